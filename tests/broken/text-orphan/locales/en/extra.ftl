sign-someone-else-answer = Fel namn
