"""What a head counts of its photos, from the photos: for orders of before, whose heads counted none of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract import codec
from backend_lambdas.contract.prints import PrintEntry
from backend_lambdas.contract.statuses import PhotoStatus, PrintStatus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backend_lambdas.domain.records import OrderHead, PhotoRecord

COUNTS: Final = ("print_count", "prints_left", "prints_failed", "photos_failed")
"""The fields of a head that `counted` fills."""


def counted(head: OrderHead, photos: Sequence[PhotoRecord]) -> OrderHead:
    on_paper = [photo for photo in photos if photo.prints]
    return replace(
        head,
        print_count=sheets(photos),
        prints_left=sum(photo.print_status is not PrintStatus.PRINTED for photo in on_paper),
        prints_failed=sum(photo.print_status is PrintStatus.FAILED for photo in on_paper),
        photos_failed=sum(photo.photo_status is PhotoStatus.FAILED for photo in photos),
    )


def sheets(photos: Sequence[PhotoRecord]) -> int:
    """Of paper, over all sizes of all photos."""
    entries = [codec.decode(PrintEntry, text) for photo in photos for text in photo.prints or ()]
    return sum(entry.copies for entry in entries)
