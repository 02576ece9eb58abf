term-extra = Extra
    .notes = Extra
