"""Pictures of what the customer's browser and mailbox show: gallery and dead link (in all their looks by `gallery`),
mail (by `mails`).

Runs the main job on a local cloud with the sample card, once for each language, then Debian's Chromium over its pages:
`python packaging/screenshots/pages.py FOLDER`, with the repository on the path, for the tests' browser.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

import gallery  # beside this file, as the next ones
import httpx
import mails
from chromium import DARK, picture

from kiosk.data_folder import DataFolder
from kiosk.demo.job import run_job
from kiosk.demo.local_cloud import LocalCloud, local_cloud
from kiosk.demo.sample_card import render_sample_card

# Sizes of a desktop window and a mail client's pane.
DESKTOP, PANE = (1280, 1000), (720, 640)
MAIN_LANGUAGE = "en"


def main(folder: Path) -> None:
    if shutil.which("chromium") is None:
        sys.exit("pages.py: chromium is missing (apt-get install chromium)")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        card = Path(scratch) / "Sample card"
        render_sample_card(card)
        for language in gallery.LANGUAGES:
            place = Path(scratch) / language
            place.mkdir()
            # One for each: a cloud's first code enrols one kiosk.
            with local_cloud(place / "cloud") as cloud:
                link = _order(cloud, place / "kiosk", card, language)
                gallery.take(folder, language, link, link.replace(cloud.edge, cloud.edge_after_expiry))
                if language == MAIN_LANGUAGE:
                    _main_pictures(cloud, link, place, folder)
    mails.main(folder)


def _main_pictures(cloud: LocalCloud, link: str, scratch: Path, folder: Path) -> None:
    mail = httpx.get(f"{cloud.mail}/messages").raise_for_status().json()[0]
    (scratch / "mail.html").write_text(mail["html"], "utf-8")
    picture(link, folder / "gallery.png", DESKTOP)
    picture(link, folder / "gallery-dark.png", DESKTOP, *DARK)
    picture((scratch / "mail.html").as_uri(), folder / "mail.png", PANE)
    picture(cloud.mail, folder / "mail-view.png", DESKTOP)


def _order(cloud: LocalCloud, data: Path, card: Path, language: str) -> str:
    """The link of an order of the whole card by a kiosk that speaks this language."""
    data.mkdir()
    (data / "config.toml").write_text(f'[session]\nlanguage = "{language}"\n', "utf-8")
    report = run_job(cloud, DataFolder(data), card, "ada@example.com", lambda *_: None)
    return str(report.gallery_url)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
