page-extra = Extra
    .lead = Extra
page-extra-one = Extra
    .text-1 = Extra
    .text-2 = Extra
    .itme-1 = Extra
