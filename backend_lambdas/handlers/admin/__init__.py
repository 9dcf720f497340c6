"""What the owner invokes by name; IAM says who may."""
