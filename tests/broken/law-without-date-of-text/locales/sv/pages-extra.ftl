act-extra = extra
