"""Makes the view-models of one window and ties them to one session at a time."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QObject, QTimer

from kiosk.flow.customer_session import Step
from kiosk.flow.ports import FlowServices, PreparationT
from kiosk.languages import ENGLISH, Language
from kiosk.viewmodels.bridge import Bridge
from kiosk.viewmodels.closure import ClosureModel
from kiosk.viewmodels.desk import Desk
from kiosk.viewmodels.email_entry import EmailEntryModel
from kiosk.viewmodels.formats import FormatModel
from kiosk.viewmodels.idle import IdleModel, IdleTimes
from kiosk.viewmodels.language import LanguageModel
from kiosk.viewmodels.phone import PhoneModel
from kiosk.viewmodels.photos.grid import PhotoGridModel
from kiosk.viewmodels.prints.print_order import PrintOrderModel
from kiosk.viewmodels.prints.prints import PrintsModel
from kiosk.viewmodels.restart import RestartModel
from kiosk.viewmodels.sending import SendingModel
from kiosk.viewmodels.session import SessionModel
from kiosk.viewmodels.shop import ShopModel, Speakable
from kiosk.viewmodels.sources import SourcesModel
from kiosk.viewmodels.staff.bundle import StaffViewModels, build_staff_view_models
from kiosk.viewmodels.staff.session import IDLE_S as STAFF_IDLE_S


@dataclass(frozen=True, slots=True)
class ScreenTimes:
    idle: IdleTimes = field(default_factory=IdleTimes)
    look_for_sources_every_s: float = 1
    staff_idle_s: float = STAFF_IDLE_S
    linger_when_sent_s: float = 4
    """Shorter: "You may remove your card" is gone before it is read, on a fast line."""


TIMES_IN_SHOP: Final = ScreenTimes()


@dataclass(frozen=True, slots=True)
class ViewModels:
    """`root` owns all of them; one bundle for the life of the process, kept until the application is gone.

    PySide 6.11 can lose a new object's Python half when an earlier bundle's is freed late at the same address.
    """

    root: QObject
    bridge: Bridge
    session: SessionModel
    language: LanguageModel
    shop: ShopModel | None
    """None where what the shop offers can't change."""
    formats: FormatModel
    sources: SourcesModel
    phone: PhoneModel
    grid: PhotoGridModel
    prints: PrintsModel
    print_order: PrintOrderModel
    email: EmailEntryModel
    sending: SendingModel
    idle: IdleModel
    staff: StaffViewModels | None
    """None where the kiosk has no panel for staff."""
    closure: ClosureModel | None
    """None where nobody commands this kiosk from afar."""
    restart: RestartModel | None
    """None where nothing else could be started in its place."""

    def close(self) -> None:
        """Ends the session, wipes its files and waits for a running checkout. Once, when the window is gone."""
        if self.staff is not None:
            self.staff.close()
        self.bridge.end_session()
        self.session.ended.emit()
        for timer in self.root.findChildren(QTimer):  # an idle countdown must not end a session that is over
            timer.stop()
        self.bridge.close()


def build_view_models(
    services: FlowServices[PreparationT],
    *,
    languages: tuple[Language, ...] = (ENGLISH,),
    first_language: str | None = None,
    times: ScreenTimes = TIMES_IN_SHOP,
    speakable: Speakable = lambda languages: languages,
) -> ViewModels:
    """On the GUI thread, with an application made before. Begins to look for media at once.

    `languages` in the order in which they are offered; `first_language` is the tag of one of them, or of the first.
    `speakable` says which of those that are offered later this machine can draw.
    """
    root = QObject()
    bridge = Bridge(root)
    session = SessionModel(
        services.clock, services.catalogue, _first_first(languages, first_language), root, printable=services.printable
    )
    language = LanguageModel(languages, session, root)
    desk = Desk(bridge, services, session.fail)
    sources = SourcesModel(services.source_finder, bridge, session, times.look_for_sources_every_s, root)
    grid = PhotoGridModel(services.scan, bridge, desk, session, root)
    prints = PrintsModel(services.measure, bridge, desk, session, root)
    print_order = PrintOrderModel(session, root)
    phone = PhoneModel(services, bridge, session, root)  # before what reads its folder
    phone.arrived.connect(grid.arrive)
    for reader in (grid, prints):
        sources.chosen_returned.connect(reader.retry)
    email = EmailEntryModel(session, root)
    sending = SendingModel(
        services.progress,
        bridge,
        desk,
        session,
        linger_s=times.linger_when_sent_s,
        parent=root,
    )
    idle = IdleModel(session, times.idle, root)
    phone.busy.connect(idle.touched)
    shop = services.terms and ShopModel(
        services.terms, speakable, bridge, session=session, language=language, idle=idle, parent=root
    )
    _tie_to_session(session, bridge, desk, sources)
    sources.look()
    staff = _staff_view_models(services, session, times, root)
    restart = services.restart_wanted and RestartModel(
        services.restart_wanted,
        bridge,
        session=session,
        staff=staff.session if staff else None,
        clock=services.clock,
        parent=root,
    )
    return ViewModels(
        root,
        bridge,
        session,
        language,
        shop,
        FormatModel(language, root),
        sources,
        phone,
        grid,
        prints,
        print_order,
        email,
        sending,
        idle,
        staff,
        services.is_closed and ClosureModel(services.is_closed, root),
        restart,
    )


def _staff_view_models(
    services: FlowServices[PreparationT], session: SessionModel, times: ScreenTimes, root: QObject
) -> StaffViewModels | None:
    if services.staff is None:
        return None
    staff = build_staff_view_models(services.staff, root, times.staff_idle_s)

    def give_way() -> None:
        """The panel lies over the attract page alone; an apology for a bug must be seen."""
        if session.session.step is not Step.ATTRACT:
            staff.session.close()

    session.stepChanged.connect(give_way)
    return staff


def _first_first(languages: tuple[Language, ...], first: str | None) -> tuple[str, ...]:
    tags = [language.tag for language in languages]
    return tuple(sorted(tags, key=lambda tag: tag != first))


def _tie_to_session(session: SessionModel, bridge: Bridge, desk: Desk[PreparationT], sources: SourcesModel) -> None:
    def open_desk() -> None:
        if session.session.step is Step.SOURCE:
            desk.open()

    def end() -> None:
        bridge.end_session()
        desk.close()
        sources.look()  # its last answer may have been dropped with the session

    session.stepChanged.connect(open_desk)
    session.ended.connect(end)
