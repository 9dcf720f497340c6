"""From the template to a stack that exists: expansion, references, creation, and what a deployment does afterwards."""
