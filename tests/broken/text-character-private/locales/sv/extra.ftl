ui-extra = 
