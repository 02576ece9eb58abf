### Names of sets of training cases.

set-mixed-quarter = A mixed quarter of an hour
set-taxi = Taxi
set-hotel = Hotel
set-health = Healthcare
set-social-and-workplaces = Social services and workplaces
set-before-and-after = Before and after
