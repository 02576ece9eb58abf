ui-extra = Hej { $name }
