ui-extra = Ring { PHONE("sos-112") }45
    .a = Ring { PHONE("sos-112") } 14
    .b = Ring 07{ PHONE("sos-112") }
    .c = Ring { PHONE("sos-112") }{ PHONE("sos-112") }
    .d = Ring { PHONE("sos-112") } { PHONE("sos-112") }
    .e = Ring { PHONE("sos-112") }/14
    .f = Ring { $x ->
        *[y] { PHONE("sos-112") }
    }4
    .g = Ring { PHONE("sos-112") }{ "4" }
    .h = Ring { PHONE("sos-112") }, { PHONE("sos-112") }. 4 gånger.
