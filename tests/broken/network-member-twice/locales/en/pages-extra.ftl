network-extra = Extra
    .lead = Extra
network-extra-core = Extra
network-extra-core-police = Extra
    .does = Extra
