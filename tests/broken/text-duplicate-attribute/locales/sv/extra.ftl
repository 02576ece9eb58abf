ui-extra = Ett
    .a = Ett
    .a = Två
