term-extra-here = Extra
    .note = Det är kostnadsfritt, och det finns ofta en vanlig förklaring.
