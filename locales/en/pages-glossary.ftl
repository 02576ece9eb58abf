# The words of the trade in English.

term-manniskohandel = trafficking in human beings
<<<<<<< HEAD
    .search = human trafficking, modern slavery, human trade, sex trafficking, slave trade
term-manniskoexploatering = human exploitation
    .note = A crime of its own since { 2018 }, for labour and begging.
=======
    .note = Recruiting, transporting or receiving someone for exploitation, for example by coercion or lies.
    .search = human trafficking, modern slavery, human trade, sex trafficking, slave trade
term-manniskoexploatering = human exploitation
    .note = Exploiting someone in forced labour, in work on plainly unreasonable terms or in begging. It has been a crime of its own since { 2018 }.
>>>>>>> 2b81199 (words: mend what a native reader stumbled over in English)
    .search = forced labour, labour exploitation, slave labour
term-jamstalldhetsmyndigheten = Swedish Gender Equality Agency
    .search = SGEA, gender agency
term-nspm = NSPM, National Coordination Against Prostitution and Trafficking in Human Beings
    .search = coordinator, coordination
term-nmt = NMT, National Task Force against Prostitution and Human Trafficking
<<<<<<< HEAD
=======
    .note = The authorities' network against trafficking, which gives advice on how to work.
>>>>>>> 2b81199 (words: mend what a native reader stumbled over in English)
    .search = task force, national team
term-regionkoordinator = regional coordinator against prostitution and trafficking
    .search = coordinator regional coordinators
term-stodtelefon = support line
<<<<<<< HEAD
    .note = This one is for professionals, in office hours.
=======
    .note = Gives advice in office hours to professionals who meet trafficking at work. It is not for the person concerned.
>>>>>>> 2b81199 (words: mend what a native reader stumbled over in English)
    .search = support line, hotline, hotline number
term-atervandandeprogram = return programme
    .search = voluntary return, IOM
term-manual-vid-misstanke-om-manniskohandel = National Referral Mechanism (manual)
    .search = NRM, manual, referral
term-lansstyrelse = county administrative board
<<<<<<< HEAD
=======
    .note = The state's authority in the county. It supports municipalities and authorities but does not take individual cases.
>>>>>>> 2b81199 (words: mend what a native reader stumbled over in English)
    .search = county board
term-migrationsverket = Swedish Migration Agency
    .search = migration board immigration immigration office
term-socialtjanst = social services
    .search = welfare services social worker
term-betanketid = reflection period
    .search = recovery period
term-nationellt-stodprogram = national support programme (NSP)
    .search = support programme
term-plattformen-civila-sverige-mot-manniskohandel = Swedish Platform Civil Society against Human Trafficking
    .search = platform, NGO
term-socialnamnd = social welfare board
    .note = The elected body that is responsible. Reports go to the board and are received by the social services.
    .search = welfare committee
term-kvinnofridslinjen = National Women's Helpline
    .search = helpline for women
term-nck = NCK, National Centre for Knowledge on Men's Violence against Women
    .search = violence against women
term-fralsningsarmen = The Salvation Army
    .note = The organisation's own name.
    .search = Salvos, Salvation Army
term-formodat-offer = presumed victim
    .note = The manual's word. In Vaksam we say "the person": nobody decides here who is a victim.
    .search = suspected victim
term-offer = victim
<<<<<<< HEAD
    .search = victims crime victim survivor
term-brottsutsatt = victim of crime
=======
    .note = The word in laws and older texts for a person against whom a crime was committed. In Vaksam we say "the person".
    .search = victims crime victim survivor
term-brottsutsatt = victim of crime
    .note = A person against whom a crime has been committed.
>>>>>>> 2b81199 (words: mend what a native reader stumbled over in English)
    .search = exposed survivor
term-malsagande = injured party
    .note = The person a crime was committed against, in an investigation or trial.
    .search = complainant, plaintiff
term-malsagandebitrade = counsel for the injured party
    .search = lawyer, legal counsel, solicitor
term-forundersokning = preliminary investigation
    .search = police investigation
term-forundersokningsledare = leader of the preliminary investigation
    .search = investigation leader
term-orosanmalan = report of concern
    .search = child concern report, mandatory report, child protection referral
term-socialjour = social services on-call
    .note = Kungsbacka municipality writes "On-call social help". Out of hours.
    .search = out of hours social services, emergency social services, duty social worker
term-aklagarmyndigheten = Swedish Prosecution Authority
    .search = prosecutor prosecution
term-arbetsmiljoverket = Swedish Work Environment Authority
    .search = labour inspection
term-polisen = Swedish Police
<<<<<<< HEAD
=======
    .note = They act against crime and investigate it.
>>>>>>> 2b81199 (words: mend what a native reader stumbled over in English)
    .search = police cops
term-polismyndigheten = Swedish Police Authority
    .search = police
term-utrikesdepartementet = Ministry for Foreign Affairs
<<<<<<< HEAD
=======
    .note = The ministry whose on-call line takes calls when someone is in distress abroad.
>>>>>>> 2b81199 (words: mend what a native reader stumbled over in English)
    .search = foreign ministry
term-halso-och-sjukvard = health and medical care
    .search = healthcare
term-koppleri = procuring
<<<<<<< HEAD
    .search = pimping, pandering, pimp, brothel
term-kop-av-sexuell-handling = purchase of a sexual act
    .note = Formerly called purchase of a sexual service.
=======
    .note = Promoting another person's paid sexual acts, or improperly profiting from them. It is a crime.
    .search = pimping, pandering, pimp, brothel
term-kop-av-sexuell-handling = purchase of a sexual act
    .note = Getting someone to perform or tolerate a sexual act for payment. It is a crime, formerly called purchase of a sexual service.
>>>>>>> 2b81199 (words: mend what a native reader stumbled over in English)
    .search = buying sex john punter sex purchase
term-sekretess = confidentiality, secrecy
    .search = confidentiality confidential
term-tystnadsplikt = duty of confidentiality
<<<<<<< HEAD
=======
    .note = The duty not to tell others what you have learnt about a person at work.
>>>>>>> 2b81199 (words: mend what a native reader stumbled over in English)
    .search = non-disclosure keep quiet confidential
term-skyddat-boende = protected housing
    .search = shelter, refuge, safe house
term-residensstad = county seat
    .search = county town, capital
term-socialtjanstlagen = Social Services Act
<<<<<<< HEAD
    .note = The act in force since 1 July { 2025 } is { 2025 }:{ 400 }.
=======
    .note = The act on what social services are responsible for, and on reports when a child may be coming to harm. The one in force since 1 July { 2025 } is { 2025 }:{ 400 }.
>>>>>>> 2b81199 (words: mend what a native reader stumbled over in English)
    .search = SoL, social law
term-utlanningslagen = Aliens Act
    .search = immigration act
term-brottsbalken = Criminal Code
    .search = penal code criminal law
term-offentlighets-och-sekretesslagen = Public Access to Information and Secrecy Act
    .search = secrecy act
