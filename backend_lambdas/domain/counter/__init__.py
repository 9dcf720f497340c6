"""The shop's counter: what staff see of its orders, and what they do to them."""
