# The readiness check: a question, why it is asked, and what to do when the answer is no.

ready-know-signs = Does everyone who meets people know which signs to look for?
    .help = Those who do not know what to look for do not see it.
    .todo = Go through the list for your sector at the next meeting. Do it again with every new starter.

ready-behaviour-only = Does everyone know that language, origin, looks and clothes are never signs?
    .help = It can be discrimination, and it hurts the wrong people.
    .todo = Write into the procedure that language, origin, looks and clothes are never signs. Practise on a case with an ordinary explanation.

ready-trained = Does every team and shift have someone trained in the signs?
    .help = A trained person can support their colleagues when it happens.
    .todo = Train at least one person in every team and on every shift this year. Write down who and when.

ready-own-promise = Do you check the working conditions of your own staff and your subcontractors' staff?
    .help = Exploitation can be in your own business or at a supplier.
    .todo = Go through the six questions on the page "A promise from a workplace".

ready-looked-here = Have you found out whether anyone is being exploited in your municipality?
    .help = Where someone looked, cases were found, in small towns too.
    .todo = Ask hotels, taxi firms, healthcare, schools and associations what they have seen. Gather the answers without names.

ready-network = Do the police, social services and civil society know who does what in your municipality?
    .help = Without clear roles the person falls between the cracks.
    .todo = Invite police, social services and civil society to a meeting. Together, write a list of who does what, and in which order.

ready-routine = Is there a written procedure for when someone is worried?
    .help = When it happens nobody has time to work out what to do.
    .todo = Write one page: who I tell, who I call and what I must not do.

ready-whom-to-call = Does everyone know who to call, at night and at weekends too?
    .help = The support line is only open in office hours.
    .todo = Write down { PHONE("sos-112") }, { PHONE("polis-11414") } and the number of the social services on-call. If you do not have that number, write down that you call { PHONE("sos-112") } and ask for the social services on-call.

ready-card-on-wall = Is there a note with the numbers where the staff can see it?
    .help = In the middle of the night nobody should have to search.
    .todo = Write the numbers for your county on a piece of paper. Type vaksam call in the terminal to see them. Put the note up in the staff room, not where guests can see it.

ready-contacts-checked = Has anyone checked your numbers this year?
    .help = Phone numbers change.
    .todo = Make someone responsible for your list of numbers. Check each number against its source once a year and write the date.

ready-child-report = Does everyone know what to do when it is about a child?
    .help = Care, schools, social services and more must report. Others should.
    .todo = Write down how to reach the social services team that takes reports about children. Find out which of you must report.

ready-interpreter = Can you get a professional interpreter today, by phone too?
    .help = Never use the companion, who may be the one in control.
    .todo = Arrange a telephone interpreting contract. Write the number in the procedure.

ready-own-safety = Does everyone know how to protect themselves?
    .help = Those who confront may put themselves and the person in danger.
    .todo = Decide where to stand, who to fetch and when to call. Decide also how someone working alone gets help.

ready-notes = Does everyone know what may be noted, and what must not be kept?
    .help = As a rule, a company must not keep data on suspected crime.
    .todo = Write into the procedure that you give facts to the police and keep no list of suspects.

ready-bed-tonight = Do you know where a person can stay tonight, and who pays?
    .help = Tonight is too late to settle procedures and payment.
    .todo = Make an agreement on protected housing. Settle who decides in the evening and how you claim costs from the Migration Agency.

ready-reflection-period = Do you know how the social welfare board applies for a reflection period?
    .help = The board can apply itself, so that the person gets time to think.
    .todo = Decide who fills in the Migration Agency's form. Give that person and a deputy the page on the reflection period.

ready-way-on = Do you know what can be offered after the emergency phase?
    .help = Support has to last longer than the first weeks.
    .todo = Call the support line, { PHONE("nspm-stodtelefon") }, in office hours. Ask who your regional coordinator is, and what the support programme and the return programme can give. Write down the answers.

ready-afterwards = Do you take care of the person who raised the alarm?
    .help = One taxi driver stopped giving tip-offs when nobody took them on.
    .todo = Talk it through with the person who raised the alarm. Say thank you, ask how they are and tell them anything you learn about what happened next.

## The screens of the check

ui-ready-title = Readiness check
ui-ready-about = How well prepared are you? Answer the questions together. At the end you get a list of what is left to do.
ui-ready-kept = The answers are not saved. They are gone when you quit Vaksam.
ui-ready-for-workplace = For a workplace
ui-ready-for-municipality = For a municipality
ui-ready-questions = { $count } questions
ui-ready-part-preventive = Prevention
ui-ready-part-practical = Acting
ui-ready-part-reintegrating = Afterwards
ui-ready-answered = { $done } of { $of } answered
ui-ready-yes = Yes
ui-ready-partly = Partly
ui-ready-no = No
ui-ready-todo = To do
ui-ready-in-place = { $value } of { $of } in place{ $partly ->
    [0] {""}
   *[other] , { $partly } partly
    }{ $unanswered ->
    [0] {""}
   *[other] , { $unanswered } not answered
    }
ui-ready-unanswered = Questions not answered: { $count }. They do not count as a no and are not on the list.
ui-ready-none = You have not answered any questions yet.
ui-ready-nothing = Going by your answers, there is nothing left to do.
ui-ready-nothing-yet = There is no "no" among your answers so far. The list is complete only when every question is answered.
ui-ready-read-more = Read more
ui-ready-print = Print the list
ui-ready-print-how = Write down or copy the line below before you leave this page. When you leave, the screen is wiped and the answers are gone. Then run it in the terminal.
ui-ready-print-html = For a file that a browser can print: add --format html > list.html at the end of the line.
ui-ready-print-web = Print this page with the button below before you quit. After that the answers are gone.
