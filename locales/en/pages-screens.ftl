# The program's own screens, when somebody looks for them.

screen-new-case = Go through what you saw
    .about = The whole list for your work. It takes a few minutes and ends with who to call.
    .search = new case start a new case start over start again begin again from the beginning restart whole list full list checklist questions signs go through make an assessment assess report
screen-quick = Quick check
    .about = At most twelve signs on a page. It takes a minute.
    .search = quick check fast check short list I am in a hurry one minute the most important signs to look for
screen-contacts = Who do I call?
    .about = The numbers where you are now, without questions about what you saw.
    .search = who do I call whom do I call who to call who should I call who can I call where do I turn who do I contact all numbers phone numbers phone list list of numbers contacts contact list I am exposed myself I am a victim myself I need help myself get help for myself call somebody
screen-training = Train on cases
    .about = Cases to train on, alone or with a class.
    .search = train training practise practice exercise exercises practice cases education educate course learn teach lesson workshop group class quiz test exam example scenario staff meeting
screen-readiness = Are we ready?
    .about = Questions about the workplace or the municipality. They end in a to-do list.
    .search = readiness readiness check are we ready are we prepared preparedness prepared prepare the workplace checklist for the workplace routine routines no routine procedure action plan to do list to-do self-assessment check our workplace
screen-settings = Place, work and language
    .about = Say where you are and what you work with, or change the language. You choose whether it is saved.
    .search = settings setting change place change municipality county change role change job change work change language Swedish English forget the place options preferences
screen-privacy = What is saved and what is not
    .about = What is left on the computer and what is not.
    .search = privacy personal data gdpr is it saved is what I type saved are my answers saved save trace traces log logged history anonymous anonymously secret can my boss see can anyone see what I did is anything sent data protection stored delete internet tracking
screen-help = Help and limits
    .about = The keys, how the program works and what it cannot do.
    .search = help how does it work how does the program work how do I use manual instructions user guide keys keyboard shortcuts limits limitations about vaksam accessibility screen reader braille blind low vision colour blind contrast
