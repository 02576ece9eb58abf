term-extra-here = Extra
    .note = Är det bråttom: polisen hjälper dig.
