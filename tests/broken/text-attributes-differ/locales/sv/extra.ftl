ui-extra = Hej
    .a = A
