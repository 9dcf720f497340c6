"""What is run by the clock, and by nobody's call."""
