"""What a printer's attributes say of it, and what a ticket asks for, in the house's terms."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final, TypeVar

from kiosk.printing.failures import PrinterRefused
from kiosk.printing.ipp.codec import Attribute, Attributes, Range, Resolution, Tag, Value
from kiosk.printing.ipp.exchange import Operation
from kiosk.printing.media import Margins, Media, MediaSize
from kiosk.printing.ports import Capabilities, JobTicket, SheetFormat
from kiosk.printing.reasons import NONE
from kiosk.printing.states import JobReport, JobState, PrinterJobId, PrinterReport, PrinterState

Kind = TypeVar("Kind", int, str)

CAPABILITY_NAMES: Final = (
    "printer-make-and-model",
    "document-format-supported",
    "operations-supported",
    "media-supported",
    "media-col-database",
    "media-type-supported",
    "pwg-raster-document-resolution-supported",
    "pwg-raster-document-type-supported",
    "printer-resolution-supported",
    "color-supported",
    "copies-supported",
    "print-scaling-supported",
    "print-color-mode-supported",
    "print-quality-supported",
    "cups-version",
)
REPORT_NAMES: Final = (
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-is-accepting-jobs",
    "printer-input-tray",
)
JOB_NAMES: Final = (
    "job-id",
    "job-name",
    "job-state",
    "job-state-reasons",
    "job-state-message",
    "job-impressions-completed",
)
_NEEDED: Final = (Operation.CREATE_JOB, Operation.SEND_DOCUMENT)
_DEFAULT_DPI: Final = 300
_HIGH_QUALITY: Final = 5
_PORTRAIT: Final = 3
# RFC 8011, 5.3.7 and 5.4.11.
_JOB_STATES: Final = {
    3: JobState.PENDING,
    4: JobState.HELD,
    5: JobState.PROCESSING,
    6: JobState.STOPPED,
    7: JobState.CANCELED,
    8: JobState.ABORTED,
    9: JobState.COMPLETED,
}
_PRINTER_STATES: Final = {3: PrinterState.IDLE, 4: PrinterState.PROCESSING, 5: PrinterState.STOPPED}


def values(attributes: Attributes, name: str, kind: type[Kind]) -> list[Kind]:
    """Those of this type; what else stands there is left out."""
    return [value for value in attributes.get(name, []) if isinstance(value, kind)]


def first(attributes: Attributes, name: str, default: Kind) -> Kind:
    return next(iter(values(attributes, name, type(default))), default)


def capabilities_of(attributes: Attributes) -> Capabilities:
    """Raises PrinterRefused for a printer that can't be used.

    A CUPS queue gets each copy as a job of its own: where it passes a sheet on as it is, it drops their number, and
    reports as many impressions as were asked for (measured with 2.4.2, `lpadmin -m everywhere`).
    """
    model = first(attributes, "printer-make-and-model", "a printer without a name")
    operations = values(attributes, "operations-supported", int)
    if not all(operation in operations for operation in _NEEDED):
        raise PrinterRefused(f"{model} takes no job in two steps (Create-Job, Send-Document): use it by a CUPS queue")
    named = set(values(attributes, "document-format-supported", str))
    types = values(attributes, "pwg-raster-document-type-supported", str)
    formats = {form for form in SheetFormat if form in named}
    if not {"srgb_8", "sgray_8"} & set(types):
        formats.discard(SheetFormat.PWG_RASTER)
    if not formats:
        raise PrinterRefused(f"{model} takes none of {', '.join(SheetFormat)}: use it by a CUPS queue with its driver")
    copies = [value.upper for value in attributes.get("copies-supported", []) if isinstance(value, Range)]
    return Capabilities(
        make_and_model=model,
        formats=frozenset(formats),
        media=_media(attributes),
        resolutions_dpi=_resolutions(attributes, is_raster=SheetFormat.PWG_RASTER in formats),
        is_colour=bool(attributes.get("color-supported", [False])[0]) and (not types or "srgb_8" in types),
        copies_max=1 if "cups-version" in attributes else max(copies, default=1),
    )


def _resolutions(attributes: Attributes, *, is_raster: bool) -> tuple[int, ...]:
    names = ("pwg-raster-document-resolution-supported", "printer-resolution-supported")
    for name in names if is_raster else names[1:]:
        found = {
            value.feed_dpi
            for value in attributes.get(name, [])
            if isinstance(value, Resolution) and value.feed_dpi == value.cross_feed_dpi
        }
        if found:
            return tuple(sorted(found))
    return (_DEFAULT_DPI,)


def _media(attributes: Attributes) -> tuple[Media, ...]:
    """A CUPS queue tells its papers' kinds apart, but not in the database."""
    found = [media for value in attributes.get("media-col-database", []) if (media := _medium(value)) is not None]
    kinds = values(attributes, "media-type-supported", str)
    if kinds and not any(media.kind for media in found):
        found = [replace(media, kind=kind) for media in found for kind in kinds]
    return tuple(dict.fromkeys(found))


def _medium(value: Value) -> Media | None:
    """None for sizes within a range, which are for rolls and for papers of any size."""
    if not isinstance(value, dict):
        return None
    size = next(iter(value.get("media-size", [])), None)
    if not isinstance(size, dict):
        return None
    sides = [side for name in ("x-dimension", "y-dimension") for side in size.get(name, [])]
    if len(sides) != 2 or not all(isinstance(side, int) for side in sides):  # noqa: PLR2004 - width and length
        return None
    margins = Margins(*(first(value, f"media-{edge}-margin", 0) for edge in ("top", "right", "bottom", "left")))
    width, length = (int(str(side)) for side in sides)
    kinds = values(value, "media-type", str)
    return Media(MediaSize(width, length), margins, kinds[0] if kinds else None, first(value, "media-size-name", ""))


def report_of(attributes: Attributes) -> PrinterReport:
    return PrinterReport(
        state=_PRINTER_STATES.get(first(attributes, "printer-state", 0), PrinterState.STOPPED),
        reasons=_reasons(attributes, "printer-state-reasons"),
        message=first(attributes, "printer-state-message", ""),
        accepts_jobs=bool(next(iter(attributes.get("printer-is-accepting-jobs", [])), True)),
        sheets_left=_sheets_left(attributes.get("printer-input-tray", [])),
    )


def _sheets_left(trays: Iterable[Value]) -> int | None:
    """PWG 5100.13, 5.6.25: `level` counts sheets where it is not negative; -3 is "some", -2 "unknown"."""
    levels = []
    for tray in trays:
        if isinstance(tray, bytes):
            fields = dict(field.split("=", 1) for field in tray.decode("ascii", "replace").split(";") if "=" in field)
            level = fields.get("level", "")
            if level.isdecimal() and fields.get("unit", "sheets") == "sheets":
                levels.append(int(level))
    return sum(levels) if levels else None


def job_of(attributes: Attributes) -> JobReport:
    return JobReport(
        job_id=PrinterJobId(str(first(attributes, "job-id", 0))),
        name=first(attributes, "job-name", ""),
        state=_JOB_STATES.get(first(attributes, "job-state", 0), JobState.PENDING),
        reasons=_reasons(attributes, "job-state-reasons"),
        message=first(attributes, "job-state-message", ""),
        impressions_completed=next(iter(values(attributes, "job-impressions-completed", int)), None),
    )


def _reasons(attributes: Attributes, name: str) -> tuple[str, ...]:
    return tuple(keyword for keyword in values(attributes, name, str) if keyword != NONE)


def job_template(ticket: JobTicket, printer: Attributes) -> list[Attribute]:
    """As RFC 8011, 5.2, and PWG 5100.7 have it; of what not every printer knows, only what this one does."""
    asked = [
        Attribute("copies", Tag.INTEGER, [ticket.copies]),
        Attribute("media-col", Tag.COLLECTION, [_media_col(ticket.media)]),
        Attribute("orientation-requested", Tag.ENUM, [_PORTRAIT]),
    ]
    if _HIGH_QUALITY in values(printer, "print-quality-supported", int):
        asked.append(Attribute("print-quality", Tag.ENUM, [_HIGH_QUALITY]))
    scalings = values(printer, "print-scaling-supported", str)
    # The sheet is as large as the paper already: it fills it, and nothing may be made smaller to fit in margins.
    scaling = next((scaling for scaling in ("fill", "none") if scaling in scalings), None)
    if scaling is not None:
        asked.append(Attribute("print-scaling", Tag.KEYWORD, [scaling]))
    if "color" in values(printer, "print-color-mode-supported", str):
        asked.append(Attribute("print-color-mode", Tag.KEYWORD, ["color"]))
    return asked


def _media_col(media: Media) -> Sequence[Attribute]:
    size = [
        Attribute("x-dimension", Tag.INTEGER, [media.size.width_hmm]),
        Attribute("y-dimension", Tag.INTEGER, [media.size.length_hmm]),
    ]
    margins = media.margins
    edges = {
        "bottom": margins.bottom_hmm,
        "left": margins.left_hmm,
        "right": margins.right_hmm,
        "top": margins.top_hmm,
    }
    members = [Attribute("media-size", Tag.COLLECTION, [size])]
    members += [Attribute(f"media-{edge}-margin", Tag.INTEGER, [hmm]) for edge, hmm in edges.items()]
    if media.kind is not None:
        members.append(Attribute("media-type", Tag.KEYWORD, [media.kind]))
    return members
