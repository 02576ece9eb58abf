ready-extra = Extra
    .help = Extra
