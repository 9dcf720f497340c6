"""What works off queues, message by message."""
