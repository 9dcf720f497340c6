"""Deliver every record three times in random order, kill functions in mid invoke, let the stores fail."""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Collection, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

import httpx

from tests.cloud import Cloud, running_cloud
from tests.torture import evidence
from tests.torture.arguments import count
from tests.torture.backend.customers import Customers
from tests.torture.backend.deliveries import COPIES, Postman
from tests.torture.backend.faults import FAULT_PARTS, KILL_PARTS, Trouble, share_out
from tests.torture.backend.redrive import redrive
from tests.torture.forward_proxy import ForwardProxy, pass_on
from tests.torture.report import Figure, Report, run_folder, show
from tests.torture.verdict import Promise

CUSTOMERS_AT_ONCE: Final = 3
NOTICE_VISIBILITY_S: Final = 25
"""Instead of minutes, so that what failed comes again soon; and still after its 90 s lease, at the fifth and last
receive."""
STALL_LIMIT_S: Final = 150.0
"""Longer than the lease of a notice whose sender was killed."""
REDRIVES_MAX: Final = 5
PHOTO_STORED_CALLS: Final = 8
SEND_NOTICE_CALLS: Final = 5
PUT_ORDER_CALLS: Final = 4
"""Of each function to the stores, for each photo or order, repeated deliveries included."""


@dataclass(frozen=True, slots=True)
class Plan:
    orders: int = 20
    photos_per_order: int = 5
    kills: int = 60
    faults: int = 120
    spared: tuple[str, ...] = ()
    delay_s_max: int = 8
    """How late a record may come again."""
    visibility_s: int = 5
    """How soon an event comes again that failed."""
    seed: int = 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--orders", type=count, default=20, metavar="N", help="default: 20")
    parser.add_argument("--photos-per-order", type=count, default=5, metavar="P", help="default: 5")
    parser.add_argument(
        "--kills", type=count, default=60, metavar="K", help="functions killed in mid invoke (default: 60)"
    )
    parser.add_argument("--faults", type=count, default=120, metavar="F", help="of the stores (default: 120)")
    parser.add_argument(
        "--spare", action="append", default=[], metavar="FUNCTION", help="never disturb this one, as in `send_notice`"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="of the faults, as far as scheduling lets it")


def execute(arguments: argparse.Namespace) -> int:
    plan = Plan(
        orders=arguments.orders,
        photos_per_order=arguments.photos_per_order,
        kills=arguments.kills,
        faults=arguments.faults,
        spared=tuple(arguments.spare),
        seed=arguments.seed,
    )
    proxy = ForwardProxy()
    with run_folder() as folder, proxy.serving() as proxy_url:
        (folder.path / "cloud").mkdir()
        options = ("--state", str(folder.path / "cloud" / "state"), "--store-proxy", proxy_url)
        with running_cloud(folder.path / "cloud", *options) as cloud:
            report = torture(cloud, proxy, plan)
        return show(report, folder, as_json=arguments.json)


def torture(cloud: Cloud, proxy: ForwardProxy, plan: Plan) -> Report:
    """`proxy` stands between the cloud's functions and stores. Raises NotServed where the backend stays unwell."""
    began_s = time.monotonic()
    _shorten_visibility(cloud, plan)
    trouble = _trouble(cloud, plan)
    with Postman(cloud, plan.delay_s_max, random.Random(f"{plan.seed}/post")) as postman:
        proxy.meddler = trouble
        promises = _serve_customers(cloud, plan)
        addresses = [promise.address for promise in promises]
        quiet, redriven = _settle(cloud, proxy, postman, addresses)
    proxy.meddler = pass_on
    verdict = evidence.gather(cloud, promises).verdict(promises, list(evidence.left_in_queues(cloud)))
    figures: dict[str, Figure | Mapping[str, Figure]] = {
        "deliveries_of_each_record": 1 + COPIES,
        "records_heard": dict(postman.heard),
        "records_sent_again": dict(postman.sent_again),
        "stale_events": postman.stale,
        "kills": trouble.killed.total(),
        "killed": dict(sorted(trouble.killed.items())),
        "faults": trouble.done.total(),
        "faults_by_kind": dict(sorted(trouble.done.items())),
        "redriven": redriven,
        "spared": ", ".join(plan.spared) or "nobody",
        "seed": plan.seed,
        "seconds": time.monotonic() - began_s,
    }
    shortfalls = [] if quiet else ["the cloud did not become quiet"]
    if trouble.killed.total() < plan.kills:
        shortfalls.append(f"{trouble.killed.total()} kills were done, {plan.kills} were asked for: give it more orders")
    return Report(verdict, figures, tuple(shortfalls))


def _trouble(cloud: Cloud, plan: Plan) -> Trouble:
    photos = plan.orders * plan.photos_per_order
    by_function = {
        "photo_stored": photos * PHOTO_STORED_CALLS,
        "send_notice": plan.orders * SEND_NOTICE_CALLS,
        "put_order": plan.orders * PUT_ORDER_CALLS,
    }
    by_service = {
        "dynamodb": sum(by_function.values()),
        "s3": photos + plan.orders,
        "sns": plan.orders,
        "ses": plan.orders,
    }
    kills = {name: part for name, part in KILL_PARTS.items() if name not in plan.spared}
    return Trouble(
        cloud,
        share_out(plan.kills, kills, by_function),
        share_out(plan.faults, FAULT_PARTS, by_service),
        plan.spared,
        random.Random(f"{plan.seed}/trouble"),
    )


def _serve_customers(cloud: Cloud, plan: Plan) -> list[Promise]:
    with httpx.Client(base_url=cloud.ready["api"], timeout=60) as api:
        customers = Customers.enrolled(cloud, api, random.Random(f"{plan.seed}/photos"))
        with ThreadPoolExecutor(CUSTOMERS_AT_ONCE) as pool:
            addresses = [f"backend-{number:04}@torture.example" for number in range(plan.orders)]
            return list(pool.map(lambda address: customers.order(address, plan.photos_per_order), addresses))


def _settle(cloud: Cloud, proxy: ForwardProxy, postman: Postman, addresses: Collection[str]) -> tuple[bool, int]:
    """Whether everything became quiet, and how many dead letters the operator had to send back for it."""
    redriven = 0
    for _ in range(REDRIVES_MAX):
        quiet = evidence.wait_until_quiet(cloud, addresses, STALL_LIMIT_S)
        if quiet and postman.idle:
            return True, redriven
        moved = redrive(cloud)
        if not quiet and not moved:
            return False, redriven
        proxy.meddler = pass_on  # an operator mends the cause first
        redriven += moved
    return False, redriven


def _shorten_visibility(cloud: Cloud, plan: Plan) -> None:
    for name, seconds in (("StoredPhotosQueue", plan.visibility_s), ("NoticesQueue", NOTICE_VISIBILITY_S)):
        cloud.client("sqs").set_queue_attributes(
            QueueUrl=cloud.ready["resources"][name], Attributes={"VisibilityTimeout": str(seconds)}
        )
