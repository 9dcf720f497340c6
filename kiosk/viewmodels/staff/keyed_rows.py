"""A list that is asked for again and again, and shows but what changed: whoever scrolls in it keeps her place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from PySide6.QtCore import Property, QModelIndex, QObject, Qt, Signal

from kiosk.viewmodels.rows import RowsModel

Facts = Mapping[str, object]

KEY = "key"
"""The role that tells one row from another."""


class KeyedRows(RowsModel):
    """Each row a mapping of all roles' names, `key` among them."""

    countChanged = Signal()  # noqa: N815 - a QML name

    def __init__(self, roles: tuple[str, ...], parent: QObject | None = None) -> None:
        first = int(Qt.ItemDataRole.UserRole) + 1
        self._names = {first + number: name for number, name in enumerate((KEY, *roles))}
        self._rows: list[Facts] = []
        super().__init__({role: name.encode() for role, name in self._names.items()}, parent)

    @property
    def rows(self) -> Sequence[Facts]:
        return self._rows

    def row_count(self) -> int:
        return len(self._rows)

    def fact(self, row: int, role: int) -> object:
        return self._rows[row][self._names[role]]

    def show(self, rows: Sequence[Facts]) -> None:
        """These, in this order; rows that stay are told of only where their facts are others."""
        count = len(self._rows)
        before, after = [row[KEY] for row in self._rows], [row[KEY] for row in rows]
        # From the end, so that the places before are still those of `before`.
        for kind, begin, end, new_begin, new_end in reversed(
            SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
        ):
            if kind in {"delete", "replace"}:
                self.beginRemoveRows(QModelIndex(), begin, end - 1)
                del self._rows[begin:end]
                self.endRemoveRows()
            if kind in {"insert", "replace"}:
                self.beginInsertRows(QModelIndex(), begin, begin + new_end - new_begin - 1)
                self._rows[begin:begin] = rows[new_begin:new_end]
                self.endInsertRows()
        changed = [place for place, row in enumerate(rows) if self._rows[place] != row]
        self._rows = list(rows)
        self.announce(changed)
        if count != len(rows):
            self.countChanged.emit()

    def _count(self) -> int:
        return len(self._rows)

    count = Property(int, _count, notify=countChanged)
