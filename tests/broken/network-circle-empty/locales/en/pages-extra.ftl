network-extra = Extra
    .lead = Extra
network-extra-core = Extra
