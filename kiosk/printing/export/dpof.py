"""A medium for a lab that reads DPOF 1.10: MISC/AUTPRINT.MRK, and the picture by DCF's name.

DPOF knows copies and no sizes: each job is a medium of its own, and the lab is told the size beside it.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.durable import write_durably

CREATOR: Final = "Photo Kiosk"
COPIES_MAX: Final = 999
PICTURE: Final = "DCIM/100PRINT/PRNT0001.JPG"
"""Within the medium."""
_LINE: Final = "\r\n"


def write_medium(folder: Path, sheet: Path, copies: int, made_at: datetime) -> None:
    """One JPEG, in the shape of its paper, into a folder that is there. `made_at` is local time. Raises ValueError for
    more copies than DPOF can say, and OSError.
    """
    if not 1 <= copies <= COPIES_MAX:
        raise ValueError(f"a DPOF order has 1 to {COPIES_MAX} copies of each, and not {copies}")
    picture, order = folder / PICTURE, folder / "MISC" / "AUTPRINT.MRK"
    picture.parent.mkdir(parents=True)
    write_durably(picture, sheet.read_bytes())
    order.parent.mkdir()
    write_durably(order, _order(copies, made_at).encode("ascii"))


def _order(copies: int, made_at: datetime) -> str:
    lines = [
        "[HDR]",
        "GEN REV = 01.10",
        f'GEN CRT = "{CREATOR}" -01.00',
        f"GEN DTM = {made_at:%Y:%m:%d:%H:%M:%S}",
        "",
        "[JOB]",
        "PRT PID = 001",
        "PRT TYP = STD",
        f"PRT QTY = {copies:03}",
        "IMG FMT = EXIF2 -J",
        f'<IMG SRC = "../{PICTURE}">',
    ]
    return _LINE.join(lines) + _LINE
