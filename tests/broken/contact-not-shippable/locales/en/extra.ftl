contact-extra = Extra
step-extra = Extra
    .how = Så
