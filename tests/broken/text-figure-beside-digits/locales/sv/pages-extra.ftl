ui-extra = Ring { 2022 } 33 nu eller { 20 }-{ 22 }.
