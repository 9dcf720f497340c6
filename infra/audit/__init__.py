"""What the template lets whom do: read, checked against rules, and written down. Deploys nothing, calls nobody."""
