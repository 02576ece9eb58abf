ui-extra = مركز 14
