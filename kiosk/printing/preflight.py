"""Can this be printed here: asked before an order is accepted, and not when the customer waits for it."""

from __future__ import annotations

from enum import StrEnum

from backend_lambdas.contract.prints import PrintEntry
from kiosk.printing.media import MediaSize
from kiosk.printing.ports import Capabilities


class Obstacle(StrEnum):
    """For good: with this printer as it is set up, it will never be printed."""

    NO_SUCH_PAPER = "no_such_paper"
    NO_SUCH_FINISH = "no_such_finish"
    NOT_BORDERLESS = "not_borderless"


def obstacle(capabilities: Capabilities, entry: PrintEntry) -> Obstacle | None:
    """None where it can be printed, at once or once a person has put paper in."""
    size = MediaSize.of_mm(entry.width_mm, entry.height_mm)
    if capabilities.media_for(size, entry.finish, borderless=not entry.border) is None:
        if not any(media.size.is_like(size) for media in capabilities.media):
            return Obstacle.NO_SUCH_PAPER
        if capabilities.media_for(size, entry.finish, borderless=False) is None:
            return Obstacle.NO_SUCH_FINISH
        return Obstacle.NOT_BORDERLESS
    return None
