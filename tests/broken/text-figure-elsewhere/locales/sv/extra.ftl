ui-extra = I { 2022 } nu.
