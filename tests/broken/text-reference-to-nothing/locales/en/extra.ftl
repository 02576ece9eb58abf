ui-extra-a = x
    .b = x
ui-extra = x
