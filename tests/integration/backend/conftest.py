"""One MiniStack for all of the backend's integration tests."""

from tests.ministack_fixture import ministack

__all__ = ["ministack"]
