ui-extra = Ring ‮41 411
