ui-extra = Ring { 020390600 }
