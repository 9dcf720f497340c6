"""Lambda on this machine: invoking functions, running them under their roles, and feeding them from queues."""
