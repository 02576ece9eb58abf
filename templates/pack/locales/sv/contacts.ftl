# Det som visas om varje kontakt, en text för varje id i guides/contacts.toml.
# Namnet ska säga vilka ni är. Namn på nationella kontakter, som Polisen, är deras.
# När tiderna är ifyllda skrivs de också med ord, på en rad till: .hours = Vardagar 08.00–17.00
# Skriv inga telefonnummer här, de hämtas från contacts.toml.
contact-{{id}}-jour = Vår egen jour
    .note = Vad den som ringer behöver veta.
