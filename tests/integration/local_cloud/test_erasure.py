"""The owner's commands for a customer, as she types them, on the local cloud with its own processes and pollers."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any, Final

import pytest

from backend_lambdas.contract import paths
from infra.admin.arguments import main
from tests.integration.local_cloud.conftest import Cloud
from tests.integration.local_cloud.device import Device
from tests.integration.local_cloud.test_cloud import eventually

PHOTOS: Final = [b"\xff\xd8first", b"\xff\xd8second"]
ADDRESS: Final = "Gerda@customer.example"
WITHIN_S: Final = 60
"""Minutes are promised."""


@pytest.fixture
def ready_file(cloud: Cloud, tmp_path: Path) -> str:
    path = tmp_path / "ready.json"
    path.write_text(json.dumps(cloud.ready), "utf-8")
    return str(path)


def test_a_customer_is_given_all_and_then_erased(
    cloud: Cloud, device: Device, ready_file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Records are migrated, all that is held is exported, it is erased within minutes with a signed record, and the
    kiosk is told.
    """
    order_id = device.order(PHOTOS, ADDRESS)

    def sent() -> dict[str, Any] | None:
        state = device.call("GET", paths.order(order_id))
        return state if state["notice_status"] == "sent" else None

    eventually(sent)
    assert main(["migrate", "--local", ready_file, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["is_done"]

    folder = tmp_path / "gerda"
    assert main(["export", "--local", ready_file, "--customer", ADDRESS.lower(), "--to", str(folder)]) == 0
    photos = [path.read_bytes() for path in sorted((folder / "orders" / order_id / "photos").iterdir())]
    assert sorted(photos) == sorted(PHOTOS)
    capsys.readouterr()

    began_s = time.monotonic()
    erase = ["erase", "--local", ready_file, "--customer", ADDRESS, "--reason", "asked for", "--yes", "--json"]
    assert main(erase) == 0
    assert time.monotonic() - began_s < WITHIN_S
    (record,) = json.loads(capsys.readouterr().out)["records"]
    assert (record["good"], record["order_ids"]) == (True, [order_id])
    # Two photos, the gallery's page and its list.
    assert record["found"]["version_count"] == 4
    answer = device.ask("GET", paths.order(order_id))
    assert (answer.status_code, answer.json()["code"]) == (410, "order_erased")
    listed = cloud.client("s3").list_object_versions(Bucket=cloud.resources["bucket"], Prefix=f"orders/{order_id}/")
    assert "Versions" not in listed
    assert "DeleteMarkers" not in listed
    assert main(["erasures", "--local", ready_file, "--verify"]) == 0
    assert "signature good" in capsys.readouterr().out
    assert main(["export", "--local", ready_file, "--customer", ADDRESS, "--to", str(tmp_path / "again")]) == 1
    assert "nothing is held" in capsys.readouterr().err
