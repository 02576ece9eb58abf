ui-extra = x { $contact }
