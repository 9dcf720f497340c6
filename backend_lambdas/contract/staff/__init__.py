"""What staff ask and are told, at any kiosk of their shop; each call goes with a session."""
