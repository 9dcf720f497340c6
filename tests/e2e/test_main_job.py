"""The main job as a shop would see it: photos in, one mail out, and nothing open that should be shut."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cloud import REPOSITORY
from tests.e2e.conftest import SHARED_PHOTOS


def run_demo(photos: Path | None, *, timeout_s: float) -> tuple[int, dict[str, object]]:
    where = [] if photos is None else ["--photos", str(photos)]
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "demo", "--headless", *where, "--email", "ada@example.com", "--json"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=timeout_s,
        check=False,
    )
    assert done.stdout, done.stderr
    return done.returncode, json.loads(done.stdout)


@pytest.mark.skipif(SHARED_PHOTOS.exists(), reason="the public photo collection is here, which shows more")
def test_the_sample_card_goes_the_whole_way() -> None:
    """Every readable photo of the rendered card is processed, and one mail's link opens for its owner alone."""
    code, report = run_demo(None, timeout_s=220)
    assert code == 0, report
    assert report["link_status"] == {"as_mailed": 200, "unsigned": 403, "tampered": 403, "expired": 403}
    assert [photo["reason"] for photo in report["rejected"]] == ["incomplete"]  # type: ignore[attr-defined]


@pytest.mark.skipif(not SHARED_PHOTOS.exists(), reason="../shared/photos is not here")
def test_the_public_photos_go_the_whole_way() -> None:
    """Of the public collection each photo goes through or is refused as its manifest says, within three minutes."""
    code, report = run_demo(SHARED_PHOTOS, timeout_s=180)
    assert code == 0, report
    with (SHARED_PHOTOS / "MANIFEST.tsv").open(encoding="utf-8") as manifest:
        expected = {row["file"]: row["expect"] for row in csv.DictReader(manifest, delimiter="\t")}
    rejected = {photo["file"] for photo in report["rejected"]}  # type: ignore[attr-defined]
    assert report["found"] == len(expected)
    assert {file for file in rejected if expected[file] == "accept"} == set()
    assert {file for file, verdict in expected.items() if verdict == "reject"} <= rejected
    assert report["sent"] == report["processed"] == report["gallery_photos"] == len(expected) - len(rejected)
    assert report["mails"] == 1
    assert report["link_status"] == {"as_mailed": 200, "unsigned": 403, "tampered": 403, "expired": 403}
