"""The notice, and the mail with a new link, in several languages, light and dark, in a wide pane and on a phone, with
pictures and with them blocked, and their plain text; composed by the backend's own code, sent nowhere.

`python packaging/screenshots/mails.py FOLDER`.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import datetime, timedelta, timezone
from pathlib import Path

from chromium import DARK, picture  # beside this file
from PIL import Image, ImageOps

from backend_lambdas.domain.notice_mail.mail import Mail, Notice, Occasion, compose
from backend_lambdas.domain.notice_mail.pages import CELL_PX, Preview
from kiosk.demo.sample_card import render_sample_card

LANGUAGES = ("en", "de", "ar", "zh")
WIDTHS_PX = (600, 360)
HEIGHT_PX = 1060
PHOTOS = 12
SHOWN = 6
BLOCKED = "https://blocked.invalid/photo.jpg"


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        previews = _previews(Path(scratch))
        blocked = tuple(Preview(one.number, BLOCKED, one.width_px, one.height_px) for one in previews)
        for language in LANGUAGES:
            mail, link = _mail(language, previews), _mail(language, (), Occasion.NEW_LINK)
            for name, one in (("notice", mail), ("new-link", link)):
                (folder / f"{name}-{language}.txt").write_text(f"{one.subject}\n\n{one.text}", "utf-8")
            for width_px in WIDTHS_PX:
                for look, options in (("light", ()), ("dark", DARK)):
                    _take(
                        link, Path(scratch), folder / f"new-link-{language}-{look}-{width_px}.png", width_px, *options
                    )
                    name = f"notice-{language}-{look}-{width_px}"
                    _take(mail, Path(scratch), folder / f"{name}.png", width_px, *options)
                    _take(_mail(language, blocked), Path(scratch), folder / f"{name}-blocked.png", width_px, *options)


def _mail(language: str, previews: tuple[Preview, ...], occasion: Occasion = Occasion.READY) -> Mail:
    return compose(
        Notice(
            recipient="ada@example.com",
            language=language,
            order_code="7QX4ZK",
            photo_count=PHOTOS,
            print_count=3,
            link="https://gallery.example/orders/0/index.html",
            ends_at=datetime(2026, 5, 5, 14, 30, tzinfo=timezone(timedelta(hours=2))),
            previews=previews,
            occasion=occasion,
        )
    )


def _previews(scratch: Path) -> tuple[Preview, ...]:
    """Of the sample card: as small as a preview is."""
    render_sample_card(scratch / "card")
    found = []
    for path in sorted(path for path in scratch.rglob("*") if path.suffix.lower() == ".jpg")[:SHOWN]:
        with Image.open(path) as opened:
            photo = ImageOps.exif_transpose(opened)
            photo.thumbnail((2 * CELL_PX, 2 * CELL_PX))
            target = scratch / f"{path.stem}-preview.jpg"
            photo.convert("RGB").save(target)
            found.append(Preview(len(found) + 1, target.as_uri(), photo.width, photo.height))
    return tuple(found)


def _take(mail: Mail, scratch: Path, target: Path, width_px: int, *options: str) -> None:
    """In a frame: Chromium's window is never narrower than 500 px."""
    (scratch / "mail.html").write_text(mail.html, "utf-8")
    frame = f'<iframe src="mail.html" style="border:0;width:{width_px}px;height:{HEIGHT_PX}px"></iframe>'
    (scratch / "frame.html").write_text(f'<!doctype html><body style="margin:0">{frame}', "utf-8")
    picture((scratch / "frame.html").as_uri(), target, (max(width_px, WIDTHS_PX[0]), HEIGHT_PX), *options)
    with Image.open(target) as taken:
        taken.crop((0, 0, width_px, HEIGHT_PX)).save(target)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
