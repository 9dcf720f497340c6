"""What staff call about orders, at any kiosk of their shop."""
