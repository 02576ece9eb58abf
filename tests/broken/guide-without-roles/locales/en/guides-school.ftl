guide-school = Skolans lista
    .order = I den ordning det syns.
note-school-listen = Lyssna.
