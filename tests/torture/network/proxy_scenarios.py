"""Scenarios whose line is the fault proxy: what breaks, and how often, is written here."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from tests.torture.network.expired_urls import LIFETIME_S, short_lived_signer
from tests.torture.network.fault_proxy import Exchange
from tests.torture.network.faults import (
    Answer,
    CutKind,
    CutReply,
    Dribble,
    ExpireUrls,
    Garbage,
    Origin,
    Refuse,
    ResetInBody,
    Rule,
    ShiftDate,
)
from tests.torture.network.http_messages import Reply
from tests.torture.network.scenario import Findings, Scenario, Setting, finished, happened, standard
from tests.torture.network.stage import wait_until

OFFLINE_S: Final = 20.0
OFFLINE_PROBES_MAX: Final = 12
"""Requests after the first second of a dead line. Pauses that double from half a second need 6 in 20 s; full jitter
makes it 8 or so, and seldom more than 11. A request for each order or photo that waits would be dozens."""

PHOTO_PATH: Final = r"/photos/"
PREVIEW_PATH: Final = r"/previews/"

BACK_TO_END: Final = "seconds from the line's return to the end"
CAPTIVE_S: Final = 8.0
FLIGHT_S: Final = 0.4
"""What was on its way when the server asked for a pause still arrives."""

CLOCK_SLACK_S: Final = 0.05

_SLOW_DOWN: Final = (
    b"<?xml version='1.0'?><Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>"
)
_PORTAL: Final = b"<!doctype html><title>Free WiFi</title><form action=/sign-in><input name=room></form>"


def resets(setting: Setting) -> Findings:
    chance = setting.chance()
    rules = [
        Rule(
            f"PUT reset after {size_bytes // 1000} KB",
            ResetInBody(size_bytes),
            Origin.S3,
            "PUT",
            PHOTO_PATH,
            after=chance.randrange(4),
            times=setting.often(2),
        )
        for size_bytes in (0, chance.randrange(1_000, 60_000), chance.randrange(60_000, 200_000))
    ]
    preview = Rule("PUT of a preview reset", ResetInBody(1_000), Origin.S3, "PUT", PREVIEW_PATH, times=setting.often(3))
    api = Rule("API request reset in its body", ResetInBody(40), Origin.API, times=setting.often(2))
    return standard(setting, "resets", [*rules, preview, api], 90)


def replies_cut(setting: Setting) -> Findings:
    rules = [
        Rule("order taken, reply lost", CutReply(), Origin.API, "PUT", times=setting.often(2)),
        Rule("grants given, reply lost", CutReply(), Origin.API, "POST", r"/uploads$", times=setting.often(2)),
        Rule("state told, reply lost", CutReply(), Origin.API, "GET", times=1),
        Rule("photo stored, reply reset", CutReply(), Origin.S3, "PUT", PHOTO_PATH, after=1, times=setting.often(3)),
        Rule(
            "photo stored, FIN without a reply",
            CutReply(CutKind.HANG_UP),
            Origin.S3,
            "PUT",
            PHOTO_PATH,
            times=setting.often(3),
        ),
        Rule("preview stored, reply lost", CutReply(), Origin.S3, "PUT", PREVIEW_PATH, times=setting.often(2)),
    ]
    return standard(setting, "replies-cut", rules, 90)


def bursts(setting: Setting) -> Findings:
    slow_down = Reply.make(503, "Slow Down", _SLOW_DOWN, content_type="application/xml", retry_after="2")
    unavailable = Reply.make(503, "Service Unavailable", _message("Service Unavailable"), retry_after="3")
    throttled = Reply.make(429, "Too Many Requests", _message("Too Many Requests"), retry_after="2")
    rules = [
        Rule("503 SlowDown", Answer(slow_down), Origin.S3, after=3, times=setting.often(6)),
        Rule("503 of the API", Answer(unavailable), Origin.API, "POST", times=setting.often(2)),
        Rule("429 of the API", Answer(throttled), Origin.API, "GET", times=setting.often(2)),
    ]
    with setting.proxied("bursts", rules) as (kiosk, proxy), kiosk.worker() as worker:
        complaint = finished(kiosk, worker, 90)
        counts, unplayed = happened(proxy)
        early = hasty(proxy.exchanges)
        facts = {**counts, "requests within a Retry-After": len(early)}
        ignored = f"Retry-After not obeyed: {', '.join(early[:4])}" if early else None
        return setting.findings(kiosk, facts, [complaint, ignored, *unplayed])


def slow_loris(setting: Setting) -> Findings:
    rules = [
        Rule("S3 reply 1 byte a second, 6 s", Dribble(6), Origin.S3, times=setting.often(2)),
        Rule("API reply 1 byte a second, 6 s", Dribble(6), Origin.API, "POST", times=1),
        Rule("S3 reply 1 byte a second, for ever", Dribble(), Origin.S3, times=1),
        Rule("API reply 1 byte a second, for ever", Dribble(), Origin.API, "GET", times=1),
    ]
    return standard(setting, "slow-loris", rules, 260)


def stalls(setting: Setting) -> Findings:
    rules = [
        Rule("API: nothing for ever", CutReply(CutKind.SILENCE), Origin.API, "POST", times=1),
        Rule("S3: nothing for ever", CutReply(CutKind.SILENCE), Origin.S3, after=2, times=1),
        Rule("API: half a reply, then nothing", CutReply(CutKind.SILENCE, 0.5), Origin.API, "GET", times=1),
    ]
    return standard(setting, "stalls", rules, 180)


def garbage(setting: Setting) -> Findings:
    rules = [
        Rule("S3 garbage", Garbage(setting.seed), Origin.S3, times=setting.often(2)),
        Rule("API garbage", Garbage(setting.seed + 1), Origin.API, "POST", times=setting.often(2)),
        Rule("API body cut at half", CutReply(CutKind.HANG_UP, 0.5), Origin.API, "GET", times=setting.often(2)),
        Rule("S3 head without its body", CutReply(CutKind.HANG_UP, 0.0), Origin.S3, after=2, times=setting.often(2)),
    ]
    return standard(setting, "garbage", rules, 90)


def captive_page(setting: Setting) -> Findings:
    page = Reply.make(200, "OK", _PORTAL, content_type="text/html")
    return _until_freed(setting, "captive-page", page)


def captive_redirect(setting: Setting) -> Findings:
    redirect = Reply.make(302, "Found", _PORTAL, content_type="text/html", location="http://portal.example/sign-in")
    return _until_freed(setting, "captive-redirect", redirect)


def offline(setting: Setting) -> Findings:
    dead = Rule("requests on a dead line", Refuse())
    with setting.proxied("offline") as (kiosk, proxy), kiosk.worker() as worker:
        under_way = wait_until(lambda: sum(one.origin is Origin.S3 for one in tuple(proxy.exchanges)) >= 3, 30)
        proxy.rules = [dead]
        proxy.cut_all()
        since_s = time.monotonic()
        time.sleep(OFFLINE_S)
        probes = sum(one.rule == dead.name and one.begun_at_s > since_s + 1.0 for one in tuple(proxy.exchanges))
        counts, unplayed = happened(proxy)
        proxy.rules = ()
        back_at_s = time.monotonic()
        complaint = finished(kiosk, worker, 120)
        facts = {
            **counts,
            "of them after the first second": probes,
            "seconds offline": OFFLINE_S,
            BACK_TO_END: round(time.monotonic() - back_at_s, 1),
        }
        late = None if under_way else "nothing was under way when the line went down"
        costly = (
            f"{probes} requests on a dead line, {OFFLINE_PROBES_MAX} at most" if probes > OFFLINE_PROBES_MAX else None
        )
        return setting.findings(kiosk, facts, [complaint, late, costly, *unplayed])


def expired(setting: Setting) -> Findings:
    fault = ExpireUrls(short_lived_signer(setting.cloud), LIFETIME_S)
    rules = [Rule("grants of expired URLs", fault, Origin.API, "POST", r"/(uploads|parts)$", times=setting.often(2))]
    with setting.proxied("expired", rules) as (kiosk, proxy), kiosk.worker() as worker:
        complaint = finished(kiosk, worker, 90)
        counts, unplayed = happened(proxy)
        refused = sum(one.origin is Origin.S3 and one.carried_out == 403 for one in proxy.exchanges)
        accepted = None if refused else "S3 refused no URL"
        return setting.findings(kiosk, {**counts, "403 of S3 itself": refused}, [complaint, accepted, *unplayed])


def wrong_date(setting: Setting) -> Findings:
    rules = [
        Rule("Date 15 min ahead", ShiftDate(timedelta(minutes=15)), Origin.API, times=setting.often(2)),
        Rule("Date 15 min behind", ShiftDate(timedelta(minutes=-15)), Origin.API, after=4, times=setting.often(2)),
    ]
    return standard(setting, "wrong-date", rules, 200)


def _until_freed(setting: Setting, name: str, reply: Reply) -> Findings:
    """Somebody else answers everything, from the middle of the upload on, until somebody signs in."""
    portal = Rule("requests that the portal answered", Answer(reply), after=5)
    with setting.proxied(name, [portal]) as (kiosk, proxy), kiosk.worker() as worker:
        wait_until(lambda: portal.played, 30)
        time.sleep(CAPTIVE_S)
        counts, unplayed = happened(proxy)
        seen_as = kiosk.trouble()
        proxy.rules = ()
        freed_at_s = time.monotonic()
        complaint = finished(kiosk, worker, 120)
        took_s = round(time.monotonic() - freed_at_s, 1)
        strayed = sum(one.origin is Origin.OTHER for one in proxy.exchanges)
        facts: dict[str, int | float | str] = {**counts, BACK_TO_END: took_s, "shown to staff": seen_as}
        followed = f"{strayed} requests went where the portal pointed" if strayed else None
        unseen = None if seen_as else "the worker showed no trouble while the portal answered"
        return setting.findings(kiosk, facts, [complaint, followed, unseen, *unplayed])


def hasty(exchanges: Sequence[Exchange]) -> list[str]:
    """Requests that began while the same server's last Retry-After had not run out."""
    found = []
    for asked in exchanges:
        if asked.retry_after_s is None or asked.ended_at_s is None:
            continue
        begins, ends = asked.ended_at_s + FLIGHT_S, asked.ended_at_s + asked.retry_after_s - CLOCK_SLACK_S
        found += [
            f"{one.method} to {one.origin} {one.begun_at_s - asked.ended_at_s:.1f} s after a {asked.told}"
            for one in exchanges
            if one.origin is asked.origin and begins < one.begun_at_s < ends
        ]
    return found


def _message(text: str) -> bytes:
    """As API Gateway itself words it."""
    return json.dumps({"message": text}).encode()


SCENARIOS: Final = (
    Scenario("resets", "connections reset in mid body", resets),
    Scenario("replies-cut", "carried out, and the reply lost", replies_cut),
    Scenario("bursts", "503 and 429 with Retry-After", bursts),
    Scenario("slow-loris", "a byte a second, and for ever", slow_loris),
    Scenario("stalls", "replies that stop", stalls),
    Scenario("garbage", "no HTTP, and bodies cut short", garbage),
    Scenario("captive-page", "a sign-in page answers all, then freed", captive_page),
    Scenario("captive-redirect", "redirected to a sign-in page, then freed", captive_redirect),
    Scenario("offline", "a dead line for 20 s", offline),
    Scenario("expired", "presigned URLs past their time", expired),
    Scenario("wrong-date", "a server's Date 15 min off", wrong_date),
)
