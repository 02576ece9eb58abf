term-extra-here = Extra
    .note = Ask about it it.
