county-Q = Quistbro
