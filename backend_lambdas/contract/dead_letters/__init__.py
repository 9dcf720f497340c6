"""What whoever buries a message and whoever looks at it later agree on: the functions and the owner's commands."""
