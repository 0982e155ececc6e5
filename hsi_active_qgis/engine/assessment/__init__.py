"""How accurate a map is: against a reference map or a check sample."""
