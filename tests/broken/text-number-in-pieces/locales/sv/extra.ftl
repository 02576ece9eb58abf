ui-extra = Ring { "02" }0-{ "39" } nu.
