contact-extra = Extra
