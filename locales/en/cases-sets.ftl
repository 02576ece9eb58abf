### Names of sets of training cases.

set-mixed-quarter = Taxi, hotel and maternity care
set-taxi = Taxi
set-hotel = Hotel
set-health = Healthcare
set-social-and-workplaces = Social services and workplaces
set-before-and-after = Before and after
set-housing = Housing companies and landlords
set-restaurant = Restaurants
set-salon = Massage, nail and beauty salons
set-school = School and leisure
set-site = Cleaning, construction and other workplaces
set-social = Social services
set-guards = Guards and security officers
