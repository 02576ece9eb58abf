ui-extra = 
