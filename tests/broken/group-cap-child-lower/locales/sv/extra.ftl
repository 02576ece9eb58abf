group-extra = Extra
