# What is shown of each contact, one text for each id in guides/contacts.toml.
# The name should say who you are. The names of national contacts, such as the police, are theirs.
# Once the hours are filled in they are written in words too, on one more line: .hours = Weekdays 08.00–17.00
# Write no phone numbers here, they are taken from contacts.toml.
contact-{{id}}-jour = Our own on-call number
    .note = What whoever calls needs to know.
