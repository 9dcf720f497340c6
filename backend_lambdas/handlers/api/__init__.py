"""What kiosks call, and customers whose link has ended."""
