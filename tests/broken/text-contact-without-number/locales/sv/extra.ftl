ui-extra = Ring { PHONE("polis-tips") }
