contact-extra = Polisen, Björkö
