"""A minilab that watches a folder: it takes what appears there while it has paper."""

from __future__ import annotations

import json
import shutil
import threading
from pathlib import Path

from kiosk.printing.export.hot_folder import FAILED, ORDER_FILE, HotFolderPrinter
from kiosk.printing.media import Media, MediaSize
from tests.integration.printing.rigs.rig import Arrived


class LabRig:
    tells_paper = False
    forgets = False

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "lab"
        self._away = folder / "share-gone"
        self._folder.mkdir()
        self._has_paper = threading.Event()
        self._has_paper.set()
        self._closed = threading.Event()
        self._arrived: list[Arrived] = []
        self.printer = HotFolderPrinter(self._folder, [Media(MediaSize(10200, 15200), kind="photographic-glossy")], 300)
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def close(self) -> None:
        self._closed.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._closed.wait(0.03):
            if not (self._has_paper.is_set() and self._folder.exists()):
                continue
            for job in sorted(self._folder.iterdir()):
                if not job.name.startswith(".") and job.name != FAILED:
                    self._take(job)

    def _take(self, job: Path) -> None:
        """A lab reads a folder at the very moment when it sees it: it must be whole."""
        order = json.loads((job / ORDER_FILE).read_text())
        content = (job / order["file"]).read_bytes()
        self._arrived.append(Arrived(content, order["copies"], json.dumps(order)))
        shutil.rmtree(job)

    def take_paper_out(self) -> None:
        self._has_paper.clear()

    def jam(self) -> None:
        self._has_paper.clear()

    def put_paper_in(self) -> None:
        self._has_paper.set()

    def cut_power(self) -> None:
        """Its share is gone."""
        self._folder.rename(self._away)

    def restore_power(self) -> None:
        self._away.rename(self._folder)

    def arrived(self) -> list[Arrived]:
        return list(self._arrived)
