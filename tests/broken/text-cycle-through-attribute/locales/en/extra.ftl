ui-a = x
    .b = x
