set-extra = Extra
