"""The emulated AWS stores and the credentials that each part reaches them with."""
