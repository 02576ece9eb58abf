ui-extra = Ring { PHONE($contact) }
