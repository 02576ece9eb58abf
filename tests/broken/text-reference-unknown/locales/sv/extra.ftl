ui-extra = Se { ui-nmae }
