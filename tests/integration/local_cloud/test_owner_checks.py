"""What `python -m infra.deploy --check` asks of the deployed addresses, asked of the local cloud's edge and API."""

from __future__ import annotations

from pathlib import Path

from infra.deploy.after import checks
from infra.deploy.after.checks import Verdict
from infra.deploy.deployment import GALLERY
from tests.integration.local_cloud.conftest import Cloud


def test_a_gallery_that_refuses_by_its_page_is_ok(cloud: Cloud) -> None:
    """An unsigned request to the edge is refused by this version's page, and any other page is to be mended."""
    assert checks.gallery(cloud.ready["edge"], GALLERY / "link-expired.html").verdict is Verdict.OK
    assert checks.gallery(cloud.ready["edge"], GALLERY / "index.html").verdict is Verdict.MEND


def test_an_api_that_is_well_is_ok(cloud: Cloud) -> None:
    """The API's own health answer is ok; another address's answer is not."""
    assert checks.api(cloud.ready["api"]).verdict is Verdict.OK
    assert checks.api(cloud.ready["mail"]).verdict is Verdict.MEND


def test_an_address_where_nobody_is_waits(tmp_path: Path) -> None:
    """Where nothing answers yet, the owner is told to wait."""
    assert checks.api("http://127.0.0.1:9").verdict is Verdict.NOT_YET
    assert checks.gallery("http://127.0.0.1:9", tmp_path / "page.html").verdict is Verdict.NOT_YET
