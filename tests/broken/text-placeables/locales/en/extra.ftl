-t = x
ui-extra = x
