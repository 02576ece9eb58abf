term-extra-here = Extra
    .note = Open 09.30–16.00.
