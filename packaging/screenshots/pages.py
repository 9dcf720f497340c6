"""Pictures of what the customer's browser and mailbox show: gallery, mail, dead link, mail view.

Runs the main job on a local cloud with the sample card, then Debian's Chromium over its pages:
`python packaging/screenshots/pages.py FOLDER`.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import httpx

from kiosk.data_folder import DataFolder
from kiosk.demo.job import run_job
from kiosk.demo.local_cloud import local_cloud
from kiosk.demo.sample_card import render_sample_card

# Sizes of a desktop window, a phone, and a mail client's pane.
DESKTOP, PHONE, PANE = (1280, 1000), (412, 915), (720, 640)
QUIET = (
    "--no-first-run --disable-background-networking --disable-component-update --disable-sync --disable-quic"
    " --run-all-compositor-stages-before-draw"
)


def main(folder: Path) -> None:
    if shutil.which("chromium") is None:
        sys.exit("pages.py: chromium is missing (apt-get install chromium)")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        card = Path(scratch) / "Sample card"
        render_sample_card(card)
        with local_cloud(Path(scratch) / "cloud") as cloud:
            report = run_job(cloud, DataFolder(Path(scratch) / "kiosk"), card, "ada@example.com", lambda *_: None)
            mail = httpx.get(f"{cloud.mail}/messages").raise_for_status().json()[0]
            (Path(scratch) / "mail.html").write_text(mail["html"], "utf-8")
            link = str(report.gallery_url)
            _picture(link, folder / "gallery.png", DESKTOP)
            _picture(
                link,
                folder / "gallery-dark.png",
                DESKTOP,
                "--force-dark-mode",
                "--blink-settings=preferredColorScheme=0",
            )
            _picture(link, folder / "gallery-phone.png", PHONE)
            _picture(link.replace(cloud.edge, cloud.edge_after_expiry), folder / "link-expired.png", PANE)
            _picture((Path(scratch) / "mail.html").as_uri(), folder / "mail.png", PANE)
            _picture(cloud.mail, folder / "mail-view.png", DESKTOP)


def _picture(url: str, target: Path, size_px: tuple[int, int], *options: str) -> None:
    with tempfile.TemporaryDirectory() as profile:
        command = [
            *("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", *QUIET.split()),
            *(f"--user-data-dir={profile}", f"--window-size={size_px[0]},{size_px[1]}", "--virtual-time-budget=30000"),
            *(f"--screenshot={target}", *options, url),
        ]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
    print(target)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
