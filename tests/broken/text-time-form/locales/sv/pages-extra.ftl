term-extra-here = Extra
    .note = Öppet 9:30–16.00, enligt 4:1 och 16:75.
