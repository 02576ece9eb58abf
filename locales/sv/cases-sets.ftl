### Namn på uppsättningar av övningsfall.

set-mixed-quarter = En blandad kvart
set-taxi = Taxi
set-hotel = Hotell
set-health = Hälso- och sjukvård
set-social-and-workplaces = Socialtjänst och arbetsplatser
set-before-and-after = Före och efter
