"""A large file over a bad line: it goes on where it was, at the rate that it may, and after the orders."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.updates.failures import Interrupted, ListUnreachable
from kiosk.updates.fetching import Fetcher
from kiosk.updates.pace import LINE_QUIET_S, Pace
from tests.fakes.clock import FakeClock
from tests.unit.kiosk.updates.conftest import URL
from tests.unit.kiosk.updates.host import CHUNK_BYTES, Host

CONTENT = bytes(range(256)) * 4096


@pytest.fixture
def part(tmp_path: Path, host: Host) -> Path:
    (host.served / "targets" / "large").write_bytes(CONTENT)
    return tmp_path / "part"


def load(fetcher: Fetcher, part: Path, pace: Pace | None = None) -> None:
    wait_for = pace.wait_for if pace else lambda _bytes: None
    fetcher.load(f"{URL}/targets/large", part, len(CONTENT), wait_for, lambda: False)


def test_a_load_goes_on_where_the_line_broke(fetcher: Fetcher, host: Host, part: Path) -> None:
    """What has come is not asked for again."""
    host.breaks_after = CHUNK_BYTES * 3
    with pytest.raises(ListUnreachable, match="goes on later"):
        load(fetcher, part)
    assert part.read_bytes() == CONTENT[: CHUNK_BYTES * 3]
    load(fetcher, part)
    assert part.read_bytes() == CONTENT
    assert host.asked == [("/targets/large", None), ("/targets/large", f"bytes={CHUNK_BYTES * 3}-")]
    load(fetcher, part)
    assert len(host.asked) == 2, "what is whole is asked for no more"


def test_a_host_without_ranges_begins_anew(fetcher: Fetcher, host: Host, part: Path) -> None:
    """A host that answers with the whole file is believed, and the file is not mixed."""
    part.write_bytes(b"something else")
    host.knows_ranges = False
    load(fetcher, part)
    assert part.read_bytes() == CONTENT


def test_what_is_longer_than_it_may_be_is_begun_anew(fetcher: Fetcher, part: Path) -> None:
    """As the rest of another file under that name."""
    part.write_bytes(CONTENT + b"and more")
    load(fetcher, part)
    assert part.read_bytes() == CONTENT


def test_a_load_that_is_told_to_end_keeps_what_it_has(fetcher: Fetcher, part: Path) -> None:
    """A kiosk that is switched off in the middle goes on there the next day."""
    seen: list[int] = []
    with pytest.raises(Interrupted):
        fetcher.load(f"{URL}/targets/large", part, len(CONTENT), seen.append, lambda: len(seen) == 2)
    assert part.read_bytes() == CONTENT[: CHUNK_BYTES * 3]


def test_a_load_keeps_to_its_ceiling(fetcher: Fetcher, part: Path, clock: FakeClock) -> None:
    """A megabyte at 1,000 kbit/s takes its eight seconds."""
    before_s = clock.monotonic_s()
    load(fetcher, part, Pace(1000, clock))
    assert clock.monotonic_s() - before_s == pytest.approx(len(CONTENT) * 8 / 1e6, abs=CHUNK_BYTES * 8 / 1e6)


def test_an_orders_photos_go_first(clock: FakeClock) -> None:
    """While a photo's bytes go out, and three seconds more, nothing of a new version comes."""
    pace = Pace(1_000_000, clock)
    pace.wait_for(1)
    assert clock.monotonic_s() == 0
    pace.count_upload()
    pace.wait_for(1)
    assert clock.monotonic_s() >= LINE_QUIET_S


def test_who_is_told_to_end_waits_no_more(clock: FakeClock) -> None:
    """Neither for photos nor for the ceiling."""
    pace = Pace(64, clock, lambda: True)
    pace.count_upload()
    pace.wait_for(10_000_000)
    assert clock.monotonic_s() == 0
