# Words of the screens. Words of the content stand in the other files.

## Start

ui-name = Vaksam
ui-start-title = Have you seen something that worries you?
ui-start-about = Vaksam helps you sort what you saw and heard, and leads to the right person on the phone. Nothing is saved.
ui-pack-left-out = The folder "{ $value }" has faults and is not used. Run vaksam lint on it to see why.
ui-start-walk = Go through what you have seen
ui-start-walk-note = The whole list for your work, a few minutes
ui-start-quick = Quick check
ui-start-quick-note = At most twelve signs on one page, under a minute
ui-start-call = Who do I call?
ui-start-call-note = Numbers for your county right now, without a list
ui-start-settings = County, work and language
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
ui-fault = Vaksam stopped because of a fault. The terminal is restored and nothing is saved. Fault at
ui-small-widen = Make the window larger.
ui-small-leave = { $key } leaves
ui-small-number = (the window is too narrow for the number)

## Place

ui-county-title = Which county are you in?
ui-county-label = Type the beginning of the county or its main town
ui-county-example = for example kro or växjö
ui-county-unset = I would rather not say, or do not know
ui-county-none = No county fits what you typed. Take away a letter or two.
ui-work-title = What is your work?

## Gates

ui-gate-again = You marked: { $sign }

## Lists

ui-list-question = What have you seen or heard?
ui-list-label-why = Why
ui-list-label-ordinary = Ordinary explanation
ui-list-label-source = Source
ui-list-label-weight = Weight
ui-list-not-counted = not counted
ui-quick-title = Quick check
ui-quick-gates = First
ui-quick-signs = Have you seen or heard any of this?
ui-source-more = { $source } and others

## Review

ui-review-title = Does it hold?
ui-review-about = Weigh each sign against an ordinary explanation. Take away what does not hold.
ui-review-doubt = Look through the signs once more. Keep what the person did or said, and take away what is about how somebody looks or sounds. The question changes no result.
ui-review-same = Yes, I would have reacted the same
ui-review-differs = No, let me look through the signs again
ui-review-same-note = Shows what to do

## Outcome

ui-call-action-next = Call instead
ui-call-rung = { $done } of { $of }
ui-say = Say
ui-ask = Ask
ui-ask-text = Who will take it further? What do I do until then? Is there a reference number?
ui-past = If they say it is not theirs
ui-how = Keep in mind
ui-because = Why
ui-because-none = Nothing you marked counts.
ui-because-more = Press { $key } for the whole explanation.
ui-next-steps = All steps, in order
ui-do-not = Do not
ui-aftercare = Afterwards
ui-aftercare-text = Tell your manager or safety representative. You have a right to support after something hard at work.
ui-consult-anyway = Still worried? Consult. It is never wrong to ask.
ui-low-is-not-safe = A low outcome never means that the person is safe.
ui-labour = It may be about bad working conditions. The Work Environment Authority and the union are among the steps too.
ui-child = The person may be under 18. Suspicion is enough.
ui-limits-short = Vaksam says how strong the picture is and what to do. It never says what somebody is.
ui-opener-place = It is about { $county }.

## Contacts

ui-open-always = open day and night
ui-open-until = open until { $time }
ui-opens = closed, opens { $when }
ui-closed = closed now
ui-hours-unknown = hours not known
ui-web-only = on the web
ui-hours = Hours
ui-audience = For whom
ui-web = Web
ui-email = Email
ui-source = Source
ui-added-by = Added by
ui-source-line = { $source }, { $date }; read { $checked }
ui-source-undated = undated
ui-source-stale = Old or undated source. If the number is wrong, call { PHONE("sos-112") } in danger or { PHONE("polis-11414") }.
ui-stale = old or undated source
ui-call-title = Who do I call?
ui-call-about = Whether it answers now stands in words beside each number.
ui-other-help-title = Other help
ui-other-help-about = For violence, illness, working conditions and other things that are not trafficking. Also when you are not sure.
ui-emergency-title = Call { PHONE("sos-112") } if anyone is in danger
ui-emergency-say = Say where you are, what is happening and what you see. Answer the questions and do not hang up until they tell you to.
ui-emergency-safe = Keep your distance. Stay where there is light and people. Do not step in between.
ui-emergency-social = Outside office hours they also connect you to the social services on-call.

## Why

ui-why-title = Why it came out like this
ui-why-decided = This decided
ui-why-decided-text = { $reason }
ui-why-carried = { $reason } (something else would have been enough too)
ui-why-gate = { $gate } { $answer }
ui-why-group = { $group }: { $strength }
ui-why-group-signs = { $group }: { $strength }. Rests on: { $signs }
ui-why-nothing = No sign counted.
ui-why-axes = The lines
ui-why-axis = { $filled ->
    [yes] filled
   *[no] not filled
    }: { $strong } strong, { $medium } medium, { $weak } weak
ui-why-not = This did not count
ui-why-not-never = shown but never counted
ui-why-not-unsure = a weak sign and an unsure answer
ui-why-change = This would change the picture
ui-why-change-gate = Yes to "{ $gate }": { $outcome }
ui-why-change-sure = If you become sure of "{ $sign }": { $outcome }
ui-why-change-more = One more sign of { $axis } may give: { $outcome }
ui-why-change-without = Without "{ $reason }": { $outcome }
ui-why-change-none = No single further answer would change it.
ui-why-rule = The rule
ui-why-rule-text = Signs that show the same thing count as one group. An unsure answer weighs one step less. Exploitation and force together make a strong picture.
ui-why-strength = { $strength } sign. { $basis }

## Advice

ui-advice-title = What to do
ui-advice-safety = Your own safety
ui-advice-talk = How to talk
ui-advice-do = Do
ui-advice-dont = Do not

## Settings

ui-settings-title = County, work and language
ui-settings-county = County
ui-settings-work = Work
ui-settings-language = Language
ui-settings-language-name = English
ui-settings-save = Save on this computer
ui-settings-save-note = Only county, work and language. Nothing else is ever saved.
ui-settings-forget = Remove what is saved
ui-settings-unset = not chosen
ui-settings-saved = Saved on this computer.
ui-settings-nothing = Nothing is saved on this computer.
ui-settings-failed = Saving or removing did not work. Nothing has changed.

## Privacy

ui-privacy-title = What is saved and what is not
ui-privacy-nothing = Nothing you answer is saved. Vaksam writes no file, uses no network and keeps no log. The answers are in memory only and are gone when you leave.
ui-privacy-settings = Only county, work and language can be saved, and only if you choose to.
ui-privacy-leave = { $key } leaves at once from any page. The screen is wiped line by line and the answers are gone.
ui-privacy-remains = What vaksam cannot remove
ui-privacy-history = That the program has run may show in the command history and in lists of recently used programs.
ui-privacy-scrollback = Some terminals keep what was shown. Line mode writes lines that stay on the screen until you clear it.
ui-privacy-watching = Screen recording, monitoring software and whoever stands behind you see what you see.
ui-privacy-notes = As a rule, private companies may not keep notes of suspected crime. Give what you saw to the police instead of keeping it.

## Help

ui-help-title = Help
ui-help-keys = Keys
ui-help-about = How it works
ui-help-about-text = You answer two questions about danger and children, go through signs and weigh them against ordinary explanations. Then you see whom to call now, and the next step if they could not help.
ui-help-behaviour = Behaviour is what counts. Language, origin, looks and clothes never count.
ui-help-doubt = Doubt is enough to consult.
ui-help-limits = Limits
ui-help-limits-text = The rule builds on one made for surveys of known persons. The lines, the groups and the floors are this project's own judgement. How well it does in the field is unknown.
ui-help-numbers = The numbers were read in archived copies of the sources, not checked by calling.
ui-help-plain = Line mode with the same words: start with --plain.

## Line mode

ui-line-start = Line mode. Type a digit or a sign and press Enter. What is written stays on the screen until you clear it.
ui-line-prompt = >
ui-line-mark-many = Type the digits of what you saw, for example 2 5, with ? after what you are unsure of. Enter goes on.
ui-line-choose = Type a digit.
ui-line-type-county = Type the beginning of the county, a digit, or the letter of the county.
ui-line-unknown = Could not make sense of "{ $typed }".
ui-line-marked = Marked: { $things }
ui-line-left = Ended. The answers are gone.
ui-line-keys = You can also type

## Keys

key-leave = leave
key-emergency = { PHONE("sos-112") }
key-help = help
key-language = Svenska
key-back = back
key-home = start
key-next = go on
key-open = open
key-yes = yes
key-mark = yes
key-unsure = unsure
key-no = no
key-unmark = take away
key-next-rung = they could not help
key-why = why
key-other-help = other help
key-advice = what to do
key-up = up
key-down = down
key-page-up = a page up
key-page-down = a page down
key-first = to the top
key-last = to the bottom
key-move = move
key-scroll = scroll
key-withdraw = keep or take away
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
