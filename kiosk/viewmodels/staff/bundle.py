"""Makes the view-models of staff's panel. A new view has one line here: docs/staff-panel.md."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from kiosk.flow.staff.ports import StaffServices
from kiosk.viewmodels.bridge import Bridge
from kiosk.viewmodels.staff.calls import StaffCalls
from kiosk.viewmodels.staff.kiosks import KiosksModel
from kiosk.viewmodels.staff.letters import LettersModel
from kiosk.viewmodels.staff.machine import MachineModel
from kiosk.viewmodels.staff.order import OrderModel
from kiosk.viewmodels.staff.order_list import OrderListModel
from kiosk.viewmodels.staff.prints import LocalPrintsModel
from kiosk.viewmodels.staff.session import IDLE_S, StaffSessionModel
from kiosk.viewmodels.staff.settings.model import SettingsModel


@dataclass(frozen=True, slots=True)
class StaffViewModels:
    """`root` owns all of them."""

    root: QObject
    bridge: Bridge
    services: StaffServices
    session: StaffSessionModel
    machine: MachineModel
    views: dict[str, QObject]
    """By the names that StaffPanel.qml reads."""

    def close(self) -> None:
        """Ends the session. Once, when the window is gone; waits for the call under way."""
        self.session.close()
        for timer in self.root.findChildren(QTimer):
            timer.stop()
        self.bridge.close()
        self.services.line.close()


def build_staff_view_models(services: StaffServices, parent: QObject, idle_s: float = IDLE_S) -> StaffViewModels:
    root = QObject(parent)
    bridge = Bridge(root)
    session = StaffSessionModel(services, bridge, idle_s, root)
    calls = StaffCalls(services, bridge, session, root)
    orders, order = OrderListModel(calls, session, root), OrderModel(calls, session, root)
    order.acted.connect(orders.now)
    machine = MachineModel(session, starts_again=services.starts_again, parent=root)
    views: dict[str, QObject] = {
        "session": session,
        "calls": calls,
        "orders": orders,
        "order": order,
        "kiosks": KiosksModel(calls, session, root),
        "prints": LocalPrintsModel(calls, session, root),
        "letters": LettersModel(calls, session, root),
        "settings": SettingsModel(calls, session, root),
        "machine": machine,
    }
    return StaffViewModels(root, bridge, services, session, machine, views)
