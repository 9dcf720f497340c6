"""What the backend promises, free of AWS: everything it needs of the world it asks through `ports`."""
