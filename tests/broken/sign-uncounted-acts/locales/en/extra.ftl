sign-extra = Extra
    .why = Varför
    .ordinary = Vanligt
    .say = Säg
    .basis = Grund
