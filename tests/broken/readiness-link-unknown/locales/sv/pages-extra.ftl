ready-extra = Extra
    .help = Extra
    .todo = Extra
