"""What is made of photos while the customer still chooses: pictures, renditions, and what is left of them."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, cast

import pytest

from kiosk.app.kiosk import Kiosk
from kiosk.data_folder import DataFolder
from kiosk.flow.preparation import PREVIEW_EDGE_PX, suited_to
from kiosk.imaging.refusal import PhotoRefused
from kiosk.imaging.rendition.spec import RenditionSpec
from tests.fakes.clock import FakeClock
from tests.fakes.imaging import FakeImaging
from tests.unit.kiosk.flow.desk import Desk, draft_of, ignore


def test_the_touchscreens_renditions_bring_previews(tmp_path: Path) -> None:
    """What a session prepares has a preview of the gallery's size; `kiosk shrink` makes none."""
    kiosk, imaging = Kiosk.load(DataFolder(tmp_path), FakeClock()), FakeImaging()
    (tmp_path / "photo").write_bytes(b"one" * 40)
    with kiosk.staging() as staging:
        kiosk.preparation(cast("Any", imaging), staging).select(tmp_path / "photo")
    assert [spec.preview_edge_px for spec in imaging.specs] == [PREVIEW_EDGE_PX]
    assert kiosk.rendition_spec.preview_edge_px is None


def test_closing_a_preparation_wipes_the_customers_files(
    desk: Desk, card: Callable[..., tuple[Path, ...]], tmp_path: Path
) -> None:
    """After a session nothing of it is left in staging, however far it went."""
    first, second = card(b"one", b"two")
    desk.preparation.thumbnail(first)
    desk.preparation.select(second)
    desk.preparation.close()
    desk.preparation.close()
    desk.with_previews.close()
    assert list((tmp_path / "staging").iterdir()) == []


def test_one_photo_at_a_time_is_enlarged(desk: Desk, card: Callable[..., tuple[Path, ...]]) -> None:
    """The picture that fills the screen goes from the disk when the next one is asked for, and with the session."""
    one, two = card(b"one", b"two")
    first = desk.preparation.enlarged(one).result()
    assert first.read_bytes() == b"one"
    second = desk.preparation.enlarged(two).result()
    assert not first.exists()
    assert second.read_bytes() == b"two"
    desk.preparation.close()
    assert not second.exists()


def test_an_enlargement_that_comes_too_late_goes_from_the_disk(
    desk: Desk, card: Callable[..., tuple[Path, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who looks at one photo after the other leaves one picture, though the workers were still at the last ones."""
    photos = card(b"one", b"two", b"three")
    under_way: list[tuple[Future[Path], Path]] = []

    def begin(_source: Path, target: Path, _edge_px: int) -> Future[Path]:
        under_way.append((Future(), target))
        under_way[-1][0].set_running_or_notify_cancel()
        return under_way[-1][0]

    monkeypatch.setattr(desk.imaging, "thumbnail", begin)
    for photo in photos:
        desk.preparation.enlarged(photo)
    for future, target in under_way:
        target.write_bytes(b"a picture")
        future.set_result(target)
    assert [target.exists() for _, target in under_way] == [False, False, True]


def test_what_a_card_did_not_give_is_asked_for_once_more(desk: Desk, card: Callable[..., tuple[Path, ...]]) -> None:
    """A photo that could not be read while the card was out is taken when it is back, small picture and rendition."""
    (photo,) = card(b"one")
    away = photo.rename(photo.with_suffix(".away"))
    for asked in (desk.preparation.thumbnail(photo), desk.preparation.rendition(photo)):
        assert isinstance(asked.exception(), PhotoRefused)
    away.rename(photo)
    assert desk.preparation.thumbnail(photo).result().read_bytes() == b"one"
    assert desk.checkout.accept(draft_of((photo,)), desk.preparation, ignore).photo_count == 1


@pytest.mark.parametrize(("goodput_bytes_s", "progressive"), [(None, False), (2_400_000, True), (12_000_000, False)])
def test_a_narrow_line_gets_fewer_bytes(tmp_path: Path, goodput_bytes_s: float | None, *, progressive: bool) -> None:
    """Where the line is what an order waits for, its photos take longer to make and are smaller."""
    kiosk = Kiosk.load(DataFolder(tmp_path), FakeClock())
    if goodput_bytes_s is not None:
        with kiosk.journal() as journal:
            journal.note_goodput(goodput_bytes_s)
    assert suited_to(kiosk.goodput_bytes_s(), RenditionSpec()).progressive is progressive


def test_a_journal_that_cannot_be_read_keeps_nobody_from_choosing(tmp_path: Path) -> None:
    """What is wrong with it is said at checkout; until then the line counts as unknown."""
    (tmp_path / "journal.sqlite3").write_bytes(b"this is no database, and long enough to be seen as none" * 40)
    assert Kiosk.load(DataFolder(tmp_path), FakeClock()).goodput_bytes_s() is None
