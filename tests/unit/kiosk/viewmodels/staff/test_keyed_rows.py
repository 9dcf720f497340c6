"""Lists that are asked for again and again: what changed is told, and nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.viewmodels.staff.keyed_rows import Facts, KeyedRows

KEYS = st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=8)


def rows(keys: list[str], value: int = 0) -> list[Facts]:
    return [{"key": key, "value": value} for key in keys]


def shown(model: KeyedRows) -> list[object]:
    return [model.data(model.index(row), role) for row in range(model.rowCount()) for role in model.roleNames()]


class Mirror:
    """A view that knows nothing but what the model tells it."""

    def __init__(self, model: KeyedRows) -> None:
        self.keys: list[object] = []
        self.told = 0
        self._model = model
        self._key_role = next(role for role, name in model.roleNames().items() if name == b"key")
        model.rowsRemoved.connect(self._removed)
        model.rowsInserted.connect(self._inserted)
        model.dataChanged.connect(self._changed)

    def _removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.keys[first : last + 1]

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        new = [self._model.data(self._model.index(row), self._key_role) for row in range(first, last + 1)]
        self.keys[first:first] = new

    def _changed(self, *_places: object) -> None:
        self.told += 1


@given(KEYS, KEYS, KEYS)
def test_a_view_that_hears_of_each_change_has_the_same_rows(
    first: list[str], second: list[str], third: list[str]
) -> None:
    """From any list to any other the steps that are told lead there, and Qt's own tester finds none amiss."""
    model = KeyedRows(("value",))
    tester = QAbstractItemModelTester(_as_item_model(model), QAbstractItemModelTester.FailureReportingMode.Fatal)
    mirror = Mirror(model)
    for number, keys in enumerate((first, second, third)):
        model.show(rows(keys, number))
        assert mirror.keys == keys
        assert shown(model) == [fact for key in keys for fact in (key, number)]
    assert tester is not None


def _as_item_model(model: KeyedRows) -> QAbstractItemModel:
    return model


def test_rows_that_stay_are_told_of_only_where_they_changed() -> None:
    """The same answer once more tells nothing; one other fact tells of one row."""
    model = KeyedRows(("value",))
    model.show(rows(["a", "b", "c"]))
    mirror = Mirror(model)
    mirror.keys = ["a", "b", "c"]
    model.show(rows(["a", "b", "c"]))
    assert mirror.told == 0
    model.show([*rows(["a"]), *rows(["b"], 1), *rows(["c"])])
    assert mirror.told == 1
    assert mirror.keys == ["a", "b", "c"]
