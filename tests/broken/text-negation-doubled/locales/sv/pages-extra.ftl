term-extra-here = Extra
    .note = Låt bli att aldrig fråga.
