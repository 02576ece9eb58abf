ui-extra =
	Hej
