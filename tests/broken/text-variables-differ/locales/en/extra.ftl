ui-extra = Hi { $nmae }
