sign-extra = ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord 
    .why = Varför
    .ordinary = Vanligt
    .say = Säg
    .basis = Grund
