network-extra = Extra
    .lead = Extra
