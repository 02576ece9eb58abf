contact-extra = Extra
ui-extra = Ring { PHONE("extra") }
