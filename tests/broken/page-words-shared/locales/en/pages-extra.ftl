page-extra = Extra
    .lead = Extra
page-extra-b-c = Extra
    .lead = Extra
    .text-1 = Extra
page-extra-b-c-one = Extra
    .text-1 = Extra
