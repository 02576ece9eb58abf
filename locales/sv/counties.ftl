# Counties and coordinator regions.

county-AB = Stockholms län
county-AC = Västerbottens län
county-BD = Norrbottens län
county-C = Uppsala län
county-D = Södermanlands län
county-E = Östergötlands län
county-F = Jönköpings län
county-G = Kronobergs län
county-H = Kalmar län
county-I = Gotlands län
county-K = Blekinge län
county-M = Skåne län
county-N = Hallands län
county-O = Västra Götalands län
county-S = Värmlands län
county-T = Örebro län
county-U = Västmanlands län
county-W = Dalarnas län
county-X = Gävleborgs län
county-Y = Västernorrlands län
county-Z = Jämtlands län

region-nord = region Nord
region-mitt = region Mitt
region-bergslagen = region Bergslagen
region-stockholm = region Stockholm
region-ost = region Öst
region-vast = region Väst
region-syd = region Syd

# Where something is: Gotland is an island.
place-in = { $place ->
        [Gotland] på { $place }
       *[other] i { $place }
    }
