"""An order on a medium for a lab that reads DPOF 1.10: MISC/AUTPRINT.MRK and the pictures by DCF's names.

DPOF knows copies and no sizes: prints of one size and finish have a folder of their own, which is a medium to the lab.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.durable import fsync_folder, write_durably

CREATOR: Final = "Photo Kiosk"
PICTURES_MAX: Final = 9_999
"""Of one DCF folder (JEITA CP-3461, 3.2); an order has fewer."""
COPIES_MAX: Final = 999
_PICTURES: Final = "100PRINT"
_LINE: Final = "\r\n"


@dataclass(frozen=True, slots=True)
class DpofPrint:
    sheet: Path
    """JPEG, in the shape of its paper."""
    copies: int


def write_dpof(folder: Path, order_code: str, prints: Sequence[DpofPrint], made_at: datetime) -> Path:
    """Prints of one size and finish, into a new folder `order_code` within `folder`, which appears whole. `made_at` is
    local time. Raises ValueError for more than DPOF can say, and OSError; FileExistsError where it is there.
    """
    if not 1 <= len(prints) <= PICTURES_MAX:
        raise ValueError(f"{len(prints)} pictures in one DPOF order")
    if not all(1 <= each.copies <= COPIES_MAX for each in prints):
        raise ValueError(f"a DPOF order has 1 to {COPIES_MAX} copies of each")
    target, part = folder / order_code, folder / f".{order_code}.part"
    if target.exists():
        raise FileExistsError(f"{target} is there already")
    shutil.rmtree(part, ignore_errors=True)
    pictures = part / "DCIM" / _PICTURES
    pictures.mkdir(parents=True)
    names = [f"PRNT{number:04}.JPG" for number in range(1, len(prints) + 1)]
    for name, each in zip(names, prints, strict=True):
        write_durably(pictures / name, each.sheet.read_bytes())
    (part / "MISC").mkdir()
    write_durably(part / "MISC" / "AUTPRINT.MRK", _order(names, prints, made_at).encode("ascii"))
    part.rename(target)
    fsync_folder(folder)
    return target


def _order(names: Sequence[str], prints: Sequence[DpofPrint], made_at: datetime) -> str:
    lines = [
        "[HDR]",
        "GEN REV = 01.10",
        f'GEN CRT = "{CREATOR}" -01.00',
        f"GEN DTM = {made_at:%Y:%m:%d:%H:%M:%S}",
    ]
    for number, (name, each) in enumerate(zip(names, prints, strict=True), start=1):
        lines += [
            "",
            "[JOB]",
            f"PRT PID = {number:03}",
            "PRT TYP = STD",
            f"PRT QTY = {each.copies:03}",
            "IMG FMT = EXIF2 -J",
            f'<IMG SRC = "../DCIM/{_PICTURES}/{name}">',
        ]
    return _LINE.join(lines) + _LINE
