ui-extra = I { 2022 } var det { 20220 } och { 20.22 }.
