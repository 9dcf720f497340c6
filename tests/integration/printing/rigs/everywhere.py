"""A real IPP Everywhere printer in a process of its own: Debian's ippeveprinter, whose command is the paper's way.

It wants a D-Bus, though it advertises nothing here: each has a private one, and nothing of it reaches the network.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path
from typing import Final

from kiosk.printing.failures import PrinterUnreachable
from kiosk.printing.ipp.printer import IppPrinter
from tests.integration.printing.rigs.rig import Arrived, until

SIZES: Final = (("na_index-4x6_4x6in", 10160, 15240), ("na_5x7_5x7in", 12700, 17780))
KINDS: Final = ("photographic-glossy", "photographic-matte")
MARGINS_HMM: Final = (0, 340)
SHEETS: Final = 37

# Its standard error is how the printer learns of its paper; what lies in the box is what a person's hands did.
_COMMAND: Final = """#!/bin/sh
cd "{box}"
number=$(ls arrived | wc -l)
cp "$1" "arrived/.part" && mv arrived/.part "arrived/$number"
env | grep -E '^(IPP_|CONTENT_TYPE)' | sort >"ticket-$number.part" && mv "ticket-$number.part" "ticket-$number"
for what in media-empty media-jam; do
    while [ -e "$what" ]; do
        [ "$said" = "$what" ] || echo "STATE: +$what-error" >&2
        said=$what
        sleep 0.05
    done
    [ "$said" = "$what" ] && echo "STATE: -$what-error" >&2
done
exit 0
"""


def is_installed() -> bool:
    return all(shutil.which(program, path=_path()) for program in ("ippeveprinter", "dbus-run-session"))


def _path() -> str:
    return f"{os.environ['PATH']}:/usr/sbin:/sbin"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class EverywhereRig:
    tells_paper = True
    forgets = True

    def __init__(self, folder: Path) -> None:
        self._box = folder / "box"
        (self._box / "arrived").mkdir(parents=True)
        (folder / "spool").mkdir()
        (folder / "command").write_text(_COMMAND.format(box=self._box))
        (folder / "command").chmod(0o755)
        (folder / "photo.conf").write_text(_attributes())
        self._folder = folder
        self._port = free_port()
        self.uri = f"ipp://localhost:{self._port}/ipp/print"
        self.printer = IppPrinter(self.uri)
        self._process: subprocess.Popen[bytes] | None = None
        self.restore_power()

    def close(self) -> None:
        self.printer.close()
        self.cut_power()

    def restore_power(self) -> None:
        command = [
            *("ippeveprinter", "-r", "off", "-p", str(self._port), "-n", "localhost", "--no-web-forms"),
            *("-d", str(self._folder / "spool"), "-c", str(self._folder / "command"), "-v"),
            *("-a", str(self._folder / "photo.conf"), "Photos"),
        ]
        (self._folder / "run").write_text('export DBUS_SYSTEM_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS"\nexec "$@"\n')
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                ["dbus-run-session", "--", "sh", str(self._folder / "run"), *command],
                env={"PATH": _path(), "TMPDIR": str(self._folder), "HOME": str(self._folder)},
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        until(self._answers, f"a printer, see {self._folder / 'log'}")

    def _answers(self) -> bool:
        try:
            self.printer.report()
        except PrinterUnreachable:
            return False
        return True

    def cut_power(self) -> None:
        if self._process is None:
            return
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._process = None
        time.sleep(0.05)

    def take_paper_out(self) -> None:
        (self._box / "media-empty").touch()

    def put_paper_in(self) -> None:
        (self._box / "media-empty").unlink(missing_ok=True)
        (self._box / "media-jam").unlink(missing_ok=True)

    def jam(self) -> None:
        (self._box / "media-jam").touch()

    def arrived(self) -> list[Arrived]:
        found = []
        for number in range(len(list(self._box.glob("ticket-*[0-9]")))):
            ticket = (self._box / f"ticket-{number}").read_text()
            copies = next((line[11:] for line in ticket.splitlines() if line.startswith("IPP_COPIES=")), "1")
            found.append(Arrived((self._box / "arrived" / str(number)).read_bytes(), int(copies), ticket))
        return found


def _attributes() -> str:
    """As ipptool's files have them."""

    def size(width: int, length: int) -> str:
        return f"{{ MEMBER integer x-dimension {width} MEMBER integer y-dimension {length} }}"

    def medium(name: str, width: int, length: int, margin: int, kind: str) -> str:
        edges = " ".join(f"MEMBER integer media-{edge}-margin {margin}" for edge in ("bottom", "left", "right", "top"))
        return (
            f"{{ MEMBER collection media-size {size(width, length)} MEMBER keyword media-size-name {name} {edges}"
            f" MEMBER keyword media-type {kind} }}"
        )

    database = [medium(*paper, margin, kind) for paper in SIZES for kind in KINDS for margin in MARGINS_HMM]
    names = ",".join(name for name, _width, _length in SIZES)
    edges = [f"integer media-{edge}-margin-supported 0,340" for edge in ("bottom", "left", "right", "top")]
    lines = [
        "boolean color-supported true",
        f"keyword media-supported {names}",
        f"keyword media-default {SIZES[0][0]}",
        f"keyword media-ready {names}",
        "collection media-size-supported " + ",".join(size(width, length) for _name, width, length in SIZES),
        f"collection media-col-database {','.join(database)}",
        f"collection media-col-default {database[0]}",
        f"collection media-col-ready {database[0]}",
        *edges,
        f"keyword media-type-supported {','.join(KINDS)}",
        (
            "keyword media-col-supported media-bottom-margin,media-left-margin,media-right-margin,media-size,"
            "media-size-name,media-top-margin,media-type"
        ),
        "mimeMediaType document-format-supported application/octet-stream,image/pwg-raster,image/jpeg,image/png",
        "resolution printer-resolution-supported 300dpi",
        "resolution printer-resolution-default 300dpi",
        "resolution pwg-raster-document-resolution-supported 300dpi",
        "keyword pwg-raster-document-type-supported srgb_8,sgray_8",
        "keyword print-color-mode-supported auto,color,monochrome",
        "keyword print-color-mode-default color",
        "rangeOfInteger copies-supported 1-99",
        "integer copies-default 1",
        "enum print-quality-supported 3,4,5",
        "enum print-quality-default 5",
        "keyword print-scaling-supported auto,fill,fit,none",
        "keyword print-scaling-default auto",
        "enum orientation-requested-supported 3,4,5,6",
        "enum orientation-requested-default 3",
        (
            'octetString printer-input-tray "type=sheetFeedAutoRemovableTray;mediafeed=0;mediaxfeed=0;maxcapacity=50;'
            f'level={SHEETS};status=0;name=main"'
        ),
    ]
    return "\n".join(f"ATTR {line}" for line in lines) + "\n"
