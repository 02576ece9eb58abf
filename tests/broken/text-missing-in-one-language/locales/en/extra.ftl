ui-extra = Hi
