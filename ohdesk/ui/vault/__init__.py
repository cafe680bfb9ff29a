"""Before a vault is open: unlock one, make one, bring one back."""
