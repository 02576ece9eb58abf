network-extra = Extra
    .lead = Extra
network-extra-core = Extra
network-extra-core-police = Extra
    .does = Extra
network-extra-step-1 = Extra
