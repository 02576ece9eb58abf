# The rule in plain words, and what it cannot tell.

page-rule-weighing = How signs are weighed
    .lead = Several different kinds of signs weigh a lot. A single sign seldom does.
    .search = rule score points count strong picture weak picture assessment result how does it work why this result, what counts as a strong sign, what is a sign, how many signs are needed, is one sign enough, how is it counted

page-rule-weighing-picture = Signs, not a verdict
    .text-1 = Vaksam shows how clear the signs are and what you should do. It never decides whether someone is a victim of crime.
    .text-2 = There are no points, no percentages and no scale of guilt.

page-rule-weighing-groups = Signs that belong together count once
    .text-1 = Signs that show the same thing are of the same kind. Each kind counts only once, however many of its signs you saw.
    .item-1 = A sign is weak, medium or strong. The strongest one decides how strong the kind is.
    .item-2 = If you are unsure, the sign weighs one step less. A weak sign you are unsure of does not count.
    .item-3 = Three sure signs of the same kind can count one step higher. This applies only to the kinds that come from the ILO list. The page of such a kind names the ILO expert panel as its source.
    .item-4 = Some things are shown but never count, such as language, clothes, tattoos and a gut feeling.

page-rule-weighing-lines = Four areas
    .text-1 = The signs are divided into four areas: coercion, exploitation, abuse of a vulnerable position, and deception. There are enough signs for an area when you have one of these:
    .item-1 = Two kinds of signs, at least one of them strong.
    .item-2 = Three kinds of signs, at least two of them medium.

page-rule-weighing-outcomes = The six results
    .text-1 = The first that fits applies. If someone asks for help and is not in danger, how to help them comes first.
    .item-1 = Danger now: you answer yes or unsure when asked if anyone is in danger now.
    .item-2 = Concern for a child: the person could be under 18, and at least one kind of sign is medium or strong. Some signs are enough on their own.
    .item-3 = Clear signs of coercion and exploitation: there are enough signs of both coercion and exploitation.
    .item-4 = Signs to be assessed: the signs are enough for one of the areas, or one kind of sign of coercion is strong. Coercion and exploitation together, each at least medium, are enough too. A medium sign of the sex trade is enough on its own. So are the person's own words about being forced.
    .item-5 = Too few signs: something counts, but no more than that.
    .item-6 = No signs that count: nothing in your answers counts.

page-rule-weighing-work = Bad working conditions
    .text-1 = If there are enough signs of exploitation but none of coercion, it may be about bad working conditions. How to reach the Work Environment Authority and the trade union is then shown too.

page-rule-weighing-before = Before you get the result of the whole list
    .text-1 = In “Go through what you saw” you weigh each sign against an ordinary explanation and take away what does not hold up. The quick check does not ask this.
    .text-2 = You are also asked if you would have reacted the same had the person looked different. The answer does not change the result.
    .text-3 = More signs never lower the result. The order of your answers does not matter, nor where you are or what time it is.

page-rule-limits = What the rule cannot tell
    .lead = A low result never means that the person is safe. If you are worried, ask somebody for advice all the same.
    .search = sure accurate accuracy wrong flaws limitations can it be trusted evidence research, can I trust the result, how certain is it, can it be wrong, false alarm, limits, AI

page-rule-limits-low = A low result does not mean that all is well
    .text-1 = Vaksam knows only what you saw and marked. Most things do not show in a few minutes.
    .text-2 = You can always ask somebody for advice, whatever result you get.

page-rule-limits-origin = Where the rule comes from
    .text-1 = How many signs are enough for an area comes from the ILO list of { 2009 }. It was made for surveys where the person's situation is already known, not for meetings at work. The ILO's own document could not be opened. Wherever Vaksam names the ILO list, we have read about it in other sources.
    .text-2 = Most of the kinds come from the ILO list. The four areas and which signs we have put in each kind are our own judgement. So is how much a kind may weigh at most.

page-rule-limits-unknown = What nobody knows
    .item-1 = How often the rule is right. It has not been tested in the field.
    .item-2 = How many it misses.
    .item-3 = How often it raises concern for nothing.

page-rule-limits-never = What the rule never counts
    .item-1 = Language, origin, looks and clothes.
    .item-2 = Who somebody is. What counts is what somebody does, says or is subjected to.
    .item-3 = A feeling you cannot explain. It is a reason to ask for advice, but not a sign.
