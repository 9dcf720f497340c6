"""Where a customer's photos come from. Reads only: nothing is ever written to a customer's medium."""
