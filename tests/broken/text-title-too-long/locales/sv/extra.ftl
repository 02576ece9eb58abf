sign-extra = ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord 
    .why = Varför
    .ordinary = Vanligt
    .basis = Grund
say-extra = Säg
    .unsure = Osäkert
