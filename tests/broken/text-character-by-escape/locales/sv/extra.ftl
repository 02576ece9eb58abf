ui-extra = Röd { "\u001B" }[31m
