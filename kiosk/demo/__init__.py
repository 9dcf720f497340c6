"""What `kiosk demo` shows a visitor without a card at hand; never part of a customer's session."""
