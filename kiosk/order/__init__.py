"""What a customer orders: immutable values, no I/O."""
