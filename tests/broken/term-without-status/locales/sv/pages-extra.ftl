term-extra = Extra
