page-extra = Extra
    .lead = Extra
    .search = Extra
page-extra-one = Extra
    .text-1 = Extra
