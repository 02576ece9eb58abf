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
