ui-extra = ettui-extra-b = två
