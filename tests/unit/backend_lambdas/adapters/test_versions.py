"""Items of earlier versions, as those wrote them (tests/data/records), and today's in the eyes of the one before."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import pytest

from backend_lambdas.adapters.orders import items, versions
from backend_lambdas.adapters.orders.stages import keys_of
from backend_lambdas.contract.fields import customer_key
from backend_lambdas.contract.statuses import NoticeStatus, PhotoStatus, PrintStatus
from backend_lambdas.domain.counter.counts import counted

RECORDS: Final = Path(__file__).parents[3] / "data" / "records"


def _of_version(version: int) -> dict[str, dict[str, Any]]:
    folder = RECORDS / f"v{version}"
    return {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.json"))}


V1: Final = _of_version(1)
V2: Final = _of_version(2)
EVERY: Final = {f"v{number}/{name}": item for number, items in ((1, V1), (2, V2)) for name, item in items.items()}
HEADS: Final = [name for name in V1 if name.startswith("head_")]
PHOTOS: Final = [name for name in V1 if name.startswith("photo_")]


def kind_of(name: str) -> str:
    return name.rpartition("/")[2].partition("_")[0]


def test_the_versions_of_before_are_there() -> None:
    """Heads and photos of each version are at hand, each in several states."""
    assert {item["record_version"]["N"] for item in V1.values()} == {"1"}
    assert {item["record_version"]["N"] for item in V2.values()} == {"2"}
    assert (len(HEADS), len(PHOTOS)) == (5, 7)
    assert (sum(kind_of(name) == "head" for name in V2), len(V2)) == (7, 18)


@pytest.mark.parametrize("name", HEADS)
def test_a_head_of_before(name: str) -> None:
    """A head of version 1 is read with the address by which its customer is found, and with nothing lost."""
    head = items.head_from_item(V1[name])
    assert head.customer_email == customer_key(head.recipient)
    assert (head.recipient, head.order_id) == (V1[name]["recipient"]["S"], V1[name]["order_id"]["S"])
    assert head.history is None


@pytest.mark.parametrize("name", PHOTOS)
def test_a_photo_of_before(name: str) -> None:
    """A photo of version 1 is read with its address in one form, and as not ordered on paper where it is not."""
    item = V1[name]
    photo = items.photo_from_item(item)
    assert photo.customer_email == item["customer_email"]["S"].lower()
    if "prints" in item:
        assert photo.print_status.value == item["print_status"]["S"]
    else:
        assert photo.print_status is PrintStatus.NOT_ORDERED
    assert photo.photo_status.value == item["photo_status"]["S"]


def test_the_print_queue_of_before() -> None:
    """A processed photo without prints leaves the queue; one that is printed, failed, or a refused notice stays."""
    keys = {name: versions.upgraded(item).get("attention_key", {}).get("S") for name, item in V1.items()}
    assert keys["photo_processed_not_ordered"] is None
    assert keys["photo_processed_to_print"] == "basel-1#processed"
    assert keys["photo_failed"] == "basel-1#failed"
    assert keys["head_refused"] == "basel-1#notice_refused"


@pytest.mark.parametrize("name", [name for name in V2 if name.startswith("head_")])
def test_a_head_that_does_not_count(name: str) -> None:
    """A head of version 2 is read with nothing lost, and says that its prints are not counted."""
    head = items.head_from_item(V2[name])
    assert (head.prints_left, head.prints_failed, head.photos_failed) == (None, None, 0)
    assert head.history == tuple(line["S"] for line in V2[name].get("history", {"L": []})["L"]) or head.history is None


@pytest.mark.parametrize("name", [name for name in V2 if name.startswith("photo_")])
def test_a_photo_in_its_first_round(name: str) -> None:
    """A photo of version 2 is read as in its first round at the printer, and as nobody's."""
    photo = items.photo_from_item(V2[name])
    assert (photo.print_round, photo.print_claimed_by, photo.action_ids) == (1, None, None)


@pytest.mark.parametrize("name", EVERY)
def test_an_upgrade_is_made_once(name: str) -> None:
    """What is upgraded is of today's version, upgrading it again changes nothing, and what was handed in is left."""
    before = json.dumps(EVERY[name])
    today = versions.upgraded(EVERY[name])
    assert versions.version_of(today) == versions.RECORD_VERSION
    assert versions.upgraded(today) == today
    assert json.dumps(EVERY[name]) == before


def test_every_version_has_its_step() -> None:
    """There is a step from each version before today's, and golden items of each."""
    before = set(range(1, versions.RECORD_VERSION))
    assert set(versions.UPGRADES) == before
    assert {path.name for path in RECORDS.iterdir() if path.is_dir()} >= {f"v{version}" for version in before}


# ------------------------------------------------------------------------------------------------------------------
# The version before, as its code read: which attributes it wanted, and which words of each status it knew.

KNOWN: Final[dict[str, Any]] = json.loads((RECORDS / "v2_reader.json").read_text("utf-8"))


def readable_by_the_version_before(item: dict[str, Any], kind: str) -> list[str]:
    """What its reader would have refused, by the rules of its code: an attribute that it wanted and that is not there,
    another type, or a word that is none of a status. What it did not know it passed over.
    """
    problems = []
    for name, rule in KNOWN[kind].items():
        if name not in item:
            problems += [f"{name}: missing"] if rule["wanted"] else []
            continue
        ((type_of, value),) = item[name].items()
        if type_of != rule["type"]:
            problems.append(f"{name}: {type_of}")
        elif "words" in rule and value not in rule["words"]:
            problems.append(f"{name}: {value}")
    return problems


@pytest.mark.parametrize("name", V2)
def test_the_reader_of_before_read_its_own(name: str) -> None:
    """The rules that stand for version 2's reader take what version 2 wrote, and no other type, word or gap."""
    kind = kind_of(name)
    assert readable_by_the_version_before(V2[name], kind) == []
    status = "order_status" if kind == "head" else "print_status"
    assert readable_by_the_version_before(V2[name] | {status: {"S": "burnt"}}, kind) == [f"{status}: burnt"]
    assert readable_by_the_version_before({}, kind)


@pytest.mark.parametrize("name", EVERY)
def test_an_upgraded_item_is_readable_by_the_version_before(name: str) -> None:
    """After the migration, a backend that was put back to the version before still reads every item."""
    assert readable_by_the_version_before(versions.upgraded(EVERY[name]), kind_of(name)) == []


@pytest.mark.parametrize("name", EVERY)
def test_a_new_item_is_readable_by_the_version_before(name: str) -> None:
    """What today's version writes, the version before reads, in whatever state it is."""
    kind = kind_of(name)
    if kind == "head":
        head = counted(items.head_from_item(EVERY[name]), ())
        written = items.head_to_item(head) | keys_of(head)
    else:
        photo = items.photo_from_item(EVERY[name])
        written = items.photo_to_item(photo)
        assert items.photo_from_item(written) == photo
    assert readable_by_the_version_before(written, kind) == []
    assert versions.version_of(written) == versions.RECORD_VERSION


def test_words_are_those_of_before() -> None:
    """The words of the version before are still among today's."""
    assert set(KNOWN["photo"]["print_status"]["words"]) <= set(PrintStatus)
    assert set(KNOWN["photo"]["photo_status"]["words"]) <= set(PhotoStatus)
    assert set(KNOWN["head"]["notice_status"]["words"]) <= set(NoticeStatus)
