"""Photos from a customer's phone, over the shop's own network: an address for a QR code, a page, uploads that resume.

Uploads only: nothing that a phone sent can be read back through it.
"""
