### Namn på uppsättningar av övningsfall.

set-mixed-quarter = Taxi, hotell och mödravård
set-taxi = Taxi
set-hotel = Hotell
set-health = Hälso- och sjukvård
set-social-and-workplaces = Socialtjänst och arbetsplatser
set-before-and-after = Före och efter
set-housing = Bostadsbolag och hyresvärd
set-restaurant = Restaurang
set-salon = Massage, nagel och skönhet
set-school = Skola och fritid
set-site = Städ, bygg och andra arbetsplatser
set-social = Socialtjänst
set-guards = Vakter och ordningsvakter
