ui-extra = Röd [31m text
