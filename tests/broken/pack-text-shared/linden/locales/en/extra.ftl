contact-linden-desk = Linden
