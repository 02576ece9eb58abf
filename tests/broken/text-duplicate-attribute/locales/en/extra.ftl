ui-extra = x
    .a = x
