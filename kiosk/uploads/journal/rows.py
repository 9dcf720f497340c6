"""What the journal remembers, as the rest of the house has it; what the columns mean stands in the migrations."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from backend_lambdas.contract import codec
from backend_lambdas.contract.identifiers import OrderId, PhotoId
from backend_lambdas.contract.messages import PhotoParts, PhotoPreview
from backend_lambdas.contract.prints import PrintEntry
from kiosk.uploads.states import OrderStage, PhotoStage


@dataclass(frozen=True, slots=True)
class JournaledPhoto:
    """One row of `photos`, with the plan of its parts where it is large."""

    photo_id: PhotoId
    order_id: OrderId
    position: int
    stage: PhotoStage
    size_bytes: int
    checksum_sha256: str
    width_px: int
    height_px: int
    attempts: int = 0
    stage_changed_at: str = ""
    failure: str | None = None
    parts: PhotoParts | None = None
    prints: tuple[PrintEntry, ...] | None = None
    preview: PhotoPreview | None = None


@dataclass(frozen=True, slots=True)
class JournaledOrder:
    """One row of `orders`."""

    order_id: OrderId
    stage: OrderStage
    customer_email: str
    language: str
    consented_at: str
    created_at: str
    trace_id: str
    failure: str | None = None
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class PrintList:
    """As a column holds it."""

    prints: tuple[PrintEntry, ...]


@dataclass(frozen=True, slots=True)
class MultipartState:
    """How far a large photo's upload is, as far as this kiosk was told."""

    upload_id: str | None
    acknowledged: frozenset[int]
    """Numbers of the parts, from 1, that S3 has."""


@dataclass(frozen=True, slots=True)
class LineState:
    """What the worker says of the line, for screens and staff."""

    trouble: str | None = None
    """What holds the worker up, in the operator's words; None while nothing does."""
    goodput_bytes_s: float | None = None
    """What the line carried of late; None before anything was measured."""


def order_of(row: sqlite3.Row) -> JournaledOrder:
    return JournaledOrder(
        order_id=OrderId(row["order_id"]),
        stage=OrderStage(row["stage"]),
        customer_email=row["customer_email"],
        language=row["language"],
        consented_at=row["consented_at"],
        created_at=row["created_at"],
        trace_id=row["trace_id"],
        failure=row["failure"],
        currency=row["currency"],
    )


def prints_column(prints: tuple[PrintEntry, ...] | None) -> str | None:
    return None if prints is None else codec.encode(PrintList(prints))


def preview_column(preview: PhotoPreview | None) -> str | None:
    return None if preview is None else codec.encode(preview)


def photo_of(row: sqlite3.Row, parts: PhotoParts | None = None) -> JournaledPhoto:
    return JournaledPhoto(
        photo_id=PhotoId(row["photo_id"]),
        order_id=OrderId(row["order_id"]),
        position=row["position"],
        stage=PhotoStage(row["stage"]),
        size_bytes=row["size_bytes"],
        checksum_sha256=row["checksum_sha256"],
        width_px=row["width_px"],
        height_px=row["height_px"],
        attempts=row["attempts"],
        stage_changed_at=row["stage_changed_at"],
        failure=row["failure"],
        parts=parts,
        prints=None if row["prints"] is None else codec.decode(PrintList, row["prints"]).prints,
        preview=None if row["preview"] is None else codec.decode(PhotoPreview, row["preview"]),
    )
