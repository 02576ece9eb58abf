# Words that only stand on paper.

ui-paper-step = Step { $number }
ui-paper-how = Read one step at a time. Write what you note and tick the box where you would act.
ui-paper-made-up = The case is made up. Write nothing about real people here.
ui-paper-key = Answer key
ui-paper-no-sign = This step shows no sign.
ui-paper-judged = How the case is judged
ui-paper-outcome = Result
ui-paper-nots = Signs that do not apply here
ui-paper-sources = Sources
ui-paper-numbers = Sources of the numbers
ui-paper-numbers-text = { $sources }. Read { $checked }. Check the numbers before you rely on them.
ui-paper-printed = Printed { $date }
ui-paper-todo-how = Decide for each thing who does it and when. Tick the box when it is done.
ui-paper-todo-who = Who and when
ui-paper-todo-answer = Answer

# What must be checked.
ui-doctor-title = To check
ui-doctor-count = { $count } entries. Older than the limit: { $overdue }. Known only from somebody other than the owner: { $others }.
ui-doctor-how = What to do
ui-doctor-how-check = Read the owner's page or call the owner, and correct what is wrong.
ui-doctor-how-record = Open the file under guides where the id stands, and write two lines there: checked = { $date } and by = "called". If a law has changed, write the new date of its text too. Remove may_change once you know what was decided.
ui-doctor-how-lint = Run vaksam lint, then vaksam doctor again.
ui-doctor-third-party = Known only from somebody other than the owner ({ $count })
ui-doctor-overdue = Older than the limit ({ $count })
ui-doctor-contacts = Contacts ({ $count })
ui-doctor-laws = Acts and bills ({ $count })
ui-doctor-pages = Pages ({ $count })
ui-doctor-hidden = Contacts that are not shown ({ $count })
ui-doctor-entry = { $name } [{ $id }]
ui-doctor-last = Last
ui-doctor-by = { $date }, { $by }
ui-doctor-read = { $provenance ->
        [copy] { $date }, read in a copy
        [others] { $date }, read on the page of somebody other than the owner
       *[owner] { $date }, read on the owner's page
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
ui-doctor-check = Check
ui-doctor-check-112 = read the owner's page. Never call { PHONE("sos-112") } to check.
ui-doctor-check-contact = { $number ->
        [none] that the page is still there, and whom it is for
       *[other] that the number is { $number }, and whom it is for
    }{ $hours ->
        [none] {""}. Ask for the hours too.
       *[other] {""}. Hours: { $hours }
    }
ui-doctor-check-act = whether the act was changed after the date of its text
ui-doctor-check-bill = what the Riksdag decided, and from which day it applies
ui-doctor-check-page = that the page agrees with its sources
ui-doctor-change = Change
ui-doctor-where = The owner's page
ui-doctor-where-others = Somebody else's page (look for the owner's)
ui-ringlist-title = Numbers to call and check
ui-ringlist-how = Call during their hours, say who you are and that it is not urgent. Ask whether the number is right, when they answer and whom it is for. { PHONE("sos-112") } is not listed here, since nobody calls it to check.
ui-ringlist-answer = Answer, day and who called
