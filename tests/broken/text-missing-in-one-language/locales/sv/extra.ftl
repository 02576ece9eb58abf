ui-extra = Hej
ui-extra-b = Du
