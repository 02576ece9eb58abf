ui-a = x
ui-b = x
