"""The owner's commands about who gets in, as they are typed, on the running cloud."""

from __future__ import annotations

import json
import re
import time
import tomllib
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from ulid import ULID

from backend_lambdas.contract import paths
from backend_lambdas.contract.identifiers import DeviceId, OrderId
from kiosk.api.client import ApiClient
from kiosk.api.failures import OverQuota
from kiosk.api.identity import TokenSigner
from kiosk.clock import SystemClock
from tests.fakes.backend_data import manifest as fake_manifest
from tests.integration.local_cloud.access import Owner, log_in, refusal
from tests.integration.local_cloud.conftest import Cloud
from tests.integration.local_cloud.device import Device, manifest

SHOP = "owner-shop"


@pytest.fixture(scope="module")
def owner(cloud: Cloud, tmp_path_factory: pytest.TempPathFactory) -> Owner:
    return Owner.of(cloud, tmp_path_factory.mktemp("owner"))


@pytest.fixture(scope="module")
def till(cloud: Cloud, owner: Owner) -> Device:
    """Enrolled by a code of the command's."""
    return Device.enrol(cloud.api, owner.told("enrolment-code", "--store", SHOP)["code"])


def test_a_kiosk_comes_and_goes(cloud: Cloud, owner: Owner, till: Device, tmp_path: Path) -> None:
    """A kiosk enrolled by a file of the command is listed, revoked with a reason, listed as such, and out."""
    (listed,) = owner.told("devices", "list", "--store", SHOP)["devices"]
    assert (listed["device_id"], listed["store_id"], listed["revoked"]) == (till.device_id, SHOP, False)
    owner.told("enrolment-code", "--store", SHOP, "--file", str(tmp_path))
    [file] = tmp_path.iterdir()
    invitation = tomllib.loads(file.read_text("utf-8"))
    assert invitation["api_url"] == cloud.ready["api"]
    other = Device.enrol(cloud.api, invitation["code"])
    done = owner.run("devices", "revoke", "--device", other.device_id, "--reason", "fell off a lorry")
    assert done.returncode == 0, done.stderr
    assert "out within a minute" in done.stdout
    assert refusal(other.ask("GET", paths.order(OrderId("0" * 26)))) == (403, "Forbidden")
    shown = owner.run("devices", "list", "--store", SHOP).stdout
    assert re.search(rf"{other.device_id} .*REVOKED .*: fell off a lorry", shown)
    (entry,) = [one for one in owner.told("audit", "--store", SHOP)["entries"] if one["action"] == "device_revoked"]
    assert (entry["actor"], entry["device_id"], entry["reason"]) == ("owner", other.device_id, "fell off a lorry")


def test_staff_come_and_go(owner: Owner, till: Device) -> None:
    """A member logs in by the PIN that was shown once, and not after being removed; the audit tells it in order."""
    added = owner.run("staff", "add", "--store", SHOP, "--number", "12", "--name", "Ada")
    found = re.search(r"PIN of 12: ([0-9]{6})  \(shown this once", added.stdout)
    assert found, added.stderr
    assert log_in(till, "12", found[1]).status_code == 200
    assert found[1] not in owner.run("staff", "list", "--store", SHOP).stdout
    asked = owner.run("staff", "set-pin", "--store", SHOP, "--number", "12", "--ask-pin", typed="481516\n")
    assert (asked.returncode, asked.stdout) == (0, "done\n")
    assert log_in(till, "12", "481516").status_code == 200
    assert owner.run("staff", "remove", "--store", SHOP, "--number", "12").returncode == 0
    assert refusal(log_in(till, "12", "481516")) == (403, "pin_refused")
    entries = owner.told("audit", "--store", SHOP, "--since", "1h")["entries"]
    mine = [(one["actor"], one["action"]) for one in entries if "12" in (one["actor"], one.get("about"))]
    assert mine == [
        ("owner", "staff_added"),
        ("12", "logged_in"),
        ("owner", "pin_changed"),
        ("12", "logged_in"),
        ("owner", "staff_removed"),
        ("12", "pin_refused"),
    ]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("staff", "add", "--store", SHOP, "--name", "Ada"), "add wants --number"),
        (("staff", "add", "--store", SHOP, "--number", "x", "--name", "Ada"), "staff_number: 2 to 4 digits"),
        (("staff", "remove", "--store", SHOP, "--number", "77"), "the shop has nobody with this number"),
        (("staff", "unlock", "--store", SHOP), "unlock wants --number or --device"),
        (("devices", "revoke", "--device", "0" * 26), "revoke wants --reason"),
        (("devices", "revoke", "--device", "0" * 26, "--reason", "x"), "no such device was ever enrolled"),
        (("enrolment-code", "--store", "a#b"), "store_id: 1 to 64 letters"),
        (("audit", "--store", SHOP, "--since", "yesterday"), "--since yesterday: give 12h"),
    ],
)
def test_what_can_not_be_done_is_told_in_one_line(owner: Owner, arguments: tuple[str, ...], words: str) -> None:
    """A command that is refused changes nothing, ends with 1 and says in one line what to do."""
    done = owner.run(*arguments)
    (line,) = done.stderr.splitlines()
    assert (done.returncode, done.stdout) == (1, "")
    assert words in line


def test_a_weak_pin_is_refused_and_not_shown(owner: Owner) -> None:
    """A PIN that is easily guessed is not taken, and the refusal does not repeat it."""
    done = owner.run("staff", "add", "--store", SHOP, "--number", "13", "--name", "B", "--ask-pin", typed="123456\n")
    assert done.returncode == 1
    assert "too easily guessed" in done.stderr
    assert "123456" not in done.stderr + done.stdout


def test_a_full_day_is_refused_and_told(cloud: Cloud, till: Device) -> None:
    """A kiosk whose day is full has its next order refused until midnight UTC, with nothing kept of it; what it
    announced before goes on, also where it is announced again.
    """
    taken, entries = till.announce([b"\xff\xd8one"])
    dynamodb = cloud.client("dynamodb")
    day = time.strftime("%Y-%m-%d", time.gmtime())
    dynamodb.update_item(
        TableName=cloud.resources["DevicesTable"],
        Key={"device_id": {"S": f"quota#{till.device_id}#{day}"}},
        UpdateExpression="SET photo_count = :full",
        ExpressionAttributeValues={":full": {"N": "20000"}},
    )
    over = OrderId(str(ULID()))
    answer = till.ask("PUT", paths.order(over), manifest(over, entries))
    assert refusal(answer) == (403, "quota_exceeded")
    assert answer.json()["until"].endswith("T00:00:00.000Z")
    assert refusal(till.ask("GET", paths.order(over))) == (404, "order_not_found")
    grants = till.call("POST", paths.order_uploads(taken), {"photo_ids": list(entries)})
    assert len(grants["uploads"]) == 1
    lines = [json.loads(line) for line in Path(cloud.ready["logs"], "PutOrderFunction.log").read_text().splitlines()]
    (counted,) = [line for line in lines if line.get("device_id") == till.device_id and "OrdersOverQuota" in line]
    assert (counted["message"], counted["order_id"], counted["store_id"]) == ("order_over_quota", over, SHOP)
    _the_kiosk_says_until_when(cloud, till, over, answer.json()["until"])


def _the_kiosk_says_until_when(cloud: Cloud, till: Device, order_id: OrderId, until: str) -> None:
    """By the product's own client: what `kiosk queue` shows as its trouble."""
    pem = till.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    client = ApiClient(cloud.ready["api"], SystemClock(), TokenSigner(DeviceId(till.device_id), pem))
    with pytest.raises(OverQuota, match=f"it goes on at {until}, or ask the owner for more") as refused:
        client.put_order(fake_manifest(1, order_id))
    client.close()
    assert refused.value.retry_after_s is not None
    assert 0 <= refused.value.retry_after_s <= 24 * 3600
