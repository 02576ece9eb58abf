network-extra = Extra
    .lead = Extra
network-extra-core = Extra
network-extra-core-police = Extra
network-extra-step-1 = Extra
network-extra-step-3 = Extra
