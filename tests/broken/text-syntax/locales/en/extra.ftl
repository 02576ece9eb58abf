ui-extra-a = x
ui-extra-b = x
