sign-extra = Extra
    .why = Varför
    .ordinary = Vanligt
    .basis = Grund
say-extra = Säg
    .unsure = Osäkert
