"""After a customer has gone nothing of her is left in models, window, clipboard, on the disk or in the log."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from types import FunctionType, MethodType, ModuleType

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.flow.preparation import Preparation
from kiosk.flow.staging import StagingArea
from kiosk.imaging.rendition.spec import RenditionSpec
from tests.fakes.flow import PRINTS, STICK, FakeShop, draw_thumbnail
from tests.fakes.imaging import FakeImaging
from tests.gui.conftest import MakeScreen, Screen

SECRETS = ("ada.lovelace", "IMG_0001", "HOLIDAY")
"""The address, the photos' names, and the medium's."""


@pytest.fixture
def staging(tmp_path: Path) -> Iterator[StagingArea]:
    with StagingArea(tmp_path / "staging") as area:
        yield area


@pytest.fixture
def shop(tmp_path: Path, staging: StagingArea, monkeypatch: pytest.MonkeyPatch) -> FakeShop:
    """Its photos are files, and its preparation is the real one."""
    shop = FakeShop(tmp_path, photo_count=3, catalogue=PRINTS)
    card = tmp_path / "card"
    card.mkdir()
    for number in range(1, 4):
        (card / f"IMG_{number:04}.jpg").write_bytes(draw_thumbnail(tmp_path, number).read_bytes())
    shop.sources_there = (type(STICK)("HOLIDAY", card, STICK.kind),)
    monkeypatch.setattr(
        shop, "new_preparation", lambda: Preparation(FakeImaging(), staging.new_session(), RenditionSpec())
    )
    return shop


def told(value: object, seen: set[int], depth: int = 0) -> Iterator[str]:
    """Every text that can be reached from here, as deep as models go."""
    if id(value) in seen or depth > 12 or isinstance(value, ModuleType | FunctionType | type):
        return
    seen.add(id(value))
    if isinstance(value, str | Path | bytes):
        yield str(value)
    elif isinstance(value, dict):
        for key, member in list(value.items()):
            yield from told(key, seen, depth + 1)
            yield from told(member, seen, depth + 1)
    elif isinstance(value, list | tuple | set | frozenset):
        for member in list(value):
            yield from told(member, seen, depth + 1)
    elif isinstance(value, MethodType):
        yield from told(value.__self__, seen, depth + 1)
    elif type(value).__module__.startswith("kiosk."):
        names = [item.name for item in fields(value)] if hasattr(value, "__dataclass_fields__") else []  # type: ignore[arg-type]
        for name in {*names, *getattr(value, "__dict__", {})}:
            yield from told(getattr(value, name, None), seen, depth + 1)


def texts_of(item: QQuickItem) -> Iterator[str]:
    for name in ("text", "source", "displayText"):
        value = item.property(name)
        if value is not None:
            yield value.toString() if hasattr(value, "toString") else str(value)
    for child in item.childItems():
        yield from texts_of(child)


def traces(screen: Screen) -> set[str]:
    """The secrets that can still be found in the models or in any item of the window, seen or not."""
    models = [getattr(screen.models, item.name) for item in fields(screen.models)]
    models += [child for model in models if isinstance(model, QObject) for child in model.findChildren(QObject)]
    found = [text for model in models for text in told(model, set())] + list(texts_of(screen.window.contentItem()))
    return {secret for secret in SECRETS if any(secret in text for text in found)}


def through_all_pages(screen: Screen) -> None:
    screen.go_to_photos()
    screen.touch("photo-0")
    screen.touch("next")
    screen.touch("next")
    screen.type("ada.lovelace@mail.org")
    screen.touch("next")


@pytest.mark.parametrize("leave", ["walks away", "sends"])
def test_nothing_of_a_customer_is_left(
    make_screen: MakeScreen, staging: StagingArea, tmp_path: Path, caplog: pytest.LogCaptureFixture, leave: str
) -> None:
    """Whether she sends or walks away: no name, no address and no picture of hers stays anywhere on this machine but in
    her order.
    """
    with caplog.at_level(logging.DEBUG):
        screen = make_screen()
        through_all_pages(screen)
        assert traces(screen) == set(SECRETS)
        assert any(path.is_file() for path in (tmp_path / "staging").rglob("thumbnail*"))
        if leave == "sends":
            screen.touch("agree")
            screen.touch("send")
            screen.finish()
            screen.wait_for("done")
        screen.models.session.reset()
        screen.wait_for("attract")
        screen.wait(lambda: not [path for path in (tmp_path / "staging").rglob("*") if path.suffix in {".jpg", ".ppm"}])
        screen.bot.wait(100)  # the left page is destroyed later
    screen.shop.sources_there = ()
    screen.wait(lambda: screen.models.sources.rowCount() == 0)
    assert traces(screen) == set()
    assert QGuiApplication.clipboard().text() == ""
    assert not [secret for secret in SECRETS if secret in caplog.text]
