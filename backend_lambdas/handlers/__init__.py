"""One module a function: decode, call the domain, encode."""
