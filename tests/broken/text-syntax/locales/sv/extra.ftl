ui-extra-a = Hej { $name
ui-extra-b = Hej
