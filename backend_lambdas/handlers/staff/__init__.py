"""What staff call at a kiosk: each but the first asks for their session."""
