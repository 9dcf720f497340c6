"""Makes the one window: loads the QML, gives it the view-models, and tells the idle guard of every touch."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl
from PySide6.QtGui import QColor, QKeyEvent, QWindow
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.config import ShopConfig
from kiosk.errors import KioskError
from kiosk.ui.faces import use_faces
from kiosk.ui.lock_down import Return, leads_out
from kiosk.ui.translation import WORDS_FOLDER, Translation
from kiosk.viewmodels.bundle import ViewModels
from kiosk.viewmodels.setup.bundle import SetupViewModels
from kiosk.viewmodels.shop import ShopModel

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

QML_FOLDER: Final = Path(__file__).parent / "qml"

TOUCHES: Final = frozenset(
    {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.Wheel}
)


PLAIN_SHOP: Final = ShopConfig()


class WindowUnusable(KioskError):
    """The QML did not load: a broken installation."""


class TouchWatcher(QObject):
    """Sees touches before any item does, so that none of them has to report. Locked, it drops keys that lead out."""

    def __init__(self, touched: tuple[Callable[[], None], ...], parent: QObject, *, locked: bool) -> None:
        super().__init__(parent)
        self._touched = touched
        self._locked = locked

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002 - Qt's own signature
        if event.type() in TOUCHES:
            for touched in self._touched:
                touched()
        return self._locked and isinstance(event, QKeyEvent) and leads_out(event)


def build_window(
    view_models: ViewModels,
    *,
    fullscreen: bool,
    words_folder: Path = WORDS_FOLDER,
    shop: ShopConfig = PLAIN_SHOP,
) -> QQmlApplicationEngine:
    """Shows the window, on the GUI thread. Fullscreen it refuses to close and comes back to the front: leave by
    `QGuiApplication.exit`.

    Let go of the engine before the view-models, or its bindings read what is gone.
    """
    use_faces()
    staff = view_models.staff
    engine = QQmlApplicationEngine()
    Translation(view_models.language, engine, words_folder)
    engine.setInitialProperties(
        {
            "session": view_models.session,
            "language": view_models.language,
            "formats": view_models.formats,
            "sources": view_models.sources,
            "phone": view_models.phone,
            "grid": view_models.grid,
            "prints": view_models.prints,
            "printOrder": view_models.print_order,
            "email": view_models.email,
            "sending": view_models.sending,
            "idle": view_models.idle,
            "staff": {} if staff is None else staff.views,
            "closure": view_models.closure or {},
            "fullscreen": fullscreen,
            "brand": shop.accent,
            "logo": QUrl.fromLocalFile(shop.logo) if shop.logo else QUrl(),
            "shopName": shop.name,
        }
    )
    window = _load(engine, "Main.qml")
    touched = (view_models.idle.touched, *(() if staff is None else (staff.session.touched,)))
    window.installEventFilter(TouchWatcher(touched, window, locked=fullscreen))
    if fullscreen:
        Return(window)
    if view_models.shop is not None:
        _follow_look(window, view_models.shop)
    return engine


def build_setup_window(
    view_models: SetupViewModels, *, fullscreen: bool, words_folder: Path = WORDS_FOLDER
) -> QQmlApplicationEngine:
    """The set-up pages', with the same promises as `build_window`."""
    use_faces()
    engine = QQmlApplicationEngine()
    Translation(view_models.language, engine, words_folder)
    engine.setInitialProperties(
        {
            "setup": view_models.setup,
            "sticks": view_models.sticks,
            "language": view_models.language,
            "formats": view_models.formats,
            "fullscreen": fullscreen,
        }
    )
    window = _load(engine, "Setup.qml")
    if fullscreen:
        window.installEventFilter(TouchWatcher((), window, locked=True))
        Return(window)
    return engine


def take_down(engine: QQmlApplicationEngine) -> None:
    """Its window is gone when this returns, and with it each binding that reads a view-model."""
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(engine, QEvent.Type.DeferredDelete)


def _load(engine: QQmlApplicationEngine, page: str) -> QQuickWindow:
    engine.load(QUrl.fromLocalFile(str(QML_FOLDER / page)))
    return window_of(engine)


def _follow_look(window: QQuickWindow, shop: ShopModel) -> None:
    def follow() -> None:
        terms = shop.terms
        assert terms is not None, "the signal comes with them"
        window.setProperty("brand", QColor(terms.accent))
        window.setProperty("logo", QUrl.fromLocalFile(terms.logo) if terms.logo else QUrl())
        window.setProperty("shopName", terms.name)

    shop.lookChanged.connect(follow)


def window_of(engine: QQmlApplicationEngine) -> QQuickWindow:
    """As QQuickWindow only to those who import PySide6.QtQuick before: the app asks nothing that QWindow lacks, and its
    bundle does without that module and PySide6.QtOpenGL, 10 MB that Qt Quick itself has no use for.
    """
    for root in engine.rootObjects():
        if isinstance(root, QWindow):
            return cast("QQuickWindow", root)
    raise WindowUnusable(f"the pages in {QML_FOLDER} made no window: reinstall, and see the log for Qt's own words")
