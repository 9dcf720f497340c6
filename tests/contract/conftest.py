"""One MiniStack for all contract tests."""

from tests.ministack_fixture import ministack

__all__ = ["ministack"]
