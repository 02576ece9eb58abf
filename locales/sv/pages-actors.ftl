# En sida för varje aktör: vad den gör och när man ringer.

## actor-social-services

page-actor-social-services = Socialtjänsten
    .lead = I en akut situation ansvarar socialtjänsten i kommunen där personen är just nu. Efter kontorstid ringer du socialjouren.
    .search = socialtjänst socialkontor soc socialen socialnämnd socialsekreterare kommun jour socialjour orosanmälan skyddat boende mika kast evonhuset mottagning sexköpare placering kommunen socialtjänsten socialjouren ringa soc efter kontorstid barnavårdsnämnd sexsäljare prostituerad, vad kan socialtjänsten göra, kommunens ansvar, vad ska kommunen göra, kommunen ansvarar, socialjour på natten, LVU
page-actor-social-services-does = Det här gör socialtjänsten
    .text-1 = Socialtjänsten har ett särskilt ansvar för barn, och ska erbjuda stöd till den som har utsatts för brott.
    .item-1 = Uppmärksammar i sitt arbete dem som kan vara utsatta.
    .item-2 = Tar emot orosanmälningar och ansökningar om stöd.
    .item-3 = Bedömer genast om ett barn behöver skydd när en anmälan kommer in.
    .item-4 = Bedömer risker, och ansvarar för skyddat boende för den som behöver det.
    .item-5 = Kan ansöka om betänketid, genom socialnämnden.
page-actor-social-services-police = Polisanmälan
    .text-1 = Sekretessen hindrar inte att socialtjänsten berättar för polisen om misstänkt människohandel eller sexualbrott mot ett barn. Enligt en vägledning från Stockholms län ska socialtjänsten normalt polisanmäla, om inte anmälan skulle skada barnet.
    .text-2 = Om det gäller en vuxen frågar socialtjänsten om samtycke först. Utan samtycke beror det på vilket lägsta straff brottet har, och då ska en jurist vara med. Sidan om sekretess berättar mer.
page-actor-social-services-reach = Så når du dem
    .text-1 = På kontorstid ringer du kommunens växel och ber om socialtjänsten. Efter kontorstid ringer du socialjourens nummer. Ring { PHONE("sos-112") } och be om socialjouren om du inte hittar numret. I många kommuner kan larmcentralen koppla dig, om den bedömer att det behövs. Ofta blir du uppringd, i Staffanstorp inom ungefär en kvart och i Trelleborg inom en halvtimme.
    .text-2 = Du kan ringa och be om råd om ett barn utan att säga vem det är.
page-actor-social-services-clinics = Särskilda mottagningar
    .text-1 = Mottagningarna ger stöd och samtal. Vi har inte kunnat bekräfta numren till Mika och KAST. Fråga kommunen.
    .item-1 = Mika, för den som får ersättning för sex eller utsätts för människohandel: Stockholm, Göteborg, Borås, Umeå och Sundsvall.
    .item-2 = Mika Stockholm är från 18 år, och yngre går till Framtid Stockholm. Mika Göteborg tar emot alla åldrar. Sundsvall tar emot hela Västernorrland, gratis.
    .item-3 = Evonhuset i Malmö, från 15 år: { PHONE("evonhuset") }. För den som får ersättning för sex, köper sex, har sex som självskada eller utsätts för människohandel.
    .item-4 = KAST, för den som köper sex: Stockholm, Göteborg, Västerås, Umeå, Karlstad, Östersund, Luleå, Skellefteå, Sundsvall och Jönköping.

## actor-police

page-actor-police = Polisen
    .lead = Ring { PHONE("sos-112") } när någon är i fara eller ett brott pågår. Ring { PHONE("polis-11414") } när det inte är bråttom. Du behöver inte vara säker.
    .search = polis polisen ringa tipsa tips anmäla polisanmälan utreda nummer brott pågår formulär snut insats människohandelsgrupp snuten polisens nummer numret till polisen numret polisnummer ringa polisen tipsade angivare anonymt tips, vad händer om jag ringer polisen, göra polisanmälan, anmäla till polisen, vad gör polisen, polisen svarar inte, polisanmäla, polisanmäl
page-actor-police-does = Det här gör polisen
    .item-1 = Ingriper när ett brott pågår.
    .item-2 = Utreder brott.
    .item-3 = Bedömer hot och risker, och får skydda vittnen som är hotade.
    .item-4 = Måste genast anmäla till socialtjänsten när ett barn kan fara illa.
page-actor-police-tip = När du tipsar
    .text-1 = Säg vad du såg, när och var, och hur du vet det. Säg ”tips” om en inspelad röst frågar vad det gäller. Det finns också formulär på webben: ett allmänt och ett för brott i arbetslivet.
    .text-2 = Fråga vem som tar hand om tipset och be om ett ärendenummer. En taxiförare har berättat att ingen tog ansvar för tipset. Då slutade hen att tipsa. Stå på dig.
    .text-3 = Ett tips blir en allmän handling. Den som tipset gäller kan få veta vad du har sagt, om inte någon då riskerar våld eller annan allvarlig skada. Säg därför till om du är rädd.

## actor-prosecutor

page-actor-prosecutor = Åklagaren
    .lead = Åklagaren leder utredningen. Åklagaren kan begära målsägandebiträde och ansöka om uppehållstillstånd för målsäganden.
    .search = åklagare förundersökningsledare åklagarmyndigheten åtal utredning målsägandebiträde advokat domstol uppehållstillstånd jurist åklagaren åtala åtalad, rättegång, åklagaren leder utredningen
page-actor-prosecutor-does = Det här gör åklagaren
    .item-1 = Leder förundersökningen.
    .item-2 = Kan begära hos domstolen att målsäganden får ett målsägandebiträde, när en förundersökning har inletts. Personen kan också begära det själv.
    .item-3 = Ansöker om betänketid och om tillstånd i sex månader hos Migrationsverket.
page-actor-prosecutor-reach = Så når du åklagaren
    .text-1 = Börja hos polisen. Fråga vem som är förundersökningsledare om det redan finns ett ärende.

## actor-migration-agency

page-actor-migration-agency = Migrationsverket
    .lead = Migrationsverket beslutar om betänketid och andra uppehållstillstånd. Enligt Jämställdhetsmyndigheten ska beslut om betänketid fattas inom ett par dagar.
    .search = migrationsverket uppehållstillstånd tillstånd betänketid asyl papper ansökan blankett kostnader ersättning migrationen invandrarverket invandring visum papperslös utan papper utvisning uppehållstillståndet, asylsökande, ersättning till kommunen
page-actor-migration-agency-does = Det här gör Migrationsverket
    .item-1 = Beslutar om betänketid och om andra uppehållstillstånd.
    .item-2 = Har egna samordnare som stödjer handläggarna i människohandelsärenden.
    .item-3 = Ersätter kommuner och regioner för kostnader, redan från ansökan om betänketid.
page-actor-migration-agency-apply = Ansöka om betänketid
    .text-1 = Socialnämnden mejlar Migrationsverkets blankett. Adressen står vid kontakten här nedanför. Jämställdhetsmyndigheten skriver att ingen förundersökning behöver ha börjat. Lagen säger det inte rakt ut.
    .text-2 = Adressen är bara till för socialnämnder och förundersökningsledare. Alla andra vänder sig till socialtjänsten.

## actor-healthcare

page-actor-healthcare = Hälso- och sjukvården
    .lead = Vården ger akut hjälp, måste anmäla oro för barn och hjälper vuxna att få kontakt med socialtjänsten om de samtycker.
    .search = vården sjukvård läkare sjuksköterska barnmorska tandläkare akuten vårdcentral journal dokumentera skador spår våldtäkt kurator hälsa region sjukhus sjukhuset hälsocentral gynekolog ungdomsmottagning abort sjuksköterskan syrran vårdguiden, sjukvårdens roll, vad gör vården, akutvård, journalföra
page-actor-healthcare-does = Det här gör vården
    .item-1 = Ger akut vård.
    .item-2 = Dokumenterar skador.
    .item-3 = Säkrar spår efter sexuellt våld.
    .item-4 = Gör en orosanmälan när ett barn kan fara illa.
    .item-5 = Berättar vilken hjälp som finns och hjälper patienten att få kontakt med socialtjänsten, om hen samtycker.
page-actor-healthcare-duty = Anmälningsplikt
    .text-1 = Personal i vården och tandvården, offentlig och privat, måste genast anmäla till socialtjänsten när de misstänker att ett barn far illa. För vuxna har vi inte hittat någon sådan plikt.
page-actor-healthcare-permit = Den som saknar tillstånd
    .text-1 = Den som behöver vård omedelbart ska erbjudas det, också utan att bo i regionen.
    .text-2 = Barn som är här utan tillstånd har rätt till full vård. Vuxna har rätt till vård som inte kan anstå, mödravård, abort och råd om preventivmedel. Vi har läst lagen i en kopia, så kontrollera med regionen.
page-actor-healthcare-why = Varför vården är viktig
    .text-1 = Vården är ofta den enda som träffar personen medan utnyttjandet pågår. Enligt svensk polis har den som utnyttjats ofta varit i kontakt med vården.

## actor-work-environment

page-actor-work-environment = Arbetsmiljöverket
    .lead = Arbetsmiljöverket inspekterar arbetsplatser, också tillsammans med andra myndigheter. Vid misstänkt utnyttjande hänvisar verket till polisen.
    .search = arbetsmiljöverket inspektion arbetsplats skyddsombud farligt arbete lön svartarbete arbetslivskriminalitet fusk tipsa arbetsgivare fack facket yrkesinspektionen AV slavlön obetald lön svartjobb jobba svart papperslösa fackförening skyddsombudet arbetsmiljön, tipsa om svartarbete, inspektör, arbetsmiljöinspektör, dåliga arbetsförhållanden, lönedumpning, fackförbund, papperslös arbetare
page-actor-work-environment-does = Det här gör myndigheten
    .item-1 = Inspekterar arbetsplatser och gör gemensamma kontroller med andra myndigheter.
    .item-2 = Deltar i stödprocessen och i det nationella teamet mot människohandel.
    .item-3 = Tar emot tips om risker på arbetsplatser, i ett webbformulär.
page-actor-work-environment-call = Vem du ringer först
    .text-1 = Ring polisen på { PHONE("polis-11414") } om du misstänker att någon utnyttjas. Om personen behöver hjälp ringer du kommunens socialtjänst, och efter kontorstid socialjouren. Ring { PHONE("sos-112") } och be om socialjouren om du inte har numret. Numret till Arbetsmiljöverket går till växeln. Vi har inte hittat någon tipstelefon.
page-actor-work-environment-union = Hjälp för den som arbetar utan papper
    .text-1 = Fackligt center för papperslösa hjälper papperslösa, asylsökande och EU-migranter: { PHONE("fcfp") }. Det är gratis, och första kontakten kan vara anonym. Källorna uppger olika adress och tider, så ring först.
    .text-2 = Den som har arbetat utan rätt att vistas i Sverige har ändå rätt till lön.

## actor-coordinators

page-actor-coordinators = Regionkoordinatorerna
    .lead = Regionkoordinatorn kan följa personen genom ärendet, samordna myndigheterna och ge dig råd.
    .search = regionkoordinator koordinator samordnare region nord mitt bergslagen stockholm öst väst syd råd stöd samtycke vilken region ringa vem regionkoordinatorn koordinatorn samordnaren koordinatorns nummer numret, regionkoordinatorerna, koordinator mot människohandel
page-actor-coordinators-does = Det här gör koordinatorn
    .text-1 = Koordinatorerna är anställda inom socialtjänsten, och Jämställdhetsmyndigheten betalar en del av kostnaden. Koordinatorerna arbetar med barn och vuxna och med alla sorters utnyttjande.
    .item-1 = Kan följa personen genom ärendet.
    .item-2 = Berättar om rättigheter.
    .item-3 = Samordnar myndigheterna.
    .item-4 = Tar emot ansökan till återvändandeprogrammet.
page-actor-coordinators-consent = Samtycke först
    .text-1 = Säg personens namn bara om hen samtycker. Du kan få råd utan att nämna någon.
page-actor-coordinators-reach = Så når du dem
    .text-1 = Syd (Skåne, Blekinge, Kronoberg, Kalmar): { PHONE("regionkoordinator-syd") }. De andra regionerna har inget publicerat nummer. Ring stödtelefonen, { PHONE("nspm-stodtelefon") }, på kontorstid. Där får du hjälp att nå rätt koordinator.
page-actor-coordinators-regions = Vilken region
    .text-1 = Hela landet täcks sedan hösten { 2018 }. Vi har utgått från polisregionerna när det gäller vilka län som hör till Bergslagen, och var Gotland och Halland hör hemma.
    .item-1 = Nord: Norrbotten, Västerbotten, Västernorrland och Jämtland. Finns i Umeå.
    .item-2 = Mitt: Gävleborg, Uppsala och Västmanland.
    .item-3 = Bergslagen: Dalarna, Värmland och Örebro.
    .item-4 = Stockholm: Stockholm och Gotland.
    .item-5 = Öst: Södermanland, Östergötland och Jönköping. Finns i Norrköping och Jönköping.
    .item-6 = Väst: Västra Götaland och Halland. Finns i Göteborg.
    .item-7 = Syd: Skåne, Blekinge, Kronoberg och Kalmar. Finns i Malmö.

## actor-civil-society

page-actor-civil-society = Civilsamhället och plattformen
    .lead = Ett tjugotal organisationer erbjuder skyddat boende, juridisk rådgivning och uppsökande stöd, också till den som inte polisanmäler.
    .search = plattformen civila sverige civilsamhället ideella organisationer förening frälsningsarmén safe havens noomi kvinnojour boende juridik hjälp utan anmälan rädd för myndigheter frälsis kyrkan tjejjour härbärge NGO volontär anonym hjälp, ideell organisation, frivilliga
page-actor-civil-society-does = Det här gör plattformen
    .text-1 = Plattformen Civila Sverige mot människohandel samlar omkring 20 organisationer. Vi har inte hittat något eget telefonnummer. Du når den genom medlemmarna.
    .item-1 = Skyddade boenden.
    .item-2 = Juridisk rådgivning.
    .item-3 = Uppsökande arbete.
    .item-4 = Det nationella stödprogrammet, NSP.
page-actor-civil-society-when = När det passar
    .text-1 = Det kan vara en väg för den som inte vill eller vågar vända sig till en myndighet. Frälsningsarméns Safe Havens möter den som kan ha utsatts för människohandel i någon form, med eller utan uppehållstillstånd: { PHONE("safe-havens") }.

## actor-gender-equality-agency

page-actor-gender-equality-agency = Jämställdhetsmyndigheten (NSPM)
    .lead = Myndigheten samordnar arbetet i landet och driver stödtelefonen för yrkesverksamma.
    .search = jämställdhetsmyndigheten nspm nationell samordning stödtelefon stödtelefonen råd yrkesverksam nmt finansierar manualen JäMy stödlinje stödlinjen hjälplinje numret nummer NSPM nummer ringa för råd
page-actor-gender-equality-agency-does = Det här gör myndigheten
    .text-1 = En enhet som heter NSPM, med en chef och tio medarbetare, samordnar arbetet mot prostitution och människohandel.
    .item-1 = Stödtelefonen för yrkesverksamma.
    .item-2 = Nationellt metodstödsteam (NMT).
    .item-3 = Regionkoordinatorerna, där myndigheten betalar en del av kostnaden.
    .item-4 = Pengar till det nationella stödprogrammet och återvändandeprogrammet.
    .item-5 = Den digitala manualen.
page-actor-gender-equality-agency-line = Stödtelefonen
    .text-1 = { PHONE("nspm-stodtelefon") }, vardagar på kontorstid, gratis. Den är till för yrkesverksamma, i första hand i kommuner, myndigheter och ideella organisationer. Det är inget larmnummer, och ingen stödlinje för personen själv.
    .text-2 = Några andra sidor skriver att vem som helst kan ringa. Myndigheten själv säger yrkesverksamma, och vi följer den. Ring polisen först om du kör taxi eller arbetar på hotell.

## actor-national-team

page-actor-national-team = Nationellt metodstödsteam (NMT)
    .lead = NMT är myndigheternas nätverk mot människohandel. Du når det genom stödtelefonen.
    .search = nmt nationellt metodstödsteam metodstöd nätverk myndigheter task force skatteverket tullverket arbetsgrupp nationella teamet metodstödsteamet samverkan
page-actor-national-team-who = Vilka som är med
    .text-1 = Teamet ger råd och metodstöd. Jämställdhetsmyndigheten samordnar det.
    .item-1 = Polisen och Åklagarmyndigheten.
    .item-2 = Migrationsverket.
    .item-3 = Skatteverket och Tullverket.
    .item-4 = Arbetsmiljöverket.
    .item-5 = Länsstyrelserna.
    .item-6 = Delar av socialtjänsten och vården.

## actor-county-boards

page-actor-county-boards = Länsstyrelserna
    .lead = Länsstyrelsen stöder kommuner och myndigheter i länet. Den tar inte emot enskilda ärenden.
    .search = länsstyrelse länsstyrelsen län regionalt uppdrag samverkan utbildning växel mäns våld mot kvinnor länsstyrelsens nummer numret kurs utbildningar, länsstyrelsens uppdrag, länsstyrelsen utbildning, stöd till kommuner
page-actor-county-boards-does = Det här gör länsstyrelsen
    .text-1 = Länsstyrelserna har ett regionalt uppdrag om mäns våld mot kvinnor, prostitution och människohandel. Sedan { 2021 } ska de också öka kunskapen och samverkan hos stat och kommuner.
    .text-2 = Ring dem om utbildning eller samverkan. Numret till din länsstyrelse finns bland kontakterna. Ring polisen, socialtjänsten eller stödtelefonen om det gäller en person.

## actor-foreign-affairs

page-actor-foreign-affairs = Utrikesdepartementet (UD)
    .lead = Ring UD:s jour om någon är i nöd utomlands. UD har också ett nummer för den som hålls kvar eller gifts bort av sin familj.
    .search = utrikesdepartementet ud ambassad konsulat utland utomlands utrikes svensk utomlands UD jour ambassaden konsulatet bortgift utomlands, hålls kvar utomlands, uppfostringsresa, bortförd utomlands
page-actor-foreign-affairs-call = Vem du ringer
    .text-1 = Dygnet runt: { PHONE("ud-jour") }. Vardagar klockan 10–15, om familjen håller kvar eller tvingar någon i ett annat land: { PHONE("ud-familj") }. Numren står på Skövde kommuns sida, som saknar datum.
    .text-2 = Om resan inte är gjord än kontaktar du socialtjänsten eller polisen först. I vissa länder kan UD inte göra så mycket.
page-actor-foreign-affairs-known = Det som är känt
    .text-1 = Manualen räknar upp UD bland dem som deltar i stödet. Vad UD gör i stödet stod inte i det utdrag vi har läst. Fråga stödtelefonen, { PHONE("nspm-stodtelefon") }.
