ui-extra = Ett
 ui-extra-b = Två
