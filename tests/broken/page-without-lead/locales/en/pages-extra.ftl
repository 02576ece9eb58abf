page-extra = Extra
page-extra-one = Extra
    .text-1 = Extra
