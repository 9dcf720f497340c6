-- What the worker asks now and then, of all orders that were ever taken: whose address is still here, and needed no more.
CREATE INDEX orders_remembered ON orders (completed_at) WHERE stage = 'complete' AND customer_email <> '';
