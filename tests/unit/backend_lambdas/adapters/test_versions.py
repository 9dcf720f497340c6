"""Items of earlier versions, as those wrote them (tests/data/records), and today's in the eyes of the one before."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import pytest

from backend_lambdas.adapters.orders import items, versions
from backend_lambdas.contract.fields import customer_key
from backend_lambdas.contract.statuses import PhotoStatus, PrintStatus

RECORDS: Final = Path(__file__).parents[3] / "data" / "records"
V1: Final = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted((RECORDS / "v1").glob("*.json"))}
HEADS: Final = [name for name in V1 if name.startswith("head_")]
PHOTOS: Final = [name for name in V1 if name.startswith("photo_")]


def test_the_first_version_is_there() -> None:
    """Heads and photos of version 1 are at hand, each in several states."""
    assert {item["record_version"]["N"] for item in V1.values()} == {"1"}
    assert (len(HEADS), len(PHOTOS)) == (5, 7)


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


@pytest.mark.parametrize("name", V1)
def test_an_upgrade_is_made_once(name: str) -> None:
    """What is upgraded is of today's version, upgrading it again changes nothing, and what was handed in is left."""
    before = json.dumps(V1[name])
    today = versions.upgraded(V1[name])
    assert versions.version_of(today) == versions.RECORD_VERSION
    assert versions.upgraded(today) == today
    assert json.dumps(V1[name]) == before


def test_every_version_has_its_step() -> None:
    """There is a step from each version before today's, and golden items of each."""
    before = set(range(1, versions.RECORD_VERSION))
    assert set(versions.UPGRADES) == before
    assert {path.name for path in RECORDS.iterdir() if path.is_dir()} >= {f"v{version}" for version in before}


# ------------------------------------------------------------------------------------------------------------------
# The version before, as its code read: which attributes it wanted, and which words of each status it knew.

KNOWN: Final[dict[str, Any]] = json.loads((RECORDS / "v1_reader.json").read_text("utf-8"))


def readable_by_version_1(item: dict[str, Any], kind: str) -> list[str]:
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


@pytest.mark.parametrize("name", V1)
def test_the_reader_of_before_read_its_own(name: str) -> None:
    """The rules that stand for version 1's reader take what version 1 wrote, and no other type, word or gap."""
    kind = name.partition("_")[0]
    assert readable_by_version_1(V1[name], kind) == []
    status = "order_status" if kind == "head" else "print_status"
    assert readable_by_version_1(V1[name] | {status: {"S": "not_ordered"}}, kind) == [f"{status}: not_ordered"]
    assert readable_by_version_1({}, kind)


@pytest.mark.parametrize("name", V1)
def test_an_upgraded_item_is_readable_by_the_version_before(name: str) -> None:
    """After the migration, a backend that was put back to version 1 still reads every item."""
    assert readable_by_version_1(versions.upgraded(V1[name]), name.partition("_")[0]) == []


@pytest.mark.parametrize("name", V1)
def test_a_new_item_is_readable_by_the_version_before(name: str) -> None:
    """What today's version writes, version 1 reads, in whatever state it is."""
    if name in HEADS:
        written, kind = items.head_to_item(items.head_from_item(V1[name])), "head"
    else:
        photo = items.photo_from_item(V1[name])
        written, kind = items.photo_to_item(photo), "photo"
        assert items.photo_from_item(written) == photo
    assert readable_by_version_1(written, kind) == []
    assert versions.version_of(written) == versions.RECORD_VERSION


def test_words_are_those_of_before() -> None:
    """The words of version 1 are still among today's."""
    assert set(KNOWN["photo"]["print_status"]["words"]) < set(PrintStatus)
    assert set(KNOWN["photo"]["photo_status"]["words"]) <= set(PhotoStatus)
