"""A checkout and a preparation with all that they stand on, and a card with files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.flow.checkout import Checkout
from kiosk.flow.preparation import Preparation
from kiosk.imaging.rendition.spec import RenditionSpec
from kiosk.order.draft import OrderDraft
from kiosk.uploads.journal import Journal
from kiosk.uploads.spool import Spool
from tests.fakes.clock import FakeClock
from tests.fakes.imaging import FakeImaging

Desk = SimpleNamespace


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A checkout with all that it stands on, below one folder."""
    clock, spool = FakeClock(), Spool(tmp_path / "spool")
    (tmp_path / "spool").mkdir()
    imaging = FakeImaging()
    preparation = Preparation(imaging, tmp_path / "staging" / "session", RenditionSpec())
    with_previews = Preparation(imaging, tmp_path / "staging" / "previews", RenditionSpec(preview_edge_px=640))
    yield SimpleNamespace(
        with_previews=with_previews,
        clock=clock,
        spool=spool,
        imaging=imaging,
        preparation=preparation,
        checkout=Checkout(tmp_path / "journal.sqlite3", spool, tmp_path, clock, long_edge_px=3000),
        journal=lambda: Journal.open(tmp_path / "journal.sqlite3", clock),
    )
    preparation.close()
    with_previews.close()


@pytest.fixture
def card(tmp_path: Path) -> Callable[..., tuple[Path, ...]]:
    def write(*bodies: bytes) -> tuple[Path, ...]:
        paths = tuple(tmp_path / f"IMG_{index}.JPG" for index in range(len(bodies)))
        for path, body in zip(paths, bodies, strict=True):
            path.write_bytes(body)
        return paths

    return write


def draft_of(sources: tuple[Path, ...], email: str = "ada@Example.com") -> OrderDraft:
    return OrderDraft(email, "de", datetime(2026, 5, 4, 9, 29, tzinfo=UTC), sources)


def ignore(_done: int, _total: int) -> None:
    """For tests that look at the result alone."""
