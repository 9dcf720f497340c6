"""A list as QML reads it: rows of facts, each by the name of its role."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Collection, Mapping
from typing import Final

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

TOLD_ONE_BY_ONE: Final = 64
"""Rows with other facts. More: the views are busy with each of them. Fewer: all that is in sight is read for one."""


class RowsModel(QAbstractListModel):
    """A subclass says how many rows there are, and each one's facts; it brackets its changes as Qt asks for."""

    def __init__(self, role_names: Mapping[int, bytes], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._role_names = {int(role): QByteArray(name) for role, name in role_names.items()}

    @abstractmethod
    def row_count(self) -> int:
        """How many rows there are now."""

    @abstractmethod
    def fact(self, row: int, role: int) -> object:
        """`row` is there, and `role` one of those named."""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own signature
        return 0 if parent.isValid() else self.row_count()

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        known = index.isValid() and index.row() < self.row_count() and role in self._role_names
        return self.fact(index.row(), role) if known else None

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 - Qt's own name
        return self._role_names

    def announce(self, rows: Collection[int], *roles: int) -> None:
        """These rows have other facts; `roles`: in these alone."""
        if len(rows) > TOLD_ONE_BY_ONE:
            self.announce_all(*roles)
            return
        for row in rows:
            self.dataChanged.emit(self.index(row), self.index(row), list(map(int, roles)))

    def announce_all(self, *roles: int) -> None:
        if count := self.row_count():
            self.dataChanged.emit(self.index(0), self.index(count - 1), list(map(int, roles)))
