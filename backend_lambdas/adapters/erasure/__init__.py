"""What an erasure takes away at AWS, and how it signs for that."""
