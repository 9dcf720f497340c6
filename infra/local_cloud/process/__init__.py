"""Child processes and listening sockets, none of which outlives the cloud."""
