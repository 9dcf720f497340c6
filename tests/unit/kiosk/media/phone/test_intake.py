"""What a reception takes, by its limits, and how far each upload is."""

from __future__ import annotations

import dataclasses
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.media.phone.intake import MOVES, Intake, Upload, UploadState
from kiosk.media.phone.limits import ReceptionLimits
from kiosk.media.phone.refusals import STATUS, Code, TurnedAway

LIMITS = ReceptionLimits(
    photo_bytes=1000, session_photos=3, session_bytes=2500, announcements=5, slice_bytes=100, silence_s=20
)


def intake(limits: ReceptionLimits = LIMITS) -> Intake:
    return Intake(limits, lambda _bytes, _photos: True)


def announce(desk: Intake, number: int, size_bytes: int = 500) -> Upload:
    return desk.announce(f"{number:032x}", f"IMG_{number}.JPG", size_bytes, 0)


def code_of(desk: Intake, number: int, size_bytes: int) -> Code:
    with pytest.raises(TurnedAway) as refusal:
        announce(desk, number, size_bytes)
    return refusal.value.code


def test_limits_are_inclusive() -> None:
    """The largest file, the last photo and the last byte that the limits name are taken; one more is not."""
    desk = intake()
    assert code_of(desk, 1, 1001) is Code.TOO_LARGE
    announce(desk, 2, 1000)
    announce(desk, 3, 1000)
    assert code_of(desk, 4, 501) is Code.SESSION_FULL
    announce(desk, 5, 500)
    assert code_of(desk, 6, 0) is Code.TOO_MANY_PHOTOS


def test_what_was_refused_takes_no_place() -> None:
    """A video costs neither a photo's place nor its bytes; but names are not taken without end."""
    desk = intake()
    for number in range(3):
        announce(desk, number, 1000).move(UploadState.REFUSED, "video")
    announce(desk, 3, 1000)
    announce(desk, 4, 1000)
    assert code_of(desk, 5, 10) is Code.TOO_MANY_PHOTOS


def test_what_is_given_up_makes_room() -> None:
    """An upload that is forgotten frees its bytes and its place."""
    desk = intake()
    uploads = [announce(desk, number, 800) for number in range(3)]
    desk.forget(uploads[1])
    announce(desk, 7, 800)
    with pytest.raises(TurnedAway) as refusal:
        desk.upload(uploads[1].id)
    assert refusal.value.code is Code.NO_SUCH_THING


def test_room_is_asked_for_all_that_is_still_to_come() -> None:
    """The disk is asked for the rest of every upload under way, not for what lies on it already."""
    asked: list[tuple[int, int]] = []

    def has_room(bytes_to_come: int, photos: int) -> bool:
        asked.append((bytes_to_come, photos))
        return True

    desk = Intake(LIMITS, has_room)
    announce(desk, 1, 700).offset_bytes = 600
    announce(desk, 2, 50)
    assert asked == [(700, 1), (150, 2)]


@pytest.mark.parametrize(
    ("offset", "length", "code"),
    [
        (50, 100, None),
        (50, 0, None),
        (49, 10, Code.WRONG_OFFSET),
        (51, 10, Code.WRONG_OFFSET),
        (0, 10, Code.WRONG_OFFSET),
        (50, 101, Code.TOO_LARGE),
    ],
)
def test_a_slice_must_come_next(offset: int, length: int, code: Code | None) -> None:
    """Only the bytes that follow those on the disk are taken, and no more of them than a slice."""
    desk = intake()
    upload = announce(desk, 1)
    upload.offset_bytes = 50
    if code is None:
        desk.check_slice(upload, offset, length)
        return
    with pytest.raises(TurnedAway) as refusal:
        desk.check_slice(upload, offset, length)
    assert refusal.value.code is code


def test_nothing_comes_behind_the_end() -> None:
    """A slice that is longer than what is missing is refused, and every slice once the photo is whole."""
    desk = intake()
    upload = announce(desk, 1, 120)
    upload.offset_bytes = 100
    with pytest.raises(TurnedAway) as refusal:
        desk.check_slice(upload, 100, 21)
    assert refusal.value.code is Code.TOO_LARGE
    desk.check_slice(upload, 100, 20)
    upload.move(UploadState.WHOLE)
    with pytest.raises(TurnedAway) as refusal:
        desk.check_slice(upload, 100, 20)
    assert refusal.value.code is Code.WRONG_OFFSET


@given(st.lists(st.integers(0, 150), max_size=40), st.integers(1, 1000))
def test_whatever_slices_come_the_offset_never_passes_the_size(lengths: list[int], size_bytes: int) -> None:
    """By no order of slices more bytes are taken than were announced."""
    desk = intake()
    upload = announce(desk, 1, size_bytes)
    for length in lengths:
        try:
            desk.check_slice(upload, upload.offset_bytes, length)
        except TurnedAway:
            continue
        upload.offset_bytes += length
    assert 0 <= upload.offset_bytes <= size_bytes


def test_moves_are_as_the_table_says() -> None:
    """Each move that is not in the table raises; what has arrived or was refused stays so."""
    for before, after in itertools.product(UploadState, UploadState):
        upload = Upload("a" * 32, "a.jpg", 1, 0, state=before)
        if after in MOVES[before]:
            upload.move(after)
            continue
        with pytest.raises(AssertionError):
            upload.move(after)
    assert not MOVES[UploadState.ARRIVED] | MOVES[UploadState.REFUSED]


def test_counting_tells_what_is_coming() -> None:
    """What is under way and what is being judged is coming; what has arrived or was refused is not."""
    desk = intake()
    uploads = [announce(desk, number, 10) for number in range(3)]
    uploads[0].move(UploadState.WHOLE)
    uploads[0].move(UploadState.ARRIVED)
    uploads[1].move(UploadState.WHOLE)
    assert (desk.coming, desk.count(UploadState.ARRIVED)) == (2, 1)


def test_the_deadline_grows_with_the_slice() -> None:
    """A slice has the silence that is allowed, and as long as the slowest line takes for its bytes."""
    limits = dataclasses.replace(LIMITS, slowest_bytes_s=50)
    assert limits.slice_deadline_s(100) == 22


def test_every_code_has_a_status() -> None:
    """No refusal is without its HTTP status, and none of them says that all is well."""
    assert set(STATUS) == set(Code)
    assert all(400 <= status < 600 for status in STATUS.values())
