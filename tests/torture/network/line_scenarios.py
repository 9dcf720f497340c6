"""Scenarios of the machine and the line themselves: its clock, its names, its distance and its losses."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from kiosk.clock import SystemClock
from tests.torture.network.faults import Answer, Delay, Origin, ResetInBody, Rule
from tests.torture.network.http_messages import Reply
from tests.torture.network.line_check import measure
from tests.torture.network.name_server import Mood, NameServer
from tests.torture.network.namespaces import Line, NoNamespaces, Shape, line, require_own_mounts
from tests.torture.network.places import Place
from tests.torture.network.scenario import Findings, Scenario, Setting, finished, standard, work
from tests.torture.network.stage import KioskFolder, StageBroken, cloud, wait_until

LOSSY: Final = Shape(round_trip_ms=200, loss_percent=1)
NAME: Final = "backend.photos.test"
"""Reserved by RFC 2606."""

CLOCK_OFF_MIN: Final = 15
MOOD_S: Final = 6.0
"""How long each mood of the name server lasts once it was asked."""
ASKED_LIMIT_S: Final = 60.0
APPROXIMATED: Final = "by the proxy alone, since"


def clock_ahead(setting: Setting) -> Findings:
    return _clock_off(setting, "clock-ahead", CLOCK_OFF_MIN)


def clock_behind(setting: Setting) -> Findings:
    return _clock_off(setting, "clock-behind", -CLOCK_OFF_MIN)


def _clock_off(setting: Setting, name: str, minutes: int) -> Findings:
    """Every process of the kiosk lives by the wrong clock, the one that takes the order too."""
    if shutil.which("faketime") is None:
        raise StageBroken("faketime is not installed (Debian: faketime)")
    with setting.proxied(name, fill=False) as (kiosk, proxy):
        kiosk.wrapper = ("faketime", "-m", "-f", f"{minutes:+d}m")
        # Pauses are measured by the monotonic clock, which no wrong date moves.
        kiosk.environment = {**kiosk.environment, "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
        setting.fill(kiosk)
        complaint = work(kiosk, 120)
        with kiosk.journal() as journal:
            taken_at = datetime.fromisoformat(journal.orders()[-1].created_at)
        off_min = round((taken_at - SystemClock().now()).total_seconds() / 60)
        refused = sum(one.origin is Origin.API and one.carried_out in (401, 403) for one in proxy.exchanges)
        right = None if abs(off_min - minutes) <= 2 else f"the kiosk's clock was {off_min} min off"
        facts = {"minutes off": off_min, "tokens refused": refused, "requests": len(proxy.exchanges)}
        return setting.findings(kiosk, facts, [complaint, right])


def names_fail(setting: Setting) -> Findings:
    try:
        require_own_mounts()
        with line(Shape()) as up:
            return _on_line(setting, up, _names_fail)
    except NoNamespaces as exc:
        return _names_by_proxy(setting, str(exc))


def _names_fail(setting: Setting, up: Line) -> Findings:
    """At first no name resolves, then nobody answers, then all is well."""
    resolver = setting.folder / "resolv.conf"
    resolver.write_text("nameserver 127.0.0.1\noptions timeout:2 attempts:1\n")
    api = urlsplit(setting.cloud.ready["api"])
    kiosk = setting.kiosk("dns", Place(up.client.namespace, str(resolver)), api_url=f"http://{NAME}:{api.port}")
    setting.fill(kiosk)
    with NameServer().running(up.client) as names, kiosk.worker() as worker:
        for mood in (Mood.FAILING, Mood.SILENT):
            names.mood = mood
            wait_until(lambda mood=mood: names.asked[mood], ASKED_LIMIT_S)  # type: ignore[misc]
            time.sleep(MOOD_S)
        shown = kiosk.trouble()
        names.mood = Mood.ANSWERING
        complaint = finished(kiosk, worker, 120)
    facts = {f"queries {mood}": names.asked[mood] for mood in Mood}
    unplayed = [f"no query was {mood}" for mood in Mood if not names.asked[mood]]
    unseen = None if shown else "the worker showed no trouble"
    return setting.findings(kiosk, {**facts, "shown to staff": shown}, [complaint, unseen, *unplayed])


def _names_by_proxy(setting: Setting, reason: str) -> Findings:
    """A forward proxy that can't resolve a name says 502."""
    reply = Reply.make(502, "Bad Gateway", b"Name or service not known", content_type="text/plain")
    rules: Sequence[Rule] = [Rule("name not known to the proxy", Answer(reply), times=6)]
    findings = standard(setting, "dns", rules, 120)
    return Findings(
        findings.verdict, {**findings.facts, "approximated": f"{APPROXIMATED} {reason}"}, findings.complaints
    )


def lossy_line(setting: Setting) -> Findings:
    try:
        with line(LOSSY) as up:
            return _on_line(setting, up, _lossy)
    except NoNamespaces as exc:
        return _lossy_by_proxy(setting, str(exc))


def _lossy(setting: Setting, up: Line) -> Findings:
    figures = asdict(measure(up))
    kiosk = setting.kiosk("lossy", up.client)
    setting.fill(kiosk)
    begun_at_s = time.monotonic()
    complaint = work(kiosk, 240)
    took_s = time.monotonic() - begun_at_s
    sent_mbit = sum(_size_bytes(kiosk)) * 8 / 1e6
    true_line = None if figures["round_trip_ms"] >= 200 and figures["loss_percent"] > 0.3 else "the line was too good"
    facts = {**figures, "seconds": round(took_s, 1), "goodput Mbit/s": round(sent_mbit / took_s, 2)}
    return setting.findings(kiosk, facts, [complaint, true_line])


def _size_bytes(kiosk: KioskFolder) -> list[int]:
    with kiosk.journal() as journal:
        return [photo.size_bytes for order in kiosk.orders for photo in journal.photos(order.order_id)]


def _lossy_by_proxy(setting: Setting, reason: str) -> Findings:
    rules = [
        Rule("connections that a loss broke", ResetInBody(30_000), Origin.S3, share=0.1, times=4),
        Rule("requests delayed by two round trips", Delay(0.4)),
    ]
    findings = standard(setting, "lossy", rules, 240)
    return Findings(
        findings.verdict, {**findings.facts, "approximated": f"{APPROXIMATED} {reason}"}, findings.complaints
    )


def _on_line(setting: Setting, up: Line, play: Callable[[Setting, Line], Findings]) -> Findings:
    """With a cloud of its own at the line's far end."""
    with (
        tempfile.TemporaryDirectory(prefix="kiosk-line-") as folder,
        cloud(Path(folder) / "cloud", up.server) as far_cloud,
    ):
        return play(Setting(far_cloud, setting.card, Path(folder), setting.seed, setting.orders), up)


SCENARIOS: Final = (
    Scenario("clock-ahead", "the kiosk's clock 15 min ahead", clock_ahead),
    Scenario("clock-behind", "the kiosk's clock 15 min behind", clock_behind),
    Scenario("dns", "names that do not resolve, then no name server", names_fail),
    Scenario("lossy-line", "200 ms RTT and 1 % loss on real TCP", lossy_line),
)
