"""The page on which a manager sets what all kiosks of the shop go by."""
