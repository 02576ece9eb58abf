sign-extra = Extra
    .why = Varför
    .ordinary = Vanligt
    .basis = Grund
