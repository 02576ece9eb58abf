# Words that only stand on paper.

ui-paper-step = Step { $number }
ui-paper-how = Read one step at a time. Write what you note and tick the box where you would act.
ui-paper-made-up = The case is made up. Write nothing about real people here.
ui-paper-key = Answer key
ui-paper-no-sign = This step shows no sign.
ui-paper-judged = How the case is judged
ui-paper-outcome = Result
ui-paper-unsure-gate = Uncertain in the case, and counts as yes.
ui-paper-nots = Signs that do not apply here
ui-paper-sources = Sources
ui-paper-numbers = Sources of the numbers
ui-paper-numbers-read = { $sources }.
ui-paper-numbers-others = Read on someone else's page, check with: { $owners }.
ui-paper-numbers-checked = The oldest was read { $checked }. Check the numbers before you rely on them.
ui-paper-printed = Printed { $date }
ui-paper-todo-how = Decide for each thing who does it and when. Tick the box when it is done.
ui-paper-todo-who = Who and when
ui-paper-todo-answer = Answer

# What must be checked.
ui-doctor-title = To check
ui-doctor-count = { $count } entries. Older than the limit: { $overdue }. Known only from someone else's page: { $others }.
ui-doctor-how = What to do
ui-doctor-how-check = Read the owner's page or call the owner, and correct what is wrong.
ui-doctor-how-record = Open the file under guides that contains this id, and write two lines there: checked = { $date } and by = "called". If a law has changed, write the new date of its text too. Remove may_change once you know what was decided.
ui-doctor-how-lint = Run vaksam lint, then vaksam doctor again.
ui-doctor-third-party = Known only from someone else's page ({ $count })
ui-doctor-overdue = Older than the limit ({ $count })
ui-doctor-contacts = Contacts ({ $count })
ui-doctor-laws = Acts and bills ({ $count })
ui-doctor-pages = Pages ({ $count })
ui-doctor-hidden = Contacts that are not shown ({ $count })
ui-doctor-entry = { $name } [{ $id }]
ui-doctor-last = Last checked
ui-doctor-by = { $date }, { $by }
ui-doctor-read = { $provenance ->
        [copy] { $date }, read in a saved copy of their website
        [others] { $date }, read on a website that is not their own
       *[owner] { $date }, read on their own website
    }
ui-doctor-never = no day is given
ui-doctor-confidence = How sure
ui-doctor-confidence-text = { $level ->
        [low] unsure, date of the source: { $date }
        [medium] fairly sure, date of the source: { $date }
       *[high] sure, date of the source: { $date }
    }
ui-doctor-limit = Limit
ui-doctor-due = check by { $date }
ui-doctor-was-due = should have been checked { $date }
ui-doctor-text-outdated = the law may have changed { $date }, and the new text is not checked
ui-doctor-check = Check
ui-doctor-check-112 = read the owner's page. Never call { PHONE("sos-112") } to check.
ui-doctor-check-contact = { $number ->
        [none] whether there is a page or a number, and whom it is for
       *[other] that the number is { $number }, and whom it is for
    }{ $hours ->
        [none] {""}. Find out the hours too.
       *[other] {""}. Hours: { $hours }
    }
ui-doctor-check-act = whether the act was changed after the date of its text
ui-doctor-check-bill = what the Riksdag decided, and from which day it applies
ui-doctor-check-page = that the page agrees with its sources
ui-doctor-change = Change
ui-doctor-where = The owner's page
ui-doctor-where-unknown = unknown
ui-doctor-where-others = Someone else's page (look for the owner's)
ui-ringlist-title = Numbers to call and check, all of Sweden
ui-ringlist-how = Call during their hours, say who you are and that it is not urgent. Ask whether the number is right, when they answer and whom it is for. { PHONE("sos-112") } is not listed here, since nobody calls it to check.
ui-doctor-hours-unknown = not known
ui-ringlist-answer = Answer, day and who called

# What differs between two versions of the content.
ui-diff-title = What differs
ui-diff-none = Nothing differs.
ui-diff-count = Changes: { $changes }. Changes of how social services of municipalities are reached: { $oncall }. Changes of which number comes first: { $calls }.
ui-diff-first-calls = Another number comes first ({ $count })
ui-diff-first-call = { $places }; { $works }; { $outcomes }; { $times }: { $after } instead of { $before }
ui-diff-nobody = no number
ui-diff-on-call = Social services are reached in another way ({ $count })
ui-diff-on-call-change = { $places }: now { $after }; before { $before }.
ui-diff-social = { $oncall ->
        [own] on-call at { $numbers }
        [stated] on-call through { PHONE("sos-112") } as a source says
       *[unknown] on-call through { PHONE("sos-112") } since nothing is known
    }{ $daytime ->
        [none] {""}
       *[other] , in the daytime { $daytime }
    }
ui-diff-kind = { $kind ->
        [contact] Contacts
        [ladder] Who to call, in order
        [step] Steps
        [ladders] Shared by all steps
        [municipality] Municipalities
        [county] Counties
        [region] Regions
        [sign] Signs
        [group] Groups of signs
        [gate] Questions outside the list
        [sector] Sectors
        [categories] Headings of the lists
        [guide] Lists
        [source] Laws and other sources
        [page] Pages
        [call-card] What to say
        [case] Training cases
        [set] Sets of cases
        [term] Words
        [spoken] Names of languages
        [network] Networks
        [question] Questions of the readiness check
        [language] Languages
        [search] Search
       *[text] Other texts
    } ({ $count })
ui-diff-entry = { $fate ->
        [added] New: { $name } [{ $id }]
        [removed] Removed: { $name } [{ $id }]
       *[changed] { $name } [{ $id }]
    }
ui-diff-entry-id = { $fate ->
        [added] New: [{ $id }]
        [removed] Removed: [{ $id }]
       *[changed] [{ $id }]
    }
ui-diff-ladder = { $outcome } ({ $workplace ->
        [health] healthcare
        [social] social services
        [school] school
       *[trade] other work
    })
ui-diff-touches = Touches: { $whom }
ui-diff-is = { $field }: { $value }
ui-diff-was = { $field }: { $after } (before: { $before })
ui-diff-nothing = none
ui-diff-came = { $field }: new is { $values } (now: { $others })
ui-diff-went = { $field }: gone is { $values } (now: { $others })
ui-diff-came-and-went = { $field }: new is { $values }, gone is { $others }
ui-diff-order = { $field }: another order, now { $values }
ui-diff-field = { $field ->
        [number] number
        [other-numbers] other numbers
        [hours] hours
        [kind] kind
        [counties] counties
        [municipalities] municipalities
        [audience] for whom
        [web] web page
        [email] email
        [source] source
        [sources] sources
        [source-date] date of the source
        [checked] checked
        [by] how it was checked
        [provenance] whose word
        [confidence] how sure
        [shown] shown
        [pack] added by a pack
        [contact] contact
        [region] region
        [name] name
        [residence] where it is governed
        [county] county
        [steps] steps
        [last] last step
        [office-hours] office hours
        [labour] steps for bad working conditions
        [other-help] steps to other help
        [reach] found by place and hour
        [instead-of] instead of
        [roles] roles
        [strength] strength
        [group] group
        [category] heading
        [categories] headings
        [counts] counts
        [act-now] asks about danger at once
        [child-only] only about children
        [forms] forms of exploitation
        [sectors] sectors
        [axis] axis
        [cap-adult] counts at most as, adult
        [cap-child] counts at most as, child
        [origin] origin
        [floor] is enough on its own
        [asked] asked
        [raises] raises
        [workplace] kind of workplace
        [gates] questions
        [signs] signs
        [quick] quick check
        [notes] advice
        [order] order
        [title] title
        [publisher] publisher
        [act] number of the act
        [bill] number of the bill
        [read] read
        [url] address
        [shelf] shelf
        [links] links
        [contacts] contacts
        [sections] sections
        [texts] number of paragraphs
        [items] number of list items
        [law] law
        [may-change] may have been changed by
        [chart] chart
        [text] text
        [outcome] outcome
        [call] call
       *[other] { $field }
    }
ui-diff-and-more = { $values } and { $count } more
ui-diff-rest = { $count } more are not shown here. All are listed with --format json.
ui-diff-everywhere = the whole country
ui-diff-county-alone = { $county } without a municipality
ui-diff-place-unset = without a place
ui-diff-works-all = all kinds of work
ui-diff-work-unset = without a sector
ui-diff-all-but = { $all } except { $but }
ui-diff-outcome-labour = { $labour ->
        [yes] { $outcome } with bad working conditions
       *[no] { $outcome } without bad working conditions
    }
ui-diff-always = always
ui-diff-on-days = { $days } { $times }
ui-diff-all-day = all day
ui-diff-not-then = not at all
ui-diff-holidays = public holidays
ui-diff-before-holidays = the day before a public holiday
ui-diff-after-holidays = the day after a public holiday
ui-paper-order = Running order
ui-paper-order-about = The session takes about { $whole } minutes with Before and After, { $minutes } without. The key to each case follows this running order. Do not show any of it to the class.
ui-paper-order-measured = This is the key to Before and After. Go through it with the class only once After is done, or After will measure nothing.
ui-paper-order-before = Open "Before" in vaksam train --class. Read the cases, count the hands at each question, and do not say what is right.
ui-paper-order-after = Open "After" and do the same. Then open "Compare before and after" and talk about what the class has learnt.
ui-paper-order-each-step = After each step
ui-paper-order-ask = Question
ui-paper-order-answer = May lead to the answer
ui-paper-order-read-in = May make someone add
ui-paper-order-passed = May make someone miss

# Papers about one's own work: the sheet on the wall and the card in the wallet.
ui-sheet-title = If you suspect human trafficking
ui-sheet-enough = A suspicion is enough. You do not have to be sure, and it is not for you to investigate.
ui-sheet-signs = Look out for
ui-sheet-call = Call
ui-sheet-own = A number of your own, such as a manager, on-call or interpreter
ui-sheet-say = What to say when you call { $number }
ui-sheet-next = Then
ui-week-day = Day
ui-week-evening = Evening
ui-week-night = Night
ui-week-weekend = Weekend
ui-week-yes = yes
ui-week-partly = partly
ui-week-no = no
ui-week-unknown = unknown
ui-week-parts = The table shows when the number is answered: day { $day }, evening { $evening } and night { $night } on weekdays, and weekend Saturday and Sunday.
ui-wallet-own = Our workplace
ui-wallet-manager = Manager or on-call
ui-wallet-other = Another number
ui-wallet-address = Address to give on the phone
ui-wallet-checked = The oldest number was read on { $checked }. Check the numbers before you rely on them.
ui-checklist-title = What have you noticed?
ui-checklist-how = Tick what you have seen or heard yourself, and write a question mark if you are not sure. Write no names here, and destroy the paper once you have called.
ui-checklist-sign = { $sign } { $axis ->
        [coercion] C
        [exploitation] E
        [vulnerability] V
       *[deception] D
    }{ $strength ->
        [strong] •••
        [medium] ••
       *[weak] •
    }
ui-checklist-sign-not-counted = { $sign } ◦
ui-checklist-dots = The letter is the area: C coercion, E exploitation, V abuse of a vulnerable position and D deception. Three dots mean a strong sign, two a medium one and one a weak one. A question mark takes away a dot. Signs with an empty dot never count.
ui-checklist-child = For a child, a suspicion is enough. One sign with two or three dots is enough for a suspicion. Call even if the signs are not enough, because you may always ask for advice.
    .duty = For a child, a suspicion is enough. One sign with two or three dots is enough for a suspicion. You must then make a report of concern to social services at once. Ask for advice even if the signs are not enough.
ui-note-title = Notes for the call
ui-note-how = Call at once rather than finishing the note. Write what you saw and heard yourself. Write no names, nothing about origin and nothing about who is guilty.
ui-note-when = When and where
ui-note-time = Day and time
ui-note-place = Address, room, floor
ui-note-now = Where the person is now, if you know
ui-note-vehicle = Vehicle
ui-note-car = Make, colour, registration number
ui-note-way = Came from, went towards
ui-note-seen = Seen
ui-note-heard = Heard, as close to the words as you remember
ui-note-known = How you know
ui-note-saw-myself = I saw it myself
ui-note-heard-myself = I heard it myself
ui-note-was-told = Someone told me
ui-note-given = When you have called
ui-note-receiver = Which authority, day and time
ui-note-reference = Reference number
ui-note-after = Read your notes out to whoever answers. Destroy the paper once they have taken down the facts, and do not keep your own list of people.
ui-languages-title = Point at your language, and we will call an interpreter
ui-languages-name = ({ $name })
ui-languages-interpreter = Interpreter service number and our customer number
ui-languages-source = Names of the languages
