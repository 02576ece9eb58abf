-t = { -t }
ui-extra = { -t }
