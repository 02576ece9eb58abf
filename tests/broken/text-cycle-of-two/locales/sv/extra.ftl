ui-a = { ui-b }
ui-b = { ui-a }
