# Words of the screens. Words of the content stand in the other files.

## Start

ui-name = Vaksam
ui-start-title = Have you seen something that worries you?
ui-start-about = Vaksam helps you sort out what you saw and heard and find the right person to call. Your answers are not saved.
ui-pack-left-out = The folder "{ $value }" has errors, by itself or together with another folder, and is not used. Run vaksam lint on the folders in use to see why.
ui-clock-early = The clock of this computer shows { $date }. That is before the day the details were read, so it is wrong. Do not rely on what is said about opening hours.
ui-clock-late = The clock of this computer shows { $date }. That is more than five years after the details were read. Either it is wrong, or this program is too old. Do not rely on what is said about opening hours.
ui-start-walk = Go through what you saw
ui-start-walk-note = The whole list for your work, a few minutes
ui-start-quick = Quick check
ui-start-quick-note = At most twelve things to look for, a minute
ui-start-call = Who do I call?
ui-start-call-note = The numbers where you are now
ui-start-train = Train on cases
ui-start-train-note = Alone or with a class
ui-start-settings = Place, work and language
ui-start-privacy = What is saved and what is not
ui-start-help = Help and limits

## Head and foot

ui-progress = { $done } of { $of }
ui-moment = { $weekday } { $time }
ui-weekday-1 = Monday
ui-weekday-2 = Tuesday
ui-weekday-3 = Wednesday
ui-weekday-4 = Thursday
ui-weekday-5 = Friday
ui-weekday-6 = Saturday
ui-weekday-7 = Sunday
ui-fault = Vaksam stopped because of an error. The terminal is restored and nothing is saved. The error was at
ui-web-noscript = Vaksam needs JavaScript, which is turned off here. Turn it on or call { PHONE("polis-11414") }. Call { PHONE("sos-112") } if it is urgent.
ui-web-old = The browser cannot show Vaksam. Try a newer one or call { PHONE("polis-11414") }. Call { PHONE("sos-112") } if it is urgent.
ui-web-fault = Vaksam stopped because of a fault, and nothing is saved. Reload the page or call { PHONE("polis-11414") }. Call { PHONE("sos-112") } if it is urgent.
ui-web-print = print
ui-small-widen = Make the window larger
ui-small-leave = { $key } quits
ui-small-number = (the window is too narrow for the number)

## Place

ui-place-title = Where are you?
ui-place-label = Type the name of the municipality, or of the county
ui-place-example = for example växjö or skåne
ui-place-unset = I do not know, or would rather not say
ui-place-none = No municipality or county has that name. Type the name of your municipality, not of the village, district or province. Skip this if it is urgent. You reach { PHONE("polis-11414") } and { PHONE("sos-112") } everywhere.
ui-place-more = More places fit. Type more of the name.
ui-work-title = What kind of work do you do?

## Gates

ui-gate-again = You marked: { $sign }
ui-gate-again-several = What you marked may be urgent.

## Lists

ui-list-question = What have you seen or heard?
ui-list-label-why = Why
ui-list-label-ordinary = Other explanation
ui-list-label-source = Source
ui-list-label-weight = Strength
ui-list-not-counted = not counted
ui-quick-title = Quick check
ui-quick-signs = Have you seen or heard any of this?
ui-source-more = { $source } and others

## Review

ui-review-title = Do the signs hold up?
ui-review-about = Could there be another explanation? Remove the signs that do not hold up.
ui-review-doubt = Go through the signs once more. Keep what the person did or said. Remove what is about how somebody looks or sounds. The answer to the question below does not change the result.
ui-review-ordinary = It could also be: { $text }
ui-review-same = Yes, I would have reacted the same
ui-review-differs = No, let me go through the signs again
ui-review-same-note = Then you see who to call and what to do

## Outcome

ui-card-say = Say
ui-card-then = After that: { $step }.
ui-card-say-first = Say: { $text }
ui-card-opening = Start
ui-card-where = Where
ui-card-what = What
ui-card-who = Who
ui-card-want = Want
ui-card-ask = Ask
ui-card-dont = Do not
ui-card-safety = Your safety
    .of-taxi-dispatch = The driver's safety
ui-card-if-no = If turned away
ui-card-if-transferred = If you are put through
ui-card-rung = number { $done } of { $of }
ui-card-rung-hint = { $key } if they cannot help
ui-card-has-left = { $person } has left, but you can still help.
ui-card-consent-first = Call once { $person } has said yes.
ui-card-advice-first = Say who it is only if { $person } has said yes, or once your manager or lawyer has checked confidentiality.
ui-card-consent-no = If { $person } says no, you can still ask for advice without giving a name.
ui-card-more = There is more that I can tell you about.
ui-card-quote = “{ $text }”
ui-first = First
ui-how = Keep in mind
ui-reach = How to reach them
ui-because = Why
ui-because-none = Nothing you marked counts.
ui-because-child = It may be about a child, but you have marked no sign.
ui-because-unmarked = You marked nothing.
ui-next-steps = All steps, in order
ui-steps-title = When you have called
ui-steps-here = You are here
ui-steps-number = About the number
ui-after-call = During and after the call: { $name }
ui-after-call-next = The next ten minutes
ui-after-call-hand-over = When someone takes over from you
ui-after-call-support = { $sector ->
        [taxi] Ask your manager or a colleague for support. Nobody should have to deal with this alone.
        [restaurant] Ask the safety representative or the union for support, or someone you trust outside work. Nobody should have to deal with this alone.
        [salon] Ask the safety representative or the union for support, or someone you trust outside work. Nobody should have to deal with this alone.
        [site] Ask the safety representative or the union for support, or someone you trust outside work. Nobody should have to deal with this alone.
       *[other] Ask your manager or the safety representative for support. Nobody should have to deal with this alone.
    }
ui-after-call-involved = { $sector ->
        [taxi] Tell the police if someone you work for may be involved.
       [health] Ask the safety representative or the union for support if your manager may be involved, without saying who the patient is. Ask a lawyer what you may tell the police.
        [social] Ask the safety representative or the union for support if your manager may be involved, without saying who the person is. Ask a lawyer what you may tell the police.
        [school] Ask the safety representative or the union for support if your manager may be involved, without saying who the student is. Ask a lawyer what you may tell the police.
       *[other] Ask the safety representative or the union for support if your manager may be involved, and tell the police what you saw.
    }
ui-aftercare = Afterwards
ui-aftercare-text = { $sector ->
        [taxi] Tell your manager or a colleague you trust. Nobody should have to deal with this alone.
       *[other] Tell the safety representative or a manager who is not involved. You have a right to support if something at work has been hard.
    }
ui-consult-anyway = Still worried? Ask for advice. It is never wrong to ask.
ui-low-is-not-safe = Few signs, or none at all, never mean that the person is out of danger.
ui-labour = It may be about bad working conditions. The Work Environment Authority and trade union help are among the numbers.
ui-limits-short = Vaksam shows how clear the signs are and what you can do. It never decides whether someone is a victim of crime.

## Contacts

ui-open-always = open 24 hours
ui-open-always-112 = { PHONE("sos-112") } answers 24 hours
ui-open = open now
ui-open-until = open until { $time }
ui-opens = closed, opens { $when }
ui-closed = closed now
ui-hours-unknown = opening hours not known
ui-hours-inexact = exact hours not known
ui-web-only = no phone number
ui-open-on-call = evenings, nights and weekends
ui-sms-only = text only, register first
ui-hours = Opening hours
ui-audience = Who it is for
ui-contact-note = Good to know
ui-dial-code = Point a phone camera here to call.
ui-web = Web
ui-email = Email
ui-source = Source
ui-added-by = Added by
ui-text-added-by = { $text } (added by { $pack })
ui-source-line = { $provenance ->
        [copy] from a copy of the page, { $date }; read { $checked }. Check at { $source }
        [others] according to { $source }, not confirmed by the service itself, { $date }; read { $checked }
       *[owner] { $source }, { $date }; read { $checked }
    }
ui-source-undated = undated
ui-stale = may have changed
ui-on-call-own = The social services on-call { place-in } have a number of their own, see below.
ui-on-call-stated = In the evening, at night and at weekends you reach the social services on-call { place-in } through { PHONE("sos-112") }.
ui-on-call-unknown = In the evening, at night and at weekends, call { PHONE("sos-112") } and ask for the social services on-call { place-in }. We know of no other number for them.
ui-office-hours-switchboard = Call the municipality's switchboard in office hours.
ui-office-hours-number = Call the number of social services in office hours, see below.
ui-call-title = Who do I call?
ui-call-about = Beside each number you see whether it is open now, if that is known.
ui-other-help-title = Other help
ui-other-help-about = For violence, illness, bad working conditions and more. Call when you are unsure too.
ui-emergency-title = Call { PHONE("sos-112") } if anyone is in danger
ui-emergency-safety = First go where you are safe yourself. Keep your distance and do not step in.
ui-emergency-where = Say where you are: address, town, room, car.
ui-emergency-what = Say what is happening right now, and whether anyone is hurt.
ui-emergency-stay = Answer the questions. Do not hang up until they tell you to.
ui-emergency-after = Tell your manager once you have called.
ui-emergency-who-first = It is enough that you think someone is in danger. You do not have to be sure.
ui-emergency-language = They speak Swedish and English, and an interpreter can be brought in.
ui-emergency-sms = You can text { PHONE("sos-112") } if you are deaf or find it hard to hear or speak. You must have registered beforehand.
ui-emergency-oncall = Outside office hours { PHONE("sos-112") } puts you through to the social services on-call in many municipalities.

## Why

ui-why-title = Why this is the result
ui-why-decided = What decided the result
ui-why-carried-label = This contributed
ui-why-gate = You answered yes or unsure to "{ $gate }"
ui-why-group = { $group } ({ $strength } sign)
ui-why-group-signs = { $group } ({ $strength } sign). You marked: { $signs }
ui-why-nothing = No sign counted.
ui-why-ground = { $ground ->
        [danger] You answered yes or unsure to the question about danger, and that comes before everything else.
        [child] It may be about a child. Then a single sign is enough, if it is at least medium or suggests that a child is exploited.
        [both] There are enough signs both of coercion and of exploitation.
        [area] There are enough signs in one of the four areas: { $area }.
        [strong] No area has enough signs, but one strong sign of coercion is reason enough to ask for advice or tell the police.
        [pair] No area has enough signs, but one of coercion and one of exploitation are enough together. Both are at least medium.
        [alone] No area has enough signs, but “{ $alone }” is reason enough to ask for advice or tell the police.
       *[few] No area has enough signs, and none of them is enough by itself.
    }
ui-why-also = This counted too
ui-why-axes = The four areas
ui-why-axis = { $filled ->
        [yes] enough for the area
       *[no] not enough for the area
    } (strong: { $strong }, medium: { $medium }, weak: { $weak })
ui-why-not = This did not count
ui-why-not-never = shown but never counts
ui-why-not-unsure = a weak sign and an unsure answer
ui-why-change = This would change the result
ui-why-change-gate = If you answer yes to "{ $gate }": { $outcome }
ui-why-change-sure = If you become sure of "{ $sign }": { $outcome }
ui-why-change-more = One more sign of "{ $axis }" may give: { $outcome }
ui-why-change-without = Without "{ $reason }": { $outcome }
ui-why-change-no = If you answer no to "{ $gate }": { $outcome }
ui-why-change-none = No single answer would change the result.
ui-why-rule = The rule
ui-why-rule-text = Signs that show the same thing belong together and count once. An unsure answer weighs one step less. An area is enough when it has two kinds of signs, at least one of them strong. Three kinds are enough too, if at least two are medium. When one area is enough, the signs should be assessed. One strong sign of coercion calls for that as well, and so does a medium sign of the sex trade. So do the person's own words about being forced, and medium signs of both coercion and exploitation. The result is clear signs when both coercion and exploitation are enough.
ui-why-strength = { $strength }. { $basis }

## Advice

ui-advice-title = What to do
ui-advice-safety = Your own safety
ui-advice-talk = How to talk
ui-advice-do = Do
ui-advice-dont = Important

## Settings

ui-settings-title = Place, work and language
ui-settings-place = Municipality or county
ui-settings-work = Work
ui-settings-language = Language
ui-settings-language-name = English
ui-settings-save = Save on this computer
ui-settings-save-note = Your municipality or county, work and language. Your answers are never saved.
ui-settings-forget = Remove what is saved, also the list of cases done
ui-settings-unset = not chosen
ui-settings-saved = Saved on this computer.
ui-settings-only-cases = Only the list of training cases you have done is saved on this computer.
ui-settings-nothing = Nothing is saved on this computer.
ui-settings-failed = Saving or removing did not work, and nothing has changed. Check that you may write in your home folder.

## Privacy

ui-privacy-title = What is saved and what is not
ui-privacy-nothing = Vaksam does not write down your answers, does not use the internet and keeps no log. The answers are only in the computer's memory and are gone when you quit Vaksam.
ui-privacy-settings = Your municipality or county, work, language and which training cases you have done can be saved, if you choose to. Nothing else can.
ui-privacy-leave = Press { $key } to quit right away, from any page. The screen is wiped line by line and the answers are gone.
ui-privacy-leave-lines = Type { $typed } and press Enter to quit, from any page. The answers are gone.
ui-privacy-remains = What Vaksam cannot remove
ui-privacy-history = Others may see that the program has run, for example in the command history and in lists of recent programs.
ui-privacy-scrollback = Some terminals keep what has been shown. Line mode writes lines that stay on the screen until you clear it.
ui-privacy-killed = If the system forces Vaksam to stop, if memory runs out or if the computer breaks down, nothing can be wiped. Close the window yourself.
ui-privacy-watching = Whoever stands behind you sees what you see. So do screen recording and monitoring software.
ui-privacy-notes-title = Keep nothing yourself
ui-privacy-notes = As a rule, private companies are not allowed to handle details of a particular person being suspected of a crime. Tell the police instead of keeping what you saw.
ui-privacy-web-settings = Nothing can be saved in the browser. Place, work and answers last until you quit or close the page.
ui-privacy-web-leave = Press quit, { $key } or Esc three times to quit right away. An empty page takes its place and the answers are gone.
ui-privacy-web-history = Others may see that the page was opened, in the browser's history and among downloaded files.
ui-privacy-web-open = On a phone, a picture of the page may be visible among the open apps until you quit.
ui-privacy-web-killed = If the browser is forced to stop, it may open the page again when it starts. The answers are gone by then.

## Help

ui-help-title = Help
ui-help-keys = Keys
ui-help-lines = You can type
ui-help-lines-numbers = Type a number to choose what stands beside it. On a list you can type several, for example 2 5. Type "5 unsure" if you are unsure, "remove 5" to take it back and "more 5" to read more. Enter goes on.
ui-help-about-text = You answer questions about danger and about children. Then you mark the signs that you have noticed, and Vaksam weighs them. Finally you see who to call now, and who to call next if they cannot help.
ui-help-about = How it works
ui-help-behaviour = What counts is only what somebody does, says or is subjected to. Language, origin, looks and clothes never count.
ui-help-doubt = A hunch is enough to ask for advice, but does not count as a sign. You do not have to be sure.
ui-help-class-about = The class sees one step at a time. Read it aloud, ask the question and count the hands before you go on.
ui-help-class-hands = Type the number of hands for each answer, with a space between: 9 4 where there are two.
ui-help-class-timer = The timer begins at the length of the case. You can make it longer or shorter, and reset it.
ui-help-class-key = The answer is not shown until after the question. You can print it beforehand: vaksam print handout --set taxi --key.
ui-help-class-place = You can leave the case at any time. The step and the hands stay until you begin with a new class or quit Vaksam.
ui-help-limits = Limits
ui-help-limits-text = Vaksam weighs signs by a rule from the UN body ILO, made for surveys where the person's situation is already known. How many signs are enough for an area comes from there. The four areas, and which signs we have put in each kind, are our own judgement. Nobody knows how well it works in real life.
ui-help-numbers = We read the numbers in stored copies of the sources. We have not tried calling them.
ui-help-access = Accessibility
ui-help-plain = Do you use a screen reader or a simple terminal? Start with --plain for line mode, with the same content.
ui-help-web = Do you use a screen reader? The page is made of headings, lists and buttons that it can read aloud. Go back with the page's own button, as the browser's button leaves Vaksam.
ui-help-access-colours = Whatever is shown in colour is also said in words. The colours are those of your terminal, and Vaksam shows none if NO_COLOR is set.
ui-help-access-colours-web = The page follows your browser's settings for light, dark and high contrast. Whatever is shown in colour is also said in words.
ui-help-access-tried = Line mode has been tried with three screen readers for Linux, but nobody has listened to it. NVDA, VoiceOver and braille have not been tried.
ui-help-access-tried-web = The page has been tried with automatic checks, but neither with a screen reader nor by a person.

## Training

ui-train-title = Train on cases
ui-train-about = Made-up cases, one step at a time. Some are harmless. What you note is not saved.
ui-train-minutes = { $minutes } minutes
ui-train-note = What do you notice, and would you act?
ui-train-act = I would act now
ui-train-act-given = Your answer at this step stands as you gave it.
ui-train-scene = It is { $moment }. Call as if it happened { place-in }.
ui-train-whom = Who would you call?
ui-train-nobody = Nobody
ui-train-workplace = My manager or the workplace's own number
ui-train-social-office = The municipality's social services, through its switchboard
ui-train-outcome-same = What you noted gives "{ $own }". That agrees with the case.
ui-train-outcome-other = What you noted gives "{ $own }". The case gives "{ $expected }".
ui-train-acted = When you wanted to act
ui-train-acted-early = Before the case gave reason to.
ui-train-acted-in-time = In time.
ui-train-acted-late = You did not mark "I would act now" when it was needed.
ui-train-acted-rightly-not = Not at all, and that was right.
ui-train-acted-needlessly = Nobody had to be called here.
ui-train-call = You chose to call
ui-train-call-best = Best here and now
ui-train-call-none = You chose nobody.
ui-train-call-right = That is the best choice here and now.
ui-train-call-fine = That number may be needed too, but another comes first.
ui-train-call-not-needed = Nobody has to be called here, but it is never wrong to ask for advice.
ui-train-call-not-here = Nobody has to be called here, and this number is for something else.
ui-train-call-closed = It is closed just now.
ui-train-call-unknown = It is not known whether anyone answers just now.
ui-train-call-only-danger = You do not need { PHONE("sos-112") } here. Call it if anyone ends up in danger.
ui-train-call-somebody = You need to call somebody here.
ui-train-call-danger = Someone is in danger, so raise the alarm on { PHONE("sos-112") } first.
ui-train-call-advises = They advise people who meet this at work, but do not take over the case.
ui-train-call-other-situation = That number is for other situations than this one.
ui-train-call-elsewhere = That is not where you call first in this case.
ui-train-missed = Clear in the case, but not noted
ui-train-missed-unsure = Uncertain in the case, and not noted
ui-train-caught = Rightly noted
ui-train-read-in = Noted, but not in the case
ui-train-was-sure = Clear in the case
ui-train-was-unsure = Uncertain in the case
ui-train-herring = Red herring
ui-train-right = Right
ui-train-wrong = Not the best answer
ui-train-noted = Your notes compared with the case
ui-train-noted-nothing = The case shows no signs that count, and you noted none.
ui-train-gate-yes = The right answer is yes to
ui-train-gate-unsure = The right answer is unsure, which counts as yes, to
ui-train-gate-no = The right answer is no to
ui-train-best = The best answer
ui-train-discuss = To discuss

ui-train-begun-resume = Go on with the case you began
ui-train-begun-forget = Forget the case you began
ui-train-begun-forget-note = Next time it starts from step 1.
ui-train-begun-forgotten = The case you began is forgotten.
ui-train-resumed = You go on where you left off. What you noted is still there.
ui-train-mixed = Three mixed cases
ui-train-mixed-note = A quarter of an hour. Afterwards a summary.
ui-train-case = Choose a case
ui-train-case-note = Choose by work, role, length and language. Then the next case follows.
ui-train-set = A set of cases
ui-train-sets = Sets
ui-train-set-note = A few cases in a row, with a summary afterwards.
ui-train-class = With a class
ui-train-class-note = Large type, one step for each key press, a show of hands and a timer.
ui-train-remember = Remember which cases I have done
ui-train-remember-note = Only the names of cases are saved on this computer. Nothing about you.
ui-train-forget = Forget which cases I have done
ui-train-forget-note = Removes what is saved on this computer.
ui-train-done = done
ui-train-done-of = Cases done: { $done } of { $of }.
ui-train-wish = { $label }: { $value }
ui-train-wish-any = all
ui-train-wish-sector = Work
ui-train-wish-role = Role
ui-train-wish-length = Length
ui-train-wish-most = at most { $minutes } minutes
ui-train-set-size = { $cases } cases, { $minutes } minutes
ui-train-set-for-class = { $cases } cases, about { $minutes } minutes with a class, { $whole } with Before and After
ui-train-nth-case = Case { $nth } of { $of }
ui-train-nth-step = Step { $nth } of { $of }
ui-train-ladder = Who you can call, in order
ui-train-other-help = Other help
ui-train-ladder-worried = If you are still worried about trafficking

ui-share = { $of ->
        [0] none yet
       *[other] { $value } of { $of } ({ $percent }%)
    }
ui-train-summary = Summary
ui-train-summary-about = How it went in { $cases } cases. The figures are about what you noted, not about you.
ui-train-summary-signs = Signs you saw
ui-train-summary-outcomes = Right result
ui-train-summary-acts = Acted when needed, and only then
ui-train-summary-calls = Called the right number
ui-train-summary-questions = Right answers
ui-train-summary-read-in = Signs you added that the cases do not show: { $count }.
ui-train-summary-herrings = Red herrings that may have led you astray: { $count }.
ui-train-summary-lower = Results lower than in the case: { $count }. Go through what you missed.
ui-train-summary-higher = Results higher than in the case: { $count }. Ask yourself what had an ordinary explanation.
ui-train-summary-early = Times you wanted to act too early: { $count }.
ui-train-summary-late = Times you waited too long: { $count }.
ui-train-summary-again = Signs you missed more than once: { $signs }.
ui-train-summary-nothing = You added nothing, and no result was wrong.
ui-train-summary-cases = The cases
ui-train-summary-case = { $of ->
        [0] no signs to find, { $outcome }
       *[other] { $caught } of { $of } signs, { $outcome }
    }
ui-train-summary-case-lower = a lower result than in the case
ui-train-summary-case-same = the right result
ui-train-summary-case-higher = a higher result than in the case

## Training with a class

ui-train-class-about = How to do it: 1. Run "Before". 2. Run a set. 3. Run "After". 4. Compare.
ui-train-class-resume = Go on where you left off
ui-train-new-class-begun = A new class begins. The hands are cleared, and every case begins at step 1.
ui-train-class-key = Print the answers and a running order beforehand: vaksam print handout --set mixed-quarter --key.
ui-train-before = Before
ui-train-before-note = A short test. The answers are not shown.
ui-train-after = After
ui-train-after-note = The same cases as before.
ui-train-one-case = A single case
ui-train-one-case-note = Choose by work, role and length.
ui-train-compare = Compare before and after
ui-train-compare-note = The class as a whole.
ui-train-compare-words = Right answers before: { $before }%. After: { $after }%.
ui-train-skill-calling = Who to call
ui-train-skill-harmless = Harmless seen as harmless
ui-train-skill-signs = Act when the signs are enough
ui-train-compare-case = Right answers to the question in { $case }
ui-train-compare-nothing = The answers of the class show here once hands are counted both before and after.
ui-train-new-class = Begin with a new class
ui-train-hands-memory = The answers are only in this computer's memory, and gone when you quit Vaksam.
ui-train-act-label = When it is time to act
ui-train-act-from = From step { $nth } on
ui-train-act-never = Not in this case
ui-train-hands-act = Number who wanted to act then
ui-train-new-class-sure = A new class? Choose the same row once more, and all answers are removed.
ui-train-hands-right = Number of right answers
ui-train-so-far = So far
ui-train-act-question = Would you act now? Raise your hand.
ui-train-act-yes = Yes, now
ui-train-act-no = No, not yet
ui-train-class-call = The call
ui-train-class-whom = Who do you call now?
ui-train-hands-call = Number who called the right one
ui-train-question = Question
ui-train-key = Answer
ui-train-outcome-label = Result
ui-train-signs = Signs and red herrings
ui-train-shown-sure = Clear
ui-train-shown-unsure = Uncertain
ui-train-shown-not = Does not apply
ui-train-timer-left = { $left } left
ui-train-timer-paused = { $left } left, paused
ui-train-timer-over = time is up
ui-train-timer-reset = Reset the timer? { $key } means yes. Every other key leaves the timer as it is.

## Training: refresher

ui-refresh-title = Refresher
ui-refresh-note = Five minutes: three short cases. Repeat it after three and nine months.
ui-refresh-signs = What do you notice?
ui-refresh-done = Goes on to who you call.
ui-refresh-whom = Who do you call now, and what do you say first? Say it aloud, and then choose.
ui-refresh-line-signs = Signs
ui-refresh-line-call = The call
ui-refresh-harmless-seen = The case is harmless, and you saw it that way.
ui-refresh-harmless-still = The case is harmless, and what you noted does not change the result.
ui-refresh-harmless = The case is harmless.
ui-refresh-all-seen = You saw every sign that counts.
ui-refresh-missed = Not noted: { $signs }.
ui-refresh-unsure = Uncertain in the case: { $signs }.
ui-refresh-missed-all = Signs you did not note
ui-refresh-read-in = Noted, but not in the case: { $signs }.
ui-refresh-best = Best here and now: { $best }.
ui-refresh-say = You can begin like this: { $text }
ui-refresh-skill-signs = Signs you saw
ui-refresh-skill-harmless = Harmless seen as harmless
ui-refresh-skill-calls = Called the right number
ui-refresh-practise-calls = Practise above all who to call, since it is the call that helps. Look up the numbers for your place now.
ui-refresh-practise-harmless = Practise above all on what is harmless. Ask yourself first what has an ordinary explanation.
ui-refresh-practise-signs = Practise above all on the signs. Look for what somebody does, says or is subjected to.
ui-refresh-practise-nothing = Everything was right this time. Repeat the refresher all the same, since knowledge fades.
ui-refresh-again = Time again
ui-refresh-calendar = The days for your calendar: vaksam train --refresher --format ics > refresher.ics
ui-refresh-event = Vaksam: a refresher of five minutes
ui-refresh-event-about = Run vaksam train --refresher.

## Training: another place or moment

ui-train-what-if = What if it happened in another place or at another time
ui-train-case-label = Case
ui-train-when = When
ui-train-ladder-more = More about each number
ui-train-where = Where

## Reference

ui-start-look = Look it up
ui-start-look-note = Signs, the law, who does what; works without internet
ui-look-title = Look it up
ui-look-search = Search
ui-look-search-note = You can do it from any page.
ui-look-ready = Are we ready? Questions that end in a to-do list
ui-look-field = Search
ui-look-example-words = for example reflection period
ui-look-none = Nothing found. Try another word, or fewer.
ui-look-several = Several pages fit. Type for example { $command }, or one of the titles.
ui-look-contents = On this page
ui-look-also = Also
ui-look-count = { $count ->
    [one] { $count } hit
   *[other] { $count } hits
}
ui-look-municipality = Municipality
ui-look-county = County
ui-look-screen = In Vaksam
ui-look-command = Command
ui-look-ring = Call
ui-look-ring-danger = { $number }, if someone is in danger now
ui-look-ring-on-call = { $place ->
        [unset] { $number } and ask for the social services on-call, if you do not have their own number
       *[set] { $number } and ask for the social services on-call
    }
ui-look-ring-office = the municipality's switchboard, and ask for social services
ui-look-ring-area = only { $places }
ui-look-more = Read more
ui-look-sources = Sources
ui-look-read-at = { $copy ->
        [yes] { $text }, from a copy at { $source }
       *[no] { $text }, { $source }
    }
ui-look-no-date = undated
ui-look-old = The sources are old. The newest is from { $year }. Check before you rely on them.
ui-look-example = An example. It applies only in the municipality that the page is about.
ui-look-order = How the work is done
ui-look-year = Year
ui-look-unit-persons = { $value ->
        [one] { $value } person
       *[other] { $value } people
    }
ui-look-unit-percent = { $value }%
ui-look-unit-cases = { $value ->
        [one] { $value } case
       *[other] { $value } cases
    }
ui-look-other-language = In Swedish
ui-look-status = Translation
ui-look-term-official = official
ui-look-term-ours = ours
ui-look-term-row = { $title } (glossary)
ui-look-sectors = On the list for
ui-look-sectors-all = every kind of work
ui-look-axis = Area
ui-look-axis-note = one of the four areas
ui-look-group-about = Signs that show the same thing belong together and count once.
ui-look-group-uncounted = These belong to no area. They are shown because many name them, but they never count.
ui-look-cap = At its strongest
ui-look-cap-adult = At its strongest for an adult
ui-look-cap-child = At its strongest for a child
ui-look-floor = Enough to be assessed
ui-look-floor-text = A sign of this kind should always be assessed, even on its own, if it is at least medium.
ui-room-talk = Talking, notes, own safety
ui-room-sectors = Your work
ui-room-signs = Signs
ui-room-groups = Signs that belong together
ui-room-rule = How Vaksam weighs the signs
ui-room-manual = The national manual
ui-room-actors = Who does what
ui-room-law = The law
ui-room-programmes = Support programmes
ui-room-models = Ways of working
ui-room-networks = Local networks
ui-room-statistics = Statistics
ui-room-glossary = Glossary
ui-room-contacts = Contacts

## Line mode

ui-line-start = Line mode. Answer with a number or a word and press Enter. The lines stay on the screen until you clear it.
# What stands last before one types. It is the question itself.
ui-line-mark-many = Numbers of what you saw, then Enter:
ui-line-mark-more = More numbers, or Enter to go on:
ui-line-mark-how = Several numbers are fine: 2 5. Type "5 unsure" if you are unsure, and "remove 5" to take it back. Enter without a number means no.
ui-line-nothing = Nothing is marked. Press Enter once more if that is right.
ui-line-choose = Number, then Enter:
ui-line-gate = Answer yes, unsure or no:
ui-line-type-place = The name of the municipality or county, then Enter:
ui-line-unknown = Vaksam does not understand "{ $typed }". Type "help" for what you can type.
ui-line-read = Enter goes back:
ui-line-outcome = Type next, more, repeat, back or quit:
ui-line-outcome-last = Type more, repeat, back or quit:
ui-line-last-number = This is the last number.
ui-line-blank = (fill in)
ui-line-in-digits = In digits: { $digits }.
ui-line-prompt-more = Enter for more, or type your answer:
ui-line-no-more = There is nothing more here.
ui-line-more-about = the rest of the page, with hours and sources. With a number: more about that row.
ui-line-repeat-about = the last answer again.
ui-line-digits-about = the phone number digit by digit.
ui-line-class = Enter goes on. Or type { $answers ->
        [2] two numbers, the hands for yes and for no:
        [3] three numbers, the hands for each answer:
       *[other] four numbers, the hands for each answer:
    }
ui-line-class-how = { $answers ->
        [2] Type two numbers with a space between, one for each answer: 9 4.
        [3] Type three numbers with spaces between, one for each answer.
       *[other] Type four numbers with spaces between, one for each answer.
    }
ui-line-what-if = Type later, earlier, next day or place. Enter goes back:
ui-line-feedback = Enter goes on:
ui-line-same-list = The list is the same as before. { $marked ->
        [0] You have noted no signs yet.
       *[other] What you have noted so far:
    }
ui-line-search = What you are looking for, or the number of a hit. Enter goes back:
ui-line-topic = Number to read on. Enter goes back:
ui-line-review = Enter means yes, I would have reacted the same. Or type remove 1:
ui-line-review-how = Type "remove 1" to remove sign 1, and "1" to put it back.
ui-line-check = Number and answer, for example 1 yes 2 no, then Enter:
ui-line-check-how = Type the number of the question and yes, partly or no, for example 3 no. Enter without a number shows what there is to do.
ui-line-marked = Marked: { $things }
ui-line-unmarked = Taken back: { $things }
ui-line-unsure = { $thing }, unsure
ui-line-row-unsure = { $thing } unsure
ui-line-now = Now: { $things }.
ui-line-already = Answered already: { $rows }. Type "remove { $row }" to take it back.
ui-line-not-marked = Nothing to take back: { $rows }
ui-line-left = You have quit Vaksam. The answers are gone.
ui-line-keys = You can also type: { $words }

## Keys

key-leave = quit
key-emergency = { PHONE("sos-112") }
key-help = help
key-back = back
key-home = to the start page
key-next = go on
key-open = open
key-choose = choose
key-yes = yes
key-mark = yes
key-unsure = unsure
key-no = no
key-unmark = remove
key-next-rung = next number
key-person-left = the person has left
key-person-here = the person is here
key-all-steps = all steps
key-about-number = about the number
key-about-stale-number = * may have changed
key-why = why
key-other-help = other help
key-advice = advice
key-previous = previous
key-hands = number of hands
key-more-hands = one hand more
key-fewer-hands = one hand fewer
key-next-hands = next answer or next step
key-timer = timer
key-more-time = a minute more
key-less-time = a minute less
key-timer-anew = reset the timer
key-both = both languages
key-what-if = what if
key-place = place
key-day = next day
key-later = later
key-earlier = earlier
key-search = search
key-next-link = next link
key-previous-link = previous link
key-next-heading = next heading
key-previous-heading = previous heading
key-partly = partly
key-turn = change answer
key-up = up
key-down = down
key-page-up = a page up
key-page-down = a page down
key-first = to the top
key-last = to the bottom
key-scroll = scroll
key-details = more
key-name-enter = Enter
key-name-space = Space
key-name-backspace = Backspace
key-name-delete = Delete
key-name-esc = Esc
key-name-up = ↑
key-name-down = ↓
key-name-left = ←
key-name-right = →
key-name-pageup = PgUp
key-name-pagedown = PgDn
key-name-home = Home
key-name-end = End
key-name-tab = Tab
key-name-backtab = Shift-Tab

# -- what is marked, and one case at a time
ui-unmarked = removed
ui-done-marked = { $sure } yes, { $unsure } unsure{ $uncounted ->
        [0] .
       *[other] , { $uncounted } not counted.
    }
ui-done-quick = Shows who to call.
ui-done-list = More groups may follow.
ui-done-step = The case goes on.
ui-done-nothing = Nothing is marked. Choose Done once more if that is right.
ui-done-ready = Shows what there is to do.
ui-done-unanswered = Nothing is answered. Choose Done once more if that is right.
ui-gate-list-waits = Your marks are kept. Answer the question first.
ui-list-children = Show the signs about children as well
ui-work-role = What kind of work do you do? { $sector }
ui-start-resume = Go on. { $case }
ui-start-left-alone = The screen was hidden for { $minutes } minutes. What you had answered has been removed.
ui-start-other-work = You chose other work. The unfinished case has been removed.
ui-case-unfinished = An unfinished case: { $sector }, { $count ->
    [one] 1 sign
   *[other] { $count } signs
}
ui-case-anew = Begin anew
ui-case-anew-note = The unfinished case is removed
ui-case-resume = Go on with the unfinished case
ui-privacy-left-alone = { $key } hides everything but the clock. { $key } or just { $plain } shows the page again. If you press no key, the screen hides after { $hide } minutes, or after { $call } minutes while a number is in view. In front of a class it never hides. After { $drop } minutes hidden, what you have answered is removed.
key-done = done
ui-hidden = { $key } shows the page
ui-hidden-web = { $key } or a tap shows the page
key-hide = hide

## How a law is cited: places, act, and how old the text is.

ui-law = Law
ui-law-section = { $many ->
        [yes] sections { $section }
       *[no] section { $section }
    }
ui-law-chapter = { $many ->
        [yes] chapter { $chapter }, sections { $section }
       *[no] chapter { $chapter }, section { $section }
    }
ui-law-amended = { $place } (SFS { $act })
ui-law-cited = { $places } of { $act }
ui-law-act = { $act } ({ $number })
ui-law-bill = Government bill { $number }
ui-law-text = { $law }, text of { $date }
ui-law-read = { $copy ->
        [yes] Read in a copy { $read }, { $source }
       *[no] Read { $read }, { $source }
    }
ui-law-acts = Swedish Code of Statutes
ui-law-bills = The Government
ui-law-may-have-changed = May have changed on { $date } through { $bill }. We do not know what parliament decided. Check before you rely on the rule.
ui-law-may-change = May change on { $date } through { $bill }. We do not know what parliament will decide.
