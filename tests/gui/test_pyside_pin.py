"""The pair of Python and PySide6 that is installed does not lose references (docs/decisions/0005)."""

from __future__ import annotations

import sys

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

CALLS = 2_000


class NothingModel(QAbstractListModel):
    """Answers every question with None, through a C++ virtual method."""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:  # noqa: N802  (Qt's name)
        return 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> None:
        return None


def test_a_virtual_method_that_returns_none_keeps_it(qapp: object) -> None:
    """Thousands of virtual calls that return None leave its reference count where it was."""
    model, proxy = NothingModel(), QSortFilterProxyModel()
    proxy.setSourceModel(model)
    index = proxy.index(0, 0)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        proxy.data(index, Qt.ItemDataRole.DisplayRole)
    assert abs(sys.getrefcount(None) - before) < CALLS / 10
