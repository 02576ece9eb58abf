gate-extra = Extra
    .help = Hjälp
