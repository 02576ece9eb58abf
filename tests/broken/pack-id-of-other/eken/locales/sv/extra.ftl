contact-desk = Eken
