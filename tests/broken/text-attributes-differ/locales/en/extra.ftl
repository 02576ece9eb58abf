ui-extra = Hi
    .b = B
