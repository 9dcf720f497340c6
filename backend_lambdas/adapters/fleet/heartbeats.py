"""Kiosks' last heartbeats in DynamoDB: an item for each, beside the devices and under keys of its own.

An attribute of its own, `watch_key`, stands in an item only while silence would mean something; the index by it has no
other kiosk, so that the watch reads what is silent and nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from backend_lambdas.adapters.attributes import RECORD_VERSION, Item, from_attribute, to_attribute
from backend_lambdas.adapters.batches import BATCH_KEYS_MAX, batch_read
from backend_lambdas.adapters.clients import translated
from backend_lambdas.contract import codec
from backend_lambdas.contract.heartbeats import KioskHeartbeat
from backend_lambdas.contract.identifiers import DeviceId, StoreId
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.errors import RecordsInconsistent
from backend_lambdas.domain.fleet.heartbeats import Sighting, SilentKiosk

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mypy_boto3_dynamodb import DynamoDBClient

SIGHTING_KEY_PREFIX: Final = "seen#"
"""By this word the role of who takes heartbeats in is kept from the devices themselves."""

BY_LAST_SEEN: Final = "by_last_seen"
WATCHED: Final = "watched"
"""One partition of the index for all kiosks. A heartbeat is two writes there, and a partition takes 1,000 a second:
30,000 kiosks at one a minute."""


@dataclass(frozen=True, slots=True)
class DynamoDbSightings:
    client: DynamoDBClient
    table: str
    sleep: Callable[[float], None]
    """Seconds, between tries of a read that was cut short."""

    def note(self, sighting: Sighting) -> None:
        beat = sighting.heartbeat
        values: dict[str, object] = {
            "store_id": sighting.store_id,
            "last_seen_at": sighting.last_seen_at,
            "kiosk_state": beat.state.value,
            "kiosk_version": beat.kiosk_version,
            "queued_photos": beat.queue.photos,
            "disk_free_bytes": beat.disk_free_bytes,
            "expires_at": sighting.expires_at_s,
            "record_version": RECORD_VERSION,
        }
        gone = []
        optional: dict[str, object] = {
            "oldest_waiting_s": beat.queue.oldest_waiting_s,
            "goodput_bytes_s": beat.goodput_bytes_s,
            "clock_skew_s": beat.clock_skew_s,
            "printers": None if beat.printers is None else codec.encode(beat.printers),
            "is_paused": beat.is_paused,
            "watch_key": WATCHED if sighting.is_watched else None,
        }
        for name, value in optional.items():
            if value is None:
                gone.append(name)
            else:
                values[name] = value
        update = f"SET {', '.join(f'{name} = :{name}' for name in values)}"
        with translated():
            self.client.update_item(
                TableName=self.table,
                Key=_key(sighting.device_id),
                UpdateExpression=f"{update} REMOVE {', '.join(gone)}" if gone else update,
                ExpressionAttributeValues={f":{name}": to_attribute(value) for name, value in values.items()},
            )

    def watched_between(self, first: str, last: str) -> Sequence[SilentKiosk]:
        found: list[SilentKiosk] = []
        with translated():
            pages = self.client.get_paginator("query").paginate(
                TableName=self.table,
                IndexName=BY_LAST_SEEN,
                KeyConditionExpression="watch_key = :watched AND last_seen_at BETWEEN :first AND :last",
                ExpressionAttributeValues={
                    ":watched": to_attribute(WATCHED),
                    ":first": to_attribute(first),
                    ":last": to_attribute(last),
                },
            )
            for page in pages:
                found.extend(_silent(item) for item in page["Items"])
        return found

    def of(self, device_ids: Sequence[DeviceId]) -> Mapping[DeviceId, Sighting]:
        found: dict[DeviceId, Sighting] = {}
        for start in range(0, len(device_ids), BATCH_KEYS_MAX):
            keys = [_key(device_id) for device_id in device_ids[start : start + BATCH_KEYS_MAX]]
            for item in batch_read(self.client, self.table, keys, self.sleep):
                sighting = _sighting(item)
                found[sighting.device_id] = sighting
        return found


def _key(device_id: DeviceId) -> Item:
    return {"device_id": to_attribute(f"{SIGHTING_KEY_PREFIX}{device_id}")}


def _sighting(item: Mapping[str, Any]) -> Sighting:
    plain: dict[str, Any] = {name: from_attribute(attribute) for name, attribute in item.items()}
    printers = plain.pop("printers", None)
    beat = plain | {
        "state": plain["kiosk_state"],
        "queue": {"photos": plain["queued_photos"], "oldest_waiting_s": plain.get("oldest_waiting_s")},
        "printers": None if printers is None else json.loads(printers),
    }
    try:
        heartbeat = codec.from_plain(KioskHeartbeat, beat)
    except ContractViolation as exc:
        raise RecordsInconsistent(f"sighting: {exc}") from exc
    device_id = DeviceId(plain["device_id"].removeprefix(SIGHTING_KEY_PREFIX))
    return Sighting(device_id, StoreId(plain["store_id"]), plain["last_seen_at"], heartbeat, plain["expires_at"])


def _silent(item: Mapping[str, Any]) -> SilentKiosk:
    def text(name: str) -> str:
        return str(from_attribute(item[name]))

    device_id = text("device_id").removeprefix(SIGHTING_KEY_PREFIX)
    return SilentKiosk(DeviceId(device_id), StoreId(text("store_id")), text("last_seen_at"))
