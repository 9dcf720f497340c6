"""What the kiosk tells of itself, for whoever looks after many of them."""
