"""What a scenario is, what it finds, and the parts that most of them share."""

from __future__ import annotations

import contextlib
import itertools
import random
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Self
from urllib.parse import urlsplit

from tests.torture.network.fault_proxy import FaultProxy
from tests.torture.network.faults import Origin, Rule
from tests.torture.network.places import HERE, Place
from tests.torture.network.stage import Cloud, KioskFolder, make_card, wait_until
from tests.torture.network.verdict import Verdict, judge

PHOTOS_AN_ORDER: Final = 8
ORDERS: Final = 2


@dataclass(frozen=True, slots=True)
class Findings:
    verdict: Verdict
    facts: Mapping[str, int | float | str]
    """What was really done to the line, counted by whoever did it."""
    complaints: Sequence[str] = ()
    """What makes the scenario fail although nothing was lost."""

    @property
    def clean(self) -> bool:
        return self.verdict.clean and not self.complaints


@dataclass(slots=True)
class Setting:
    """A cloud, a card and a seed. Kiosks are made on it, a fresh one for each scenario."""

    cloud: Cloud
    card: Path
    folder: Path
    seed: int
    orders: int = ORDERS
    mild: bool = False
    """Faults come half as often: each one makes the kiosk wait longer, and a short test has a minute."""
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    @classmethod
    def make(cls, cloud: Cloud, folder: Path, seed: int) -> Self:
        return cls(cloud, make_card(folder / "card", PHOTOS_AN_ORDER), folder, seed)

    @classmethod
    def make_short(cls, cloud: Cloud, folder: Path, seed: int) -> Self:
        return cls(cloud, make_card(folder / "card", PHOTOS_AN_ORDER // 2), folder, seed, orders=1, mild=True)

    def often(self, times: int) -> int:
        return max(1, times // 2) if self.mild else times

    def kiosk(self, name: str, place: Place = HERE, *, api_url: str | None = None) -> KioskFolder:
        """Enrolled and with nothing to send."""
        folder = self.folder / f"{name}-{next(self._numbers)}"
        folder.mkdir()
        kiosk = KioskFolder(folder, folder.name, place)
        kiosk.enrol(self.cloud)
        if api_url is not None:
            config = folder / "data" / "config.toml"
            config.write_text(config.read_text().replace(self.cloud.ready["api"], api_url))
        return kiosk

    @contextlib.contextmanager
    def proxied(
        self, name: str, rules: Sequence[Rule] = (), *, fill: bool = True
    ) -> Iterator[tuple[KioskFolder, FaultProxy]]:
        """A kiosk with orders to send, whose line is a fault proxy."""
        api, s3 = (urlsplit(self.cloud.ready[key]).netloc for key in ("api", "s3"))
        with FaultProxy({api: Origin.API, s3: Origin.S3}, self.seed).running() as proxy:
            proxy.rules = rules
            kiosk = self.kiosk(name)
            kiosk.environment = {"HTTP_PROXY": proxy.url}
            if fill:
                self.fill(kiosk)
            yield kiosk, proxy

    def fill(self, kiosk: KioskFolder) -> None:
        for _ in range(self.orders):
            kiosk.send(self.card)

    def chance(self) -> random.Random:
        return random.Random(self.seed)

    def findings(
        self, kiosk: KioskFolder, facts: Mapping[str, int | float | str], complaints: Sequence[str | None]
    ) -> Findings:
        return Findings(judge(self.cloud, kiosk.orders), facts, [text for text in complaints if text is not None])


@dataclass(frozen=True, slots=True)
class Scenario:
    name: str
    fault: str
    """What attacks, in one line of a table."""
    play: Callable[[Setting], Findings]


def work(kiosk: KioskFolder, limit_s: float) -> str | None:
    """Runs the worker until it has nothing left; the complaint, where that takes longer than `limit_s`."""
    with kiosk.worker() as worker:
        return finished(kiosk, worker, limit_s)


def finished(kiosk: KioskFolder, worker: subprocess.Popen[str], limit_s: float) -> str | None:
    if not wait_until(lambda: worker.poll() is not None, limit_s):
        return f"the worker was not done within {limit_s:.0f} s; held up by: {kiosk.trouble() or 'nothing it knows of'}"
    if worker.returncode:
        return f"the worker ended with {worker.returncode}"
    return None


def happened(proxy: FaultProxy) -> tuple[dict[str, int], list[str]]:
    """How often each rule played, and a complaint for each that never did."""
    played = proxy.played()
    counts = {rule.name: played[rule.name] for rule in proxy.rules}
    return counts, [f"the fault never happened: {name}" for name, count in counts.items() if not count]


def standard(setting: Setting, name: str, rules: Sequence[Rule], limit_s: float) -> Findings:
    """The faults from the first request on, until each rule is spent."""
    with setting.proxied(name, rules) as (kiosk, proxy):
        begun_at_s = time.monotonic()
        complaint = work(kiosk, limit_s)
        took_s = round(time.monotonic() - begun_at_s, 1)
        counts, unplayed = happened(proxy)
        facts = {**counts, "requests": len(proxy.exchanges), "seconds": took_s}
        return setting.findings(kiosk, facts, [complaint, *unplayed])
