"""Printing for the shop: takes photos from the backend, has them printed here, and says what came of them."""
