step-extra = Extra
    .how = Så
