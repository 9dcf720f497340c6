"""What the checks found, as a list: the names of all of them from the start, and each verdict as it comes."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from kiosk.checkup.findings import CheckName, Finding
from kiosk.viewmodels.rows import RowsModel

AWAITED = "awaited"


class FindingRole(IntEnum):
    CHECK = Qt.ItemDataRole.UserRole + 1
    VERDICT = Qt.ItemDataRole.UserRole + 2
    TROUBLE = Qt.ItemDataRole.UserRole + 3
    DETAIL = Qt.ItemDataRole.UserRole + 4


class FindingsModel(RowsModel):
    """Always a row for each check, so that nothing moves under a finger."""

    def __init__(self, parent: QObject | None = None) -> None:
        names = {int(role): role.name.lower().encode() for role in FindingRole}
        super().__init__(names, parent)
        self._found: dict[CheckName, Finding] = {}

    def show(self, findings: tuple[Finding, ...]) -> None:
        self._found = {one.check: one for one in findings}
        self.announce_all()

    def row_count(self) -> int:
        return len(CheckName)

    def fact(self, row: int, role: int) -> object:
        check = list(CheckName)[row]
        finding = self._found.get(check)
        match FindingRole(role):
            case FindingRole.CHECK:
                return str(check)
            case FindingRole.VERDICT:
                return AWAITED if finding is None else str(finding.verdict)
            case FindingRole.TROUBLE:
                return "" if finding is None or finding.trouble is None else str(finding.trouble)
            case FindingRole.DETAIL:
                return "" if finding is None else finding.detail
