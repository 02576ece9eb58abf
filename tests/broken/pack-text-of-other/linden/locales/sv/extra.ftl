ui-linden = Linden
