ui-extra = Ring { PHONE("sos-113") }
