"""Finding orders by what staff and customers know of them: an address, a shop, an order's id."""
