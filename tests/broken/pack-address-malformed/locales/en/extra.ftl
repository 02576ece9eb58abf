contact-extra = Björkö
