ui-extra = Fara 🚨
