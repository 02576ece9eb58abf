contact-extra = { "" }
