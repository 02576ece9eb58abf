ui-extra = Ett
ui-extra = Två
