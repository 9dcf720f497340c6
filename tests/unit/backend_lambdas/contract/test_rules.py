"""What a field may hold is data, and the codec goes by it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from backend_lambdas.contract import codec, fields, limits
from backend_lambdas.contract.messages import EnrolRequest, OrderManifest, PhotoEntry
from backend_lambdas.contract.prints import PrintCrop
from backend_lambdas.contract.rules import Items, Number, Rule, Text
from backend_lambdas.contract.uploads import UploadRequest
from backend_lambdas.contract.violation import ContractViolation
from tests.fakes.backend_data import entry, manifest


@pytest.mark.parametrize(
    ("rule", "good", "bad"),
    [
        (Text(length_min=1, length_max=2), ["a", "ab"], ["", "abc"]),
        (Number(1, 3), [1, 3], [0, 4]),
        (Number(1), [1, 10**40], [0]),
        (Number(0, 1, below_maximum=True), [0, 0.999], [-0.1, 1, float("nan"), float("inf")]),
        (Number(0, 1, above_minimum=True), [0.001, 1], [0, 1.001, float("nan")]),
        (Items(1, 2), [(1,), (1, 2)], [(), (1, 2, 3)]),
        (Items(count_max=1), [()], [(1, 2)]),
        (
            fields.ULID,
            ["01J0000000000000000000000A"],
            ["01j0000000000000000000000a", "8" * 26, "01J0000000000000000000000A\n"],
        ),
        (
            fields.SHA256,
            ["liEFl6PO3ueYmbSxpQaAeOesRddIn3zutpOD2yHzIqU="],
            ["liEFl6PO3ueYmbSxpQaAeOesRddIn3zutpOD2yHzIqV=", "x"],
        ),
        (
            fields.UTC_TIME,
            ["2026-05-04T09:29:00Z", "2024-02-29T23:59:59.123456789Z"],
            [
                "2026-05-04T09:29Z",
                "2026-W19-1T09:29:00Z",
                "2026-02-29T00:00:00Z",
                "2026-05-04T09:29:00+00:00",
                "0000-01-01T00:00:00Z",
            ],
        ),
    ],
)
def test_what_a_rule_lets_through(rule: Rule, good: list[Any], bad: list[Any]) -> None:
    """Each rule takes its bounds, and nothing beyond them."""
    assert [value for value in good if rule.is_broken_by(value)] == []
    assert [value for value in bad if not rule.is_broken_by(value)] == []


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (Text(length_min=1, length_max=2), "1 to 2 characters"),
        (Number(0, 3), "0 to 3"),
        (Number(1), "at least 1"),
        (Number(0, 1, above_minimum=True), "more than 0, at most 1"),
        (Number(0, 1, below_maximum=True), "from 0, less than 1"),
        (fields.ULID, "not a ULID"),
    ],
)
def test_what_a_sender_is_told(rule: Rule, words: str) -> None:
    """A rule says its bounds."""
    assert rule.words == words


def test_every_broken_field_is_named() -> None:
    """All that is wrong is told at once, down to the item of a list."""
    with pytest.raises(ContractViolation) as refused:
        codec.decode(UploadRequest, json.dumps({"photo_ids": ["01J10000000000000000000000", "x", "y"]}))
    assert refused.value.problems == ("body.photo_ids[1]: not a ULID", "body.photo_ids[2]: not a ULID")


def test_a_message_is_refused_where_it_is_made() -> None:
    """The kiosk learns of a bug before anything is sent."""
    with pytest.raises(ContractViolation, match="code: 1 to 32 characters"):
        EnrolRequest("", "", "Till 1")


def test_rules_of_several_fields() -> None:
    """What only several fields together can break is looked at once each of them is good."""
    plain = codec.to_plain(manifest(2))
    plain["photos"][1]["photo_id"] = plain["photos"][0]["photo_id"]
    with pytest.raises(ContractViolation, match="photos: an id stands twice"):
        codec.from_plain(OrderManifest, plain)


@pytest.mark.parametrize("text", ["\\ud800", "a\\udfffb"])
def test_half_a_surrogate_pair_is_no_text(text: str) -> None:
    """What no store can take is the sender's mistake, and no failure of ours."""
    body = f'{{"code":"{text}","public_key_pem":"","device_name":"x"}}'
    with pytest.raises(ContractViolation, match="code: not text"):
        codec.decode(EnrolRequest, body)


def test_a_number_is_read_whichever_way_it_is_written() -> None:
    """JSON has one sort of numbers: 1.0 is an integer, 1 a fraction, and what is neither is refused."""
    plain = codec.to_plain(entry(0))
    assert codec.from_plain(PhotoEntry, {**plain, "width_px": 1600.0}) == entry(0)
    crop = codec.from_plain(PrintCrop, {"x": 0, "y": 0.5, "width": 1, "height": 0.5})
    assert [type(side) for side in (crop.x, crop.width)] == [float, float]
    for wrong in (1600.5, True, "1600", float("inf"), float("nan"), limits.PHOTO_SIDE_PX_MAX + 1):
        with pytest.raises(ContractViolation, match="width_px"):
            codec.from_plain(PhotoEntry, {**plain, "width_px": wrong})
    with pytest.raises(ContractViolation, match=r"body\.x: not float"):
        codec.from_plain(PrintCrop, {"x": 10**400, "y": 0, "width": 1, "height": 1})
