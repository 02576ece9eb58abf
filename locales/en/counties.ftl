# Counties and coordinator regions.

county-AB = Stockholm County
county-AC = Västerbotten County
county-BD = Norrbotten County
county-C = Uppsala County
county-D = Södermanland County
county-E = Östergötland County
county-F = Jönköping County
county-G = Kronoberg County
county-H = Kalmar County
county-I = Gotland County
county-K = Blekinge County
county-M = Skåne County
county-N = Halland County
county-O = Västra Götaland County
county-S = Värmland County
county-T = Örebro County
county-U = Västmanland County
county-W = Dalarna County
county-X = Gävleborg County
county-Y = Västernorrland County
county-Z = Jämtland County

region-nord = Region Nord (north)
region-mitt = Region Mitt (central)
region-bergslagen = Region Bergslagen
region-stockholm = Region Stockholm
region-ost = Region Öst (east)
region-vast = Region Väst (west)
region-syd = Region Syd (south)

# Where something is: Gotland is an island.
place-in = { $place ->
        [Gotland] on { $place }
       *[other] in { $place }
    }
