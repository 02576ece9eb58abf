answer-yes = Tak
