contact-desk = Linden
