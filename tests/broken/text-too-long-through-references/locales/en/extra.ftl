-a = x
ui-extra = x
