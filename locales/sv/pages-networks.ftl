# Lokala nätverk: vilka som är med, vad de gör och i vilken ordning.

network-helsingborg = Helsingborg: ett exempel
    .lead = Så beskriver Frälsningsarmén nätverket i Helsingborg. Gör en egen lista på papper, med era roller och nummer, på samma sätt.

network-helsingborg-core = Kärngruppen
network-helsingborg-core-police = Polisen
    .does = Får veta först, utreder och bedömer risken. Kontaktar mobila teamet eller socialjouren.
network-helsingborg-core-salvation-army = Frälsningsarmén
    .does = Tar kontakt med personen. Startade nätverket.
network-helsingborg-core-social-services = Socialtjänsten
    .does = Leder nätverket i dag, enligt staden. Ansvarar i akuta lägen för den som är i kommunen, och har ett särskilt ansvar för barn.

network-helsingborg-authorities = Polisens och socialtjänstens egna grupper
network-helsingborg-authorities-focus-group = Polisens fokusgrupp
    .does = Källan beskriver inte uppgiften, så fråga hos er: vem hos polisen kan de här ärendena?
network-helsingborg-authorities-mobile-team = Mobila teamet
    .does = Tar emot samtalet från polisen och kontaktar Frälsningsarmén.
network-helsingborg-authorities-on-call = Socialjouren
    .does = Kan ta emot polisens samtal i stället för mobila teamet.

network-helsingborg-around = Runt omkring
network-helsingborg-around-civil-society = Civilsamhället
    .does = Källan beskriver inte uppgiften, så fråga hos er: vilka föreningar kan ge stöd och skydd?
network-helsingborg-around-security-hosts = Trygghetsvärdarna
    .does = Källan beskriver inte uppgiften, så fråga hos er: vilka rör sig ute på kvällen?
network-helsingborg-around-hotels = Hotellen
    .does = Möter gäster dygnet runt. Därför behöver personalen vara med.
network-helsingborg-around-housing = Ett bostadsbolag
    .does = Källan beskriver inte uppgiften, så fråga hos er: vem ser vad som händer i trapphusen?

network-helsingborg-funder = Finansiär
network-helsingborg-funder-county-board = Länsstyrelsen
    .does = Har gett pengar. Handlägger inga enskilda ärenden.

network-helsingborg-step-1 = Polisen får veta.
network-helsingborg-step-2 = Polisen kontaktar mobila teamet eller socialjouren.
network-helsingborg-step-3 = Mobila teamet kontaktar Frälsningsarmén.
network-helsingborg-step-4 = Frälsningsarmén kontaktar personen.
network-helsingborg-step-5 = Uppföljning.
