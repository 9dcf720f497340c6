"""A handful of crash points, and the names that the others have. `make torture` dies at all of them."""

from __future__ import annotations

from pathlib import Path

from kiosk.uploads.states import ORDER_MOVES, PHOTO_MOVES
from tests.torture.conftest import Site
from tests.torture.crash_points.command import torture
from tests.torture.crash_points.points import Death, journal_points
from tests.torture.crash_points.scenarios import SCENARIOS

SHORT = ("journal.take/after", "photo.sending-sent/inside", "replace@kiosk.uploads.spool.Spool.take/before")
"""At the last one a preview has its name already, and its photo has none."""


def test_a_kiosk_that_dies_at_a_named_point_keeps_its_promise(site: Site, tmp_path: Path) -> None:
    """Dead after the order was taken, inside a move, and before a rename, it loses, doubles and damages nothing."""
    report = torture(site.cloud, tmp_path, only=SHORT, scenarios=SCENARIOS[:1])
    assert report.as_promised, "\n".join(report.lines(tmp_path))
    assert report.figures["points_hit"] == len(SHORT)


def test_every_move_of_the_tables_is_a_point() -> None:
    """No move of a photo or an order is without its three instants."""
    moves = sum(len(targets) for table in (PHOTO_MOVES, ORDER_MOVES) for targets in table.values())
    assert len([name for name in journal_points() if name.startswith(("photo.", "order."))]) == 3 * moves


def test_a_death_is_named_with_its_occurrence() -> None:
    """`POINT:3` is the third passing, `POINT` the first."""
    assert Death.parse("fsync@kiosk.durable.fsync_folder/before:3") == Death(
        "fsync@kiosk.durable.fsync_folder/before", 3
    )
    assert Death.parse("photo.sending-sent/inside") == Death("photo.sending-sent/inside", 1)
    assert Death.parse(str(Death("journal.take/after", 2))) == Death("journal.take/after", 2)
