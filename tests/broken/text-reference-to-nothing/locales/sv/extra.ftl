ui-extra-a =
    .b = Bara ett attribut
ui-extra = { ui-extra-a }
