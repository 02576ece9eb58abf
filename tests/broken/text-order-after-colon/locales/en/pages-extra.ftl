term-extra-here = Extra
    .note = If you are unsure: call and ask. Say: "Call me." If it is closed:
