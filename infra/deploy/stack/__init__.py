"""From the template to a stack on AWS: where it is put, what would change, and how it goes."""
