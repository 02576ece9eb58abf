ui-extra = Hallo
