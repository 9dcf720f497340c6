"""Pictures of what the customer's browser and mailbox show: gallery, mail (in all its looks by `mails`), dead link.

Runs the main job on a local cloud with the sample card, then Debian's Chromium over its pages:
`python packaging/screenshots/pages.py FOLDER`.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

import httpx
import mails  # beside this file, as the next
from chromium import DARK, picture

from kiosk.data_folder import DataFolder
from kiosk.demo.job import run_job
from kiosk.demo.local_cloud import local_cloud
from kiosk.demo.sample_card import render_sample_card

# Sizes of a desktop window, a phone, and a mail client's pane.
DESKTOP, PHONE, PANE = (1280, 1000), (412, 915), (720, 640)


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
            picture(link, folder / "gallery.png", DESKTOP)
            picture(link, folder / "gallery-dark.png", DESKTOP, *DARK)
            picture(link, folder / "gallery-phone.png", PHONE)
            picture(link.replace(cloud.edge, cloud.edge_after_expiry), folder / "link-expired.png", PANE)
            picture((Path(scratch) / "mail.html").as_uri(), folder / "mail.png", PANE)
            picture(cloud.mail, folder / "mail-view.png", DESKTOP)
    mails.main(folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
