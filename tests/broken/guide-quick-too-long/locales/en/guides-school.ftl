guide-school = Skolans lista
    .order = I den ordning det syns.
role-school-teacher = Lärare
    .works = Jag är lärare.
role-school-nurse = Skolsköterska
    .works = Jag är skolsköterska.
note-school-listen = Lyssna.
