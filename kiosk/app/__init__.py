"""The composition root: builds the kiosk's parts and starts them. Nothing else constructs them."""
