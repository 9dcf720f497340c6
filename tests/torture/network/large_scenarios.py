"""A photo so large that it goes in parts, on a line that breaks between and within them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PIL import Image

from backend_lambdas.contract import limits
from tests.torture.network.expired_urls import LIFETIME_S, short_lived_signer
from tests.torture.network.fault_proxy import Exchange
from tests.torture.network.faults import CutReply, ExpireUrls, Origin, ResetInBody, Rule
from tests.torture.network.proxy_scenarios import PHOTO_PATH
from tests.torture.network.scenario import Findings, Scenario, Setting, finished, happened
from tests.torture.network.stage import KioskFolder

PICTURE_SIZE_PX: Final = (5_600, 4_200)
"""Noise in three colours at a score of 95 makes about 30 MB of it: four parts."""

PARTS_PATH: Final = r"/parts$"


def large_photo(setting: Setting) -> Findings:
    """Each part crosses the line at least once, and again only where its own PUT was broken or its URL was dead."""
    setting = replace(setting, card=_large_card(setting.folder / "large-card"), orders=1)
    expire = ExpireUrls(short_lived_signer(setting.cloud), LIFETIME_S)
    rules = [
        Rule("part reset in its body", ResetInBody(3_000_000), Origin.S3, "PUT", PHOTO_PATH, after=1, times=1),
        Rule("part stored, reply lost", CutReply(), Origin.S3, "PUT", PHOTO_PATH, times=1),
        Rule("expired part URLs", expire, Origin.API, "POST", PARTS_PATH, after=1, times=1),
        Rule("parts granted or put together, reply lost", CutReply(), Origin.API, "POST", PARTS_PATH, times=2),
    ]
    with setting.proxied("large-photo", fill=False) as (kiosk, proxy):
        _keep_originals(kiosk)
        setting.fill(kiosk)
        proxy.rules = rules
        with kiosk.worker() as worker:
            complaint = finished(kiosk, worker, 150)
        counts, unplayed = happened(proxy)
        parts = _parts_of(kiosk)
        sent = _bodies_taken(proxy.exchanges)
        refused = sum(one.origin is Origin.S3 and one.carried_out == 403 for one in proxy.exchanges)
        facts = {**counts, "403 of S3 itself": refused, "parts": parts, "parts that S3 took": sum(sent.values())}
        accepted = None if refused else "S3 refused no URL"
        single = None if parts > 1 else "the photo went in one piece"
        again = sum(sent.values()) - parts
        # The one whose reply was lost: S3 has it, the kiosk can't know before it asks.
        wasteful = f"{again} parts were sent again after S3 had them" if again > 1 else None
        return setting.findings(kiosk, facts, [complaint, single, wasteful, accepted, *unplayed])


def _large_card(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    channels = [Image.effect_noise(PICTURE_SIZE_PX, 90) for _ in range(3)]
    Image.merge("RGB", channels).save(folder / "LARGE.JPG", quality=95)
    return folder


def _keep_originals(kiosk: KioskFolder) -> None:
    """As a shop does that prints posters: hardly shrunk."""
    config = kiosk.folder / "data" / "config.toml"
    text = (
        config.read_text()
        .replace("long_edge_px = 3000", "long_edge_px = 12000")
        .replace("target_ssimulacra2 = 85", "target_ssimulacra2 = 95")
    )
    config.write_text(text)


def _parts_of(kiosk: KioskFolder) -> int:
    with kiosk.journal() as journal:
        sizes_bytes = [photo.size_bytes for photo in journal.photos(kiosk.orders[0].order_id)]
    return sum(-(-size_bytes // limits.PART_SIZE_BYTES) for size_bytes in sizes_bytes)


def _bodies_taken(exchanges: Sequence[Exchange]) -> Counter[str]:
    return Counter(
        one.path
        for one in exchanges
        if one.origin is Origin.S3 and one.carried_out == 200 and re.search(PHOTO_PATH, one.path)
    )


SCENARIOS: Final = (Scenario("large-photo", "a photo in parts, broken within and between them", large_photo),)
