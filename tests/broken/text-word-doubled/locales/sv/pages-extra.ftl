term-extra-here = Extra
    .note = Fråga fråga om det.
