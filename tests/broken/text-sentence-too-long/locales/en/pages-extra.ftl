term-extra-here = Extra
    .note = Call when you see something that worries you.
