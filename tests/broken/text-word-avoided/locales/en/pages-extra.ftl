term-extra-here = Extra
    .note = It is free, and there is often an ordinary explanation.
