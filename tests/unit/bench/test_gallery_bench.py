"""The bench of what a phone loads, but for its browser."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest

from backend_lambdas.contract.object_keys import order_folder
from kiosk.imaging.rendition.spec import Preview, Rendition
from tests.bench.gallery.command import Visit, chapter, gain
from tests.bench.gallery.shop import Shop, open_shop
from tests.cloud import wait_for
from tests.fakes.backend_data import ORDER


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    (tmp_path / "photo.jpg").write_bytes(b"p" * 600_000)
    (tmp_path / "preview.jpg").write_bytes(b"s" * 30_000)
    preview = Preview(tmp_path / "preview.jpg", 640, 480, 30_000)
    return Shop((Rendition(tmp_path / "photo.jpg", 3000, 2250, 600_000, 89, preview),))


@pytest.mark.parametrize("previews", [True, False])
def test_the_shop_counts_what_it_sends(shop: Shop, tmp_path: Path, *, previews: bool) -> None:
    """The order's folder is as the backend leaves it, and each byte of a picture is counted once."""
    root = tmp_path / "bucket"
    root.mkdir()
    shop.lay_out(root, 3, previews=previews)
    with open_shop(root) as (address, till):
        assert "gallery.js" in httpx.get(address).text
        photos = json.loads(httpx.get(address.replace("index.html", "gallery.json")).content)["photos"]
        assert len(photos) == 3
        shown = photos[0]["preview" if previews else "file"]
        answer = httpx.get(f"{address.partition(order_folder(ORDER))[0]}{order_folder(ORDER)}{shown}")
        assert answer.headers["content-type"] == "image/jpeg"
        size_bytes = 30_000 if previews else 600_000
        assert len(answer.content) == size_bytes
        # The last block may be here before the thread that sent it has counted it.
        wait_for(lambda: till.picture_bytes >= size_bytes, 5.0)
        assert till.picture_bytes == size_bytes


def test_the_chapter_tells_the_gain(shop: Shop) -> None:
    """The page's table has both visits, and how many times fewer bytes the second one took."""
    visits = [Visit(previews=False, opened_bytes=12_000_000, in_sight_s=6, scrolled_bytes=30_000_000)]
    visits.append(Visit(previews=True, opened_bytes=800_000, in_sight_s=1, scrolled_bytes=2_000_000))
    assert gain(visits) == 15
    text = chapter(shop, visits)
    assert "| pictures loaded on opening | 12.00 MB | 0.80 MB |" in text
    assert "median 600 KB, of their previews 30 KB" in text
    assert "15 times fewer bytes" in text
