ui-extra = x
