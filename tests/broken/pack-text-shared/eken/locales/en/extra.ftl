contact-eken-desk = Eken
contact-linden-desk = Eken
