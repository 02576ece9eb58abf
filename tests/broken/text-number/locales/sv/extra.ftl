ui-extra = Ring 020-39 00 00 nu.
