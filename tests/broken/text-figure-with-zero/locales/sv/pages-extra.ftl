ui-extra = I { 022 } nu.
