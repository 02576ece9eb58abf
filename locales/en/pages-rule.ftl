# The rule in plain words, and what it cannot tell.

page-rule-weighing = How signs are weighed
    .lead = Several different kinds of signs weigh a lot. A single sign seldom does.
    .search = rule score points count strong picture weak picture assessment result how does it work why this result

page-rule-weighing-picture = A picture, not a verdict
    .text-1 = Vaksam says how strong the picture is and what you should do. It never says that somebody has, or has not, been exposed to a crime.
    .text-2 = There are no points, no percentages and no scale of guilt.

page-rule-weighing-groups = Signs become groups
    .text-1 = Signs that show the same thing belong to one group. The group counts once, however many of its signs you saw.
    .item-1 = A sign is weak, medium or strong. The strongest one decides how much the group weighs.
    .item-2 = If you are unsure, the sign weighs one step less. A weak sign you are unsure of does not count.
    .item-3 = Three sure signs in the same group can raise the group one step. This holds only for groups drawn up by the experts of the ILO.
    .item-4 = Some things are shown but never count, such as language, clothes, tattoos and a gut feeling.

page-rule-weighing-lines = Four lines
    .text-1 = Groups are counted along four lines: force, exploitation, abused vulnerability and deception. A line is filled in one of four ways.
    .item-1 = Two strong groups.
    .item-2 = One strong group and one more.
    .item-3 = Three medium groups.
    .item-4 = Two medium groups and a weak one.

page-rule-weighing-outcomes = What comes of it
    .text-1 = The first that fits applies.
    .item-1 = Immediate danger: you answer yes or unsure when asked if anyone is in danger now.
    .item-2 = Concern for a child: the person could be under 18 and at least one group weighs medium. Some signs are enough alone.
    .item-3 = Strong picture: force and exploitation are both filled.
    .item-4 = Suspicion: any line is filled, or a group about force is strong. Force and exploitation together, each at least medium, are enough too. Some serious groups are enough alone.
    .item-5 = Weak signs: something counts, but no more than that.
    .item-6 = No signs that count.

page-rule-weighing-work = Bad working conditions
    .text-1 = If exploitation is filled without a single sign of force, it may be about bad working conditions. The way to the Work Environment Authority and the trade union is then shown too.

page-rule-weighing-before = Before you get the answer
    .text-1 = You weigh each sign against an ordinary explanation and take away what does not hold.
    .text-2 = You are also asked if you would have reacted the same had the person looked different. The answer does not change the result.
    .text-3 = More concern never lowers the result. The order of your answers does not matter, nor where you are or what time it is.

page-rule-limits = What the rule cannot tell
    .lead = A low result never means that the person is safe. If you are worried, ask anyway.
    .search = sure accurate accuracy wrong flaws limitations can it be trusted evidence research

page-rule-limits-low = Low does not mean safe
    .text-1 = Vaksam knows only what you saw and marked. Most things do not show in a few minutes.
    .text-2 = You can always ask somebody for advice, whatever result you get.

page-rule-limits-origin = Where the rule comes from
    .text-1 = The way a line is filled comes from the list of the ILO of { 2009 }. It was made for surveys of people already known, not for meetings at work. We have read it second-hand.
    .text-2 = The four lines, the groups and the most they may weigh are our own judgement.

page-rule-limits-unknown = What nobody knows
    .item-1 = How often the rule is right. It has not been tested in the field.
    .item-2 = How many it misses.
    .item-3 = How often it raises concern for nothing.

page-rule-limits-never = What the rule never counts
    .item-1 = Language, origin, looks and clothes.
    .item-2 = What somebody is. Only what somebody does, says or is put through.
    .item-3 = A feeling you cannot explain. It is a reason to ask for advice, but not a sign.
