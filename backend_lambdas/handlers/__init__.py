"""One module a function: decode, call the domain, encode. A folder for each kind of caller."""
