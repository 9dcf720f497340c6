"""What the shop's line gives and allows: when to try again, how much at a time, how fast, and what that comes to."""
