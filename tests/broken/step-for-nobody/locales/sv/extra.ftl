step-extra = Extra
    .how = Extra
