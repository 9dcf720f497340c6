"""The grid's small pictures: what is asked for, in which order, and when it is let go of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.viewmodels.photos import feed as thumbnail_feed
from kiosk.viewmodels.photos.feed import SKETCHES_AT_ONCE, UNDER_WAY_MAX, Cell, ThumbnailFeed

PHOTOS = 40


class OpenDesk:
    """A desk whose answers the test gives, whenever it likes."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str | tuple[str, ...]]] = []
        self.show_sketches: list[Callable[[tuple[Path | None, ...]], None]] = []
        self._handlers: dict[str, tuple[Callable[[Path], None], Callable[[BaseException], None]]] = {}

    def sketch(self, sources: Sequence[Path], on_ready: Callable[[tuple[Path | None, ...]], None]) -> None:
        self.said.append(("sketch", tuple(path.name for path in sources)))
        self.show_sketches.append(on_ready)

    def thumbnail(
        self, source: Path, on_ready: Callable[[Path], None], on_refused: Callable[[BaseException], None]
    ) -> None:
        self.said.append(("thumbnail", source.name))
        self._handlers[source.name] = (on_ready, on_refused)

    def call_off(self, source: Path) -> None:
        self.said.append(("call_off", source.name))

    def forget(self, source: Path) -> None:
        self.said.append(("forget", source.name))

    def finish(self, name: str, thumbnail: Path) -> None:
        self._handlers[name][0](thumbnail)

    def refuse(self, name: str, refusal: PhotoRefused) -> None:
        self._handlers[name][1](refusal)


@pytest.fixture
def desk() -> OpenDesk:
    return OpenDesk()


@pytest.fixture
def cells() -> list[Cell]:
    return [Cell(Path(f"{number:02}.jpg")) for number in range(PHOTOS)]


@pytest.fixture
def feed(qapp: QCoreApplication, desk: OpenDesk, cells: list[Cell]) -> ThumbnailFeed:
    feed = ThumbnailFeed(desk)  # type: ignore[arg-type]  # all of a desk that it asks
    feed.begin(cells)
    return feed


def want(feed: ThumbnailFeed, *rows: int) -> None:
    for row in rows:
        feed.want(row)
    QCoreApplication.processEvents()


def test_sketches_are_asked_for_before_anything_else_and_together(feed: ThumbnailFeed, desk: OpenDesk) -> None:
    """A screenful that comes into sight is one question or two, and only then are true thumbnails asked for."""
    want(feed, *range(20))
    assert [kind for kind, _ in desk.said] == ["sketch", "sketch", *["thumbnail"] * UNDER_WAY_MAX]
    assert [len(names) for kind, names in desk.said if kind == "sketch"] == [SKETCHES_AT_ONCE, 20 - SKETCHES_AT_ONCE]
    assert desk.said[2] == ("thumbnail", "19.jpg"), "the last to come into sight is served first"


def test_a_sketch_gives_way_to_the_true_thumbnail_and_never_comes_back(
    feed: ThumbnailFeed, desk: OpenDesk, cells: list[Cell]
) -> None:
    """Whichever of the two is late, the photo itself is what stays."""
    want(feed, 0, 1)
    desk.finish("00.jpg", Path("/true.jpg"))
    desk.show_sketches[0]((Path("/sketch.ppm"), Path("/sketch.ppm")))
    assert [cell.thumbnail_url for cell in cells[:2]] == ["file:///true.jpg", "file:///sketch.ppm"]
    desk.finish("01.jpg", Path("/true.jpg"))
    assert cells[1].thumbnail_url == "file:///true.jpg"


def test_a_refused_photo_shows_no_sketch(feed: ThumbnailFeed, desk: OpenDesk, cells: list[Cell]) -> None:
    """A photo that can't be read says so, though the camera left a fine thumbnail of it."""
    want(feed, 0)
    desk.show_sketches[0]((Path("/sketch.ppm"),))
    desk.refuse("00.jpg", PhotoRefused(RefusalReason.INCOMPLETE, "cut"))
    assert (cells[0].thumbnail_url, cells[0].refusal) == ("", "incomplete")


def test_what_scrolls_away_is_called_off(feed: ThumbnailFeed, desk: OpenDesk) -> None:
    """Cells flicked past cost nothing more: what waits is dropped, what was asked for is called off."""
    want(feed, *range(10))
    for row in range(10):
        feed.release(row)
    QCoreApplication.processEvents()
    assert [name for kind, name in desk.said if kind == "call_off"] == [f"{row:02}.jpg" for row in range(2, 10)]
    want(feed, 30)
    assert desk.said[-1] == ("thumbnail", "30.jpg")


def test_a_cell_that_comes_back_is_asked_for_anew(feed: ThumbnailFeed, desk: OpenDesk, cells: list[Cell]) -> None:
    """One that was called off and is in sight again gets its thumbnail."""
    want(feed, 0)
    feed.release(0)
    want(feed, 0)
    desk.finish("00.jpg", Path("/true.jpg"))
    assert cells[0].settled
    assert desk.said.count(("thumbnail", "00.jpg")) == 2


def test_pictures_out_of_sight_are_few(
    feed: ThumbnailFeed, desk: OpenDesk, cells: list[Cell], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The longest out of sight are forgotten, and made again for whoever scrolls back."""
    monkeypatch.setattr(thumbnail_feed, "CELLS_KEPT", 3)
    for row in range(6):
        want(feed, row)
        desk.finish(f"{row:02}.jpg", Path("/true.jpg"))
        feed.release(row)
    assert [name for kind, name in desk.said if kind == "forget"] == ["00.jpg", "01.jpg", "02.jpg"]
    assert [cell.thumbnail_url != "" for cell in cells[:6]] == [False] * 3 + [True] * 3
    want(feed, 0)
    assert desk.said[-1] == ("thumbnail", "00.jpg")


def test_another_grid_hears_nothing_of_the_last(feed: ThumbnailFeed, desk: OpenDesk, cells: list[Cell]) -> None:
    """Answers for a list that is gone change nothing."""
    want(feed, 0)
    others = [Cell(Path("other.jpg"))]
    feed.begin(others)
    desk.show_sketches[0]((Path("/sketch.ppm"),))
    desk.finish("00.jpg", Path("/true.jpg"))
    assert (cells[0].thumbnail_url, others[0].thumbnail_url) == ("", "")
