page-extra = Extra
    .lead = Extra
