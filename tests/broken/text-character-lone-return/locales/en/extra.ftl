ui-extra = x
ui-extra-b = x
