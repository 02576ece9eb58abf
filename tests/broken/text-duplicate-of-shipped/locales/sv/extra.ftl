ui-name = Annat namn
