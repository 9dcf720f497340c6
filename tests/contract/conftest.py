"""One MiniStack for all contract tests, and an order in each kind of records."""

from tests.contract.placed_orders import dynamodb_orders, records
from tests.ministack_fixture import ministack

__all__ = ["dynamodb_orders", "ministack", "records"]
