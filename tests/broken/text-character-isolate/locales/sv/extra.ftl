ui-extra = ⁨x⁩
