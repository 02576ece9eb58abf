contact-extra = Extra
