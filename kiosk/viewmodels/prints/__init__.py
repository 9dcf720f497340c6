"""The chosen photos as prints, and what they cost."""
