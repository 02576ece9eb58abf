term-extra-here = Extra
