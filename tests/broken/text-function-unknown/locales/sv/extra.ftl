ui-extra = { FONE("sos-112") }
