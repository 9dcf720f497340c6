"""An erasure's ports in memory. They pass the contract tests of the AWS adapters."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.domain.erasure.tasks import Found, Signature
from backend_lambdas.domain.erasure.tombstones import tombstone_head

if TYPE_CHECKING:
    from backend_lambdas.domain.erasure.tasks import ErasureTask, Tombstone
    from tests.fakes.backend import FakeOrders


@dataclass
class FakeSweeps:
    ordered: list[tuple[ErasureTask, int]] = field(default_factory=list)

    def order(self, task: ErasureTask, delay_s: int) -> None:
        self.ordered.append((task, delay_s))


@dataclass
class FakeTombstones:
    """In the place of the heads of the same fake records."""

    orders: FakeOrders
    replaced: set[tuple[str, OrderId]] = field(default_factory=set)
    found: dict[tuple[OrderId, str], Found] = field(default_factory=dict)

    def entomb(self, tombstone: Tombstone) -> bool:
        order_id = tombstone.order_id
        standing = self.orders.heads.get(order_id)
        if standing is None or standing.erased_at is None:
            if standing is not None:
                self.replaced.add((tombstone.erasure_id, order_id))
            self.orders.heads[order_id] = (
                tombstone_head(tombstone, standing.device_id, standing.store_id)
                if standing
                else tombstone_head(tombstone)
            )
            self.orders.attention.pop((order_id, "#order"), None)
        return (tombstone.erasure_id, order_id) in self.replaced

    def keep_found(self, order_id: OrderId, entry_id: str, found: Found) -> Found:
        return self.found.setdefault((order_id, entry_id), found)

    def photo_count(self, order_id: OrderId) -> int:
        return sum(owner == order_id for owner, _ in self.orders.photos)

    def remove_photos(self, order_id: OrderId) -> None:
        for key in [key for key in self.orders.photos if key[0] == order_id]:
            del self.orders.photos[key]
            self.orders.attention.pop(key, None)


@dataclass
class FakeBucket:
    """Each key's contents, one for each version."""

    versions: dict[str, list[bytes]] = field(default_factory=dict)

    def survey(self, folder: str) -> Found:
        mine = {key: contents for key, contents in self.versions.items() if key.startswith(folder) and contents}
        return Found(object_count=len(mine), version_count=sum(map(len, mine.values())))

    def empty(self, folder: str) -> None:
        self.versions = {key: contents for key, contents in self.versions.items() if not key.startswith(folder)}


class FakeSigner:
    def sign(self, document: str) -> Signature:
        digest = hashlib.sha256(document.encode()).digest()
        return Signature("key", "SHA_256", base64.b64encode(digest).decode())


@dataclass
class FakeErasureLog:
    entries: dict[tuple[str, str], tuple[str, Signature]] = field(default_factory=dict)

    def keep(self, erasure_id: str, entry_id: str, document: str, signature: Signature, expires_at_s: int) -> None:
        self.entries.setdefault((erasure_id, entry_id), (document, signature))
