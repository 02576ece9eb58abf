page-extra = Extra
    .lead = Extra
page-extra-one = Extra
    .text-1 = Extra
