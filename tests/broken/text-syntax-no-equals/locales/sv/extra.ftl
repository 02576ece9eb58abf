ui-extra-a Hej
