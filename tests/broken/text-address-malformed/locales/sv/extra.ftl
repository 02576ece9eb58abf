contact-extra = Björkö
    .note = https://polisen.se@evil.example/
