term-extra-here = Extra
    .note = Do not ever ask.
