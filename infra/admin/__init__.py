"""`python -m infra.admin`: what the owner does to a running backend, on AWS or on the local cloud."""
