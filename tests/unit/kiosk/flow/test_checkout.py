"""When checkout returns, the order is safe on this disk; when it refuses, no order exists and nothing is left over."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from backend_lambdas.contract import codec, limits
from backend_lambdas.contract.messages import OrderManifest, PhotoPreview
from kiosk.catalogue import Catalogue
from kiosk.flow import room
from kiosk.flow.checkout import CheckoutProblem, CheckoutRefused
from kiosk.imaging.refusal import RefusalReason
from kiosk.order.prints import PrintChoices
from kiosk.uploads.journal import Journal, JournalUnusable
from kiosk.uploads.manifest import manifest_of
from kiosk.uploads.rebuild import rebuild
from kiosk.uploads.spool import Spool, SpoolUnwritable
from kiosk.uploads.states import OrderStage
from tests.fakes.cloud import sha256_base64
from tests.unit.kiosk.flow.desk import Desk, draft_of, ignore


def manifest_made_anew(desk: Desk, folder: Path) -> OrderManifest:
    """Of the one order, once its journal is gone and another has been made of the spool."""
    for file in folder.glob("journal.sqlite3*"):
        file.unlink()
    rebuild(folder / "journal.sqlite3", desk.spool, desk.clock)
    with desk.journal() as journal:
        (order,) = journal.orders()
        return manifest_of(order, journal.photos(order.order_id))


def test_an_accepted_order_is_journaled_and_spooled(desk: Desk, card: Callable[..., tuple[Path, ...]]) -> None:
    """Every readable photo is in spool and journal with one checksum, in the customer's order, and none in staging."""
    sources = card(b"one", b"three", b"four!")
    seen: list[tuple[int, int]] = []

    accepted = desk.checkout.accept(draft_of(sources), desk.preparation, lambda done, total: seen.append((done, total)))

    with desk.journal() as journal:
        order, photos = journal.order(accepted.order_id), journal.photos(accepted.order_id)
    assert order is not None
    assert (order.stage, order.customer_email, order.language) == (OrderStage.ACCEPTED, "ada@example.com", "de")
    assert [desk.spool.path(accepted.order_id, photo.photo_id).read_bytes() for photo in photos] == [
        b"one",
        b"three",
        b"four!",
    ]
    assert all(desk.spool.holds(accepted.order_id, photo.photo_id, photo.checksum_sha256) for photo in photos)
    assert (accepted.photo_count, accepted.size_bytes, accepted.rejected) == (3, 13, ())
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_what_is_to_be_printed_stays_with_its_photo(
    desk: Desk, card: Callable[..., tuple[Path, ...]], tmp_path: Path
) -> None:
    """Prints and prices reach the journal, the manifest, and a journal that is made anew from the spool."""
    sources = card(b"one", b"bad bytes", b"three")
    shop = Catalogue.parse("EUR", ("10x15: 102x152 mm, 29",), ("glossy",))
    prints = PrintChoices.of(shop)
    prints = prints.change(sources[2], prints.for_all.with_copies(4))
    accepted = desk.checkout.accept(replace(draft_of(sources), prints=prints), desk.preparation, ignore)

    with desk.journal() as journal:
        order, photos = journal.order(accepted.order_id), journal.photos(accepted.order_id)
    assert order is not None
    assert [photo.prints and photo.prints[0].copies for photo in photos] == [1, 4]
    manifest = manifest_of(order, photos)
    assert (manifest.currency, sum(entry.price_minor for photo in manifest.photos for entry in photo.prints or ())) == (
        "EUR",
        145,
    )
    assert manifest_made_anew(desk, tmp_path) == manifest


def test_previews_stay_with_their_photos(desk: Desk, card: Callable[..., tuple[Path, ...]], tmp_path: Path) -> None:
    """A preview lies beside its photo, and reaches journal, manifest, and a journal that is made anew; it is no photo
    of the order, and adds nothing to its size.
    """
    desk.imaging.preview_share = 0.25
    accepted = desk.checkout.accept(draft_of(card(b"one" * 40, b"two" * 80)), desk.with_previews, ignore)
    with desk.journal() as journal:
        order, photos = journal.order(accepted.order_id), journal.photos(accepted.order_id)
    assert order is not None
    bodies = [desk.spool.preview_path(order.order_id, photo.photo_id).read_bytes() for photo in photos]
    assert [photo.preview for photo in photos] == [
        PhotoPreview(len(body), sha256_base64(body), 15, 10) for body in bodies
    ]
    assert (accepted.photo_count, accepted.size_bytes, list(map(len, bodies))) == (2, 360, [30, 60])
    manifest = manifest_of(order, photos)
    assert [photo.preview for photo in manifest.photos] == [photo.preview for photo in photos]
    assert manifest_made_anew(desk, tmp_path) == manifest


def test_a_preview_that_spares_little_is_left(desk: Desk, card: Callable[..., tuple[Path, ...]]) -> None:
    """Where the photo is hardly larger than its preview, or no preview was made, the photo goes alone."""
    desk.imaging.preview_share = 0.6
    sources = card(b"small photo")
    for preparation in (desk.with_previews, desk.preparation):
        accepted = desk.checkout.accept(draft_of(sources), preparation, ignore)
        with desk.journal() as journal:
            (photo,) = journal.photos(accepted.order_id)
            assert photo.preview is None
            assert "preview" not in codec.encode(manifest_of(journal.orders()[-1], [photo]))
        assert not desk.spool.preview_path(accepted.order_id, photo.photo_id).exists()


@pytest.mark.parametrize("edge_px", [limits.PREVIEW_SIDE_PX_MAX, limits.PREVIEW_SIDE_PX_MAX + 1])
def test_a_preview_that_the_wire_would_refuse_costs_no_order(
    desk: Desk, card: Callable[..., tuple[Path, ...]], edge_px: int
) -> None:
    """A preview beyond the contract's bounds stays behind, and its photo goes all the same."""
    desk.imaging.preview_share, desk.imaging.preview_edge_px = 0.25, edge_px
    accepted = desk.checkout.accept(draft_of(card(b"one" * 40)), desk.with_previews, ignore)
    with desk.journal() as journal:
        (photo,) = journal.photos(accepted.order_id)
    assert (photo.preview is not None) is (edge_px <= limits.PREVIEW_SIDE_PX_MAX)


def test_an_order_without_prints_has_no_currency(desk: Desk, card: Callable[..., tuple[Path, ...]]) -> None:
    """Where nothing is printed the manifest is as it always was."""
    accepted = desk.checkout.accept(draft_of(card(b"one")), desk.preparation, ignore)
    with desk.journal() as journal:
        order, photos = journal.order(accepted.order_id), journal.photos(accepted.order_id)
    assert order is not None
    assert "prints" not in codec.encode(manifest_of(order, photos))
    assert "currency" not in codec.encode(manifest_of(order, photos))


def test_a_bad_file_is_refused_by_name_and_the_others_go_on(desk: Desk, card: Callable[..., tuple[Path, ...]]) -> None:
    """One unreadable photo costs the order nothing but itself."""
    sources = card(b"one", b"bad bytes", b"three")
    accepted = desk.checkout.accept(draft_of(sources), desk.preparation, ignore)
    assert accepted.photo_count == 2
    assert [(photo.path, photo.reason) for photo in accepted.rejected] == [(sources[1], RefusalReason.DAMAGED)]


def test_what_was_prepared_is_not_shrunk_again(desk: Desk, card: Callable[..., tuple[Path, ...]]) -> None:
    """A photo selected earlier is rendered once."""
    sources = card(b"one", b"two")
    desk.preparation.select(sources[0])
    desk.checkout.accept(draft_of(sources), desk.preparation, ignore)
    assert desk.imaging.rendered == list(sources)


@pytest.mark.parametrize(
    ("bodies", "email", "code"),
    [
        ((), "ada@example.com", CheckoutProblem.NOTHING_TO_SEND),
        ((b"bad one", b"bad two"), "ada@example.com", CheckoutProblem.NOTHING_TO_SEND),
        ((b"one",), "ada@example", CheckoutProblem.BAD_ADDRESS),
    ],
)
def test_what_can_t_be_an_order_is_refused(
    desk: Desk, card: Callable[..., tuple[Path, ...]], bodies: tuple[bytes, ...], email: str, code: CheckoutProblem
) -> None:
    """No photo, no readable photo or no address: refused by code, with nothing journaled or spooled."""
    with pytest.raises(CheckoutRefused) as refusal:
        desk.checkout.accept(draft_of(card(*bodies), email), desk.preparation, ignore)
    assert refusal.value.code is code
    assert_nothing_taken(desk)


def test_what_the_wire_would_refuse_is_refused_at_once(desk: Desk, card: Callable[..., tuple[Path, ...]]) -> None:
    """An order that the backend could never take is not promised: the customer hears it now, and no worker stumbles."""
    draft = replace(draft_of(card(b"one")), language="English")
    with pytest.raises(CheckoutRefused, match="language") as refusal:
        desk.checkout.accept(draft, desk.preparation, ignore)
    assert refusal.value.code is CheckoutProblem.NOT_SENDABLE
    assert_nothing_taken(desk)


def test_more_than_an_order_holds_is_refused(desk: Desk, card: Callable[..., tuple[Path, ...]]) -> None:
    """An order over the contract's limit is refused before anything is shrunk."""
    sources = card(b"one") * (limits.ORDER_PHOTOS_MAX + 1)
    with pytest.raises(CheckoutRefused) as refusal:
        desk.checkout.accept(draft_of(sources), desk.preparation, ignore)
    assert refusal.value.code is CheckoutProblem.TOO_MANY_PHOTOS
    assert desk.imaging.rendered == []


def test_a_full_disk_refuses_before_it_begins(
    desk: Desk, card: Callable[..., tuple[Path, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With less room than the reserve no order is begun, and the refusal says so."""
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(free=room.DISK_RESERVE_BYTES))
    with pytest.raises(CheckoutRefused, match="free some room") as refusal:
        desk.checkout.accept(draft_of(card(b"one")), desk.preparation, ignore)
    assert refusal.value.code is CheckoutProblem.NO_ROOM
    assert_nothing_taken(desk)


def test_a_big_order_needs_more_room_than_a_small_one(
    desk: Desk, card: Callable[..., tuple[Path, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What an order will take is judged before it is begun, by its files and the size of a rendition."""
    sources = card(*[b"x" * 100_000] * 10)
    free_bytes = room.DISK_RESERVE_BYTES + 6 * (150_000 + room.PREVIEW_BYTES)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(free=free_bytes))
    assert desk.checkout.accept(draft_of(sources[:6]), desk.preparation, ignore).photo_count == 6
    with pytest.raises(CheckoutRefused, match="1 MiB too little") as refusal:
        desk.checkout.accept(draft_of(sources), desk.preparation, ignore)
    assert refusal.value.code is CheckoutProblem.NO_ROOM
    assert desk.imaging.rendered == list(sources[:6]), "nothing was shrunk for the order that does not fit"


def test_a_damaged_journal_refuses_before_anything_is_shrunk(
    desk: Desk, card: Callable[..., tuple[Path, ...]], tmp_path: Path
) -> None:
    """Where the journal can't keep an order the customer hears it at once, and the journal is left as it is."""
    (tmp_path / "journal.sqlite3").write_bytes(b"somebody's orders" * 1000)
    with pytest.raises(CheckoutRefused, match="kiosk recover") as refusal:
        desk.checkout.accept(draft_of(card(b"one")), desk.preparation, ignore)
    assert refusal.value.code is CheckoutProblem.SPOOL_UNWRITABLE
    assert desk.imaging.rendered == []
    assert (tmp_path / "journal.sqlite3").read_bytes() == b"somebody's orders" * 1000


def test_a_note_that_can_t_be_renamed_costs_no_order(
    desk: Desk, card: Callable[..., tuple[Path, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once the journal has the order it is taken, whatever becomes of the note beside its photos."""

    def refuse(*_arguments: object) -> None:
        raise SpoolUnwritable("read-only", disk_full=False)

    monkeypatch.setattr(Spool, "promise_order", refuse)
    accepted = desk.checkout.accept(draft_of(card(b"one")), desk.preparation, ignore)
    with desk.journal() as journal:
        assert journal.order(accepted.order_id) is not None


@pytest.mark.parametrize("disk_full", [True, False])
def test_a_spool_that_fails_half_way_leaves_no_half_order(
    desk: Desk, card: Callable[..., tuple[Path, ...]], monkeypatch: pytest.MonkeyPatch, disk_full: bool
) -> None:
    """The second photo does not fit: the first one leaves the spool too, and nothing is journaled."""
    real_take = Spool.take
    taken: list[object] = []

    def take(self: Spool, *arguments: object) -> object:
        if taken:
            raise SpoolUnwritable("the spool can't be written", disk_full=disk_full)
        taken.append(arguments)
        return real_take(self, *arguments)  # type: ignore[arg-type]  # passed on as they came

    monkeypatch.setattr(Spool, "take", take)
    with pytest.raises(CheckoutRefused) as refusal:
        desk.checkout.accept(draft_of(card(b"one", b"two")), desk.preparation, ignore)
    assert refusal.value.code is (CheckoutProblem.NO_ROOM if disk_full else CheckoutProblem.SPOOL_UNWRITABLE)
    assert_nothing_taken(desk)


def test_a_staging_disk_that_is_full_is_no_bad_photo(desk: Desk, card: Callable[..., tuple[Path, ...]]) -> None:
    """Where a rendition can't be written the order is refused for want of room, and no photo is blamed."""
    sources = card(b"one")
    desk.imaging.write_error = OSError(errno.ENOSPC, "No space left on device")
    with pytest.raises(CheckoutRefused) as refusal:
        desk.checkout.accept(draft_of(sources), desk.preparation, ignore)
    assert refusal.value.code is CheckoutProblem.NO_ROOM
    assert refusal.value.rejected == ()
    assert_nothing_taken(desk)


def test_a_journal_that_fails_leaves_no_half_order(
    desk: Desk, card: Callable[..., tuple[Path, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the journal can't be written, the spool keeps nothing of the order."""

    def refuse(*_arguments: object) -> None:
        raise JournalUnusable("the journal can't be written")

    monkeypatch.setattr(Journal, "take", refuse)
    with pytest.raises(CheckoutRefused) as refusal:
        desk.checkout.accept(draft_of(card(b"one")), desk.preparation, ignore)
    assert refusal.value.code is CheckoutProblem.SPOOL_UNWRITABLE
    assert_nothing_taken(desk)


def assert_nothing_taken(desk: Desk) -> None:
    with desk.journal() as journal:
        assert journal.orders() == []
    assert desk.spool.order_ids() == []


def test_a_card_that_is_out_at_the_end_costs_but_what_was_not_read(
    desk: Desk, card: Callable[..., tuple[Path, ...]]
) -> None:
    """What was shrunk before is taken, the rest is named as unreadable."""
    first, second = card(b"one", b"two")
    desk.preparation.select(first)
    for photo in (first, second):
        photo.unlink()
    accepted = desk.checkout.accept(draft_of((first, second)), desk.preparation, ignore)
    assert accepted.photo_count == 1
    assert [(photo.path, photo.reason) for photo in accepted.rejected] == [(second, RefusalReason.UNREADABLE)]
