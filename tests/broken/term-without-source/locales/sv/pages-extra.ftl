term-extra = Extra
term-extra-ours = Extra
    .note = Extra
