"""What a finger drawn over the grid chooses."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.viewmodels.photos.choice import Sweep


@given(
    st.integers(2, 30).flatmap(
        lambda count: st.tuples(
            st.just(count),
            st.integers(0, count - 1),
            st.sets(st.integers(0, count - 1)).map(frozenset),
            st.lists(st.integers(0, count - 1), min_size=1),
        )
    )
)
def test_a_finger_changes_what_lies_between_and_nothing_else(
    case: tuple[int, int, frozenset[int], list[int]],
) -> None:
    """Wherever it has been meanwhile: between the first and the last photo all became what the first became."""
    count, first, chosen, way = case
    order = random.Random(count).sample(range(count), count)
    sweep, swept = Sweep(first, chosen), chosen
    for photo in way:
        taken, given_up = sweep.to(order, photo)
        swept = (swept | taken) - given_up
    begin, end = sorted((order.index(first), order.index(way[-1])))
    between = frozenset(order[begin : end + 1])
    assert swept & between == (frozenset() if first in chosen else between)
    assert swept - between == chosen - between


def test_photos_that_come_meanwhile_are_swept_as_well() -> None:
    """A card that is still being read grows below the finger."""
    sweep = Sweep(0, frozenset())
    assert sweep.to([0, 1], 1) == (frozenset({0, 1}), frozenset())
    assert sweep.to([2, 0, 3, 1], 1) == (frozenset({3}), frozenset())
