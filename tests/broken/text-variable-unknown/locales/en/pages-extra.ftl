term-extra-here = Extra { $place }
