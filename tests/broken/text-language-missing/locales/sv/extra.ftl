ui-extra = Hej
