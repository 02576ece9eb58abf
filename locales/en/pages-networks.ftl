# Local networks: who belongs, what they do and in what order.

network-helsingborg = Helsingborg: an example
    .lead = This is how the Salvation Army describes the network in Helsingborg. Make a list of your own on paper, with your roles and numbers, in the same way.

network-helsingborg-core = The core group
network-helsingborg-core-police = The police
    .does = Learn of a case, investigate and assess the risk. They contact the social services' mobile team or the social services on-call.
network-helsingborg-core-salvation-army = The Salvation Army
    .does = Contacts the person. Started the network.
network-helsingborg-core-social-services = The social services
    .does = Lead the network today, according to the city. In an emergency they are responsible for anyone in the municipality, and they have a special responsibility for children.

network-helsingborg-authorities = The groups of the police and the social services
network-helsingborg-authorities-focus-group = The police team (fokusgruppen)
    .does = The source does not describe its task, so ask where you are: who in the police knows these cases?
network-helsingborg-authorities-mobile-team = The mobile team
    .does = Takes the call from the police and contacts the Salvation Army.
network-helsingborg-authorities-on-call = The social services on-call
    .does = Can take the call from the police instead of the mobile team.

network-helsingborg-around = Around them
network-helsingborg-around-civil-society = Civil society
    .does = The source does not describe its task, so ask where you are: which associations can give support and shelter?
network-helsingborg-around-security-hosts = The community safety wardens (trygghetsvärdar)
    .does = The source does not describe their task. Ask where you are: who is out in the evenings?
network-helsingborg-around-hotels = The hotels
    .does = Meet guests around the clock. That is why the staff belong here.
network-helsingborg-around-housing = A housing company
    .does = The source does not describe its task, so ask where you are: who sees what happens in the stairwells?

network-helsingborg-funder = The funder
network-helsingborg-funder-county-board = The county administrative board
    .does = Has been a funder. Does not handle individual cases.

network-helsingborg-step-1 = The police learn of a case.
network-helsingborg-step-2 = The police contact the mobile team or the social services on-call.
network-helsingborg-step-3 = The mobile team contacts the Salvation Army.
network-helsingborg-step-4 = The Salvation Army contacts the person.
network-helsingborg-step-5 = Follow-up.
