ui-a = { ui-a.b }
    .b = { ui-a }
