# Programmets egna sidor, när någon söker dem.

screen-new-case = Gå igenom det du har sett
    .about = Hela listan för ditt arbete. Den tar några minuter och slutar med vem du ringer.
    .search = nytt fall ny genomgång börja om från början starta om börja ett nytt fall hela listan checklista frågor tecken gå igenom göra bedömning bedöma sammanfattning
screen-quick = Snabbkontroll
    .about = Högst tolv tecken på en sida. Den tar en minut.
    .search = snabbkoll snabb kontroll snabbtest kort lista jag har bråttom en minut det viktigaste tecken att titta efter
screen-contacts = Vem ringer jag?
    .about = Numren där du är nu, utan frågor om vad du har sett.
    .search = vem ringer jag vem ska jag ringa vart ringer jag vart vänder jag mig vem kontaktar jag alla nummer telefonnummer telefonlista nummerlista kontakter kontaktlista jag är själv utsatt jag behöver hjälp själv få hjälp ringa någon
screen-training = Öva på fall
    .about = Fall att öva på, ensam eller med en klass.
    .search = öva träna träning övning övningar övningsfall fall utbildning utbilda kurs lära lära sig undervisa lektion workshop grupp klass quiz test prov exempel scenario personalmöte apt
screen-readiness = Är vi redo?
    .about = Frågor om arbetsplatsen eller kommunen. De slutar i en att göra-lista.
    .search = beredskap beredskapskontroll är vi redo är vi förberedda förberedd checklista för arbetsplatsen checklista beredskap rutin rutiner saknar rutin handlingsplan att göra lista självskattning kontrollera vår verksamhet förbereda arbetsplatsen
screen-settings = Plats, arbete och språk
    .about = Säg var du är och vad du arbetar med, eller byt språk. Du väljer själv om det sparas.
    .search = inställningar inställning ändra byta byt plats byta kommun kommun län byta yrke byta roll byta språk språket engelska svenska glömma platsen
screen-privacy = Vad som sparas och inte
    .about = Vad som lämnas kvar på datorn och vad som inte gör det.
    .search = integritet personuppgifter gdpr sparas det jag skriver sparas mina svar spara spår spårbar logg loggas historik anonym anonymt hemligt kan chefen se kan någon se vad jag gjort skickas något dataskydd lagras radera internet
screen-help = Hjälp och begränsningar
    .about = Tangenterna, hur programmet fungerar och vad det inte kan.
    .search = hjälp hur fungerar det hur fungerar programmet hur gör jag hur använder jag manual instruktion bruksanvisning tangenter knappar kortkommandon begränsningar om vaksam tillgänglighet skärmläsare punktskrift syn synskada färgblind kontrast
