"""An order in the local cloud, the links that open it, and a customer's browser."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Protocol
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from PIL import Image

from backend_lambdas.adapters.cloudfront_links import CloudFrontLinks
from kiosk.demo.links import link_in
from tests.cloud import Cloud, wait_for
from tests.integration.local_cloud.device import Device
from tests.phone_browser import Browser, phone_browser

OpenBrowser = Callable[..., Browser]

PREVIEW_PX = (160, 120)


@dataclass(frozen=True)
class Delivery:
    """A ready order of five photos, no two alike and each with an edge of its own length."""

    cloud: Cloud
    order_id: str
    link: str
    """As it was mailed."""

    @property
    def photos(self) -> list[bytes]:
        """As the bucket holds them, in the gallery's order."""
        objects = self.cloud.objects(self.order_id)
        listed = httpx.get(self.link.replace("index.html", "gallery.json")).json()["photos"]
        return [objects[Path(photo["file"]).stem] for photo in listed]

    @contextmanager
    def without_preview(self, number: int) -> Iterator[None]:
        """Meanwhile the preview of the photo with that number, from 1, is not in the bucket."""
        s3 = self.cloud.client("s3")
        listed = httpx.get(self.link.replace("index.html", "gallery.json")).json()["photos"]
        key = f"orders/{self.order_id}/{listed[number - 1]['preview']}"
        body = s3.get_object(Bucket=self.cloud.bucket, Key=key)["Body"].read()
        s3.delete_object(Bucket=self.cloud.bucket, Key=key)
        try:
            yield
        finally:
            s3.put_object(Bucket=self.cloud.bucket, Key=key, Body=body, ContentType="image/jpeg")

    @contextmanager
    def listed_with(self, size_bytes: int) -> Iterator[None]:
        """Meanwhile the gallery's list says that of the first photo."""
        s3, key = self.cloud.client("s3"), f"orders/{self.order_id}/gallery.json"
        true = s3.get_object(Bucket=self.cloud.bucket, Key=key)["Body"].read()
        document = json.loads(true)
        document["photos"][0]["size_bytes"] = size_bytes
        s3.put_object(Bucket=self.cloud.bucket, Key=key, Body=json.dumps(document).encode())
        try:
            yield
        finally:
            s3.put_object(Bucket=self.cloud.bucket, Key=key, Body=true)

    def signed_until(self, left: timedelta) -> str:
        """A link that is as good as the mailed one, and ends so far from now."""
        secret = self.cloud.ready["resources"]["LinkSigningKeySecret"]
        read_pem = partial(self.cloud.client("secretsmanager").get_secret_value, SecretId=secret)
        [key_pair_id] = parse_qs(urlsplit(self.link).query)["Key-Pair-Id"]
        page = self.link.partition("?")[0]
        links = CloudFrontLinks(key_pair_id, lambda: str(read_pem()["SecretString"]))
        return links.sign(page, page.replace("index.html", "*"), datetime.now(UTC) + left)


class Deliver(Protocol):
    def __call__(self, language: str, *, previews: bool = False) -> Delivery: ...


def jpeg(index: int, size_px: tuple[int, int] = (640, 480)) -> bytes:
    buffer = io.BytesIO()
    noise = Image.effect_noise(size_px, 30 + 10 * index)
    Image.merge("RGB", (noise, noise.rotate(180), Image.new("L", noise.size, 50 * index))).save(buffer, "JPEG")
    return buffer.getvalue()


@pytest.fixture(scope="session")
def deliver(cloud: Cloud) -> Iterator[Deliver]:
    with httpx.Client(base_url=cloud.ready["api"], timeout=30) as api:
        device = Device.enrol(api, cloud.enrolment_code())

        def ordered(language: str, *, previews: bool = False) -> Delivery:
            address = f"gallery-{language}{'-previews' if previews else ''}@customer.example"
            small = [jpeg(index, PREVIEW_PX) for index in range(5)] if previews else []
            order_id = device.order([jpeg(index) for index in range(5)], address, language, small)
            wait_for(lambda: cloud.mails_to(address), 60)
            return Delivery(cloud, order_id, link_in(cloud.mails_to(address)[0]["text"]))

        yield ordered


@pytest.fixture(scope="session")
def german(deliver: Deliver) -> Delivery:
    """Of a kiosk of before, which made no previews."""
    return deliver("de")


@pytest.fixture(scope="session")
def arabic(deliver: Deliver) -> Delivery:
    return deliver("ar")


@pytest.fixture(scope="session")
def previewed(deliver: Deliver) -> Delivery:
    return deliver("en", previews=True)


@pytest.fixture(scope="module")
def open_browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenBrowser]:
    """One for each language that is asked for, as starting one takes a second."""
    opened: dict[str, Browser] = {}
    with ExitStack() as closing:

        def browser_of(language: str = "en-GB,en") -> Browser:
            if language not in opened:
                profile = tmp_path_factory.mktemp("profile")
                opened[language] = closing.enter_context(phone_browser(profile, language=language))
                opened[language].time_zone("Europe/Berlin")
            return opened[language]

        yield browser_of


@pytest.fixture
def browser(open_browser: OpenBrowser) -> Iterator[Browser]:
    """An Englishwoman's, whose log has nothing against the page in the end; that an answer was 403 is no fault."""
    browser = open_browser()
    browser.log()
    yield browser
    assert [entry["message"] for entry in browser.log() if entry["source"] != "network"] == []
