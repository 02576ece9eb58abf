sign-extra = Extra
    .ordinary = Vanligt
    .basis = Grund
say-extra = Säg
    .unsure = Osäkert
