"""The desk and the card of the flow's tests."""

from tests.unit.kiosk.flow.desk import card, desk

__all__ = ["card", "desk"]
