page-extra = Extra
    .lead = Extra
page-extra-one = Extra
