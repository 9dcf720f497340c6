"""List what was erased, and verify the signatures."""

from __future__ import annotations

import argparse
import json
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from infra.admin.customer.signed_records import SignedRecord, all_records, public_key
from infra.admin.errors import AdminError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric import ec

    from infra.admin.deployment import Deployment

NAME: Final = "erasures"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--verify", action="store_true", help="check each signature; ends with 1 if one is wrong")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")


def execute(arguments: argparse.Namespace, deployment: Deployment) -> int:
    @cache
    def key_of(arn: str) -> ec.EllipticCurvePublicKey:
        return public_key(deployment, arn)

    records = all_records(deployment)
    verdicts = [record.is_signed_by(key_of(record.signing_key)) if arguments.verify else None for record in records]
    if arguments.json:
        told = [_as_json(record, verdict) for record, verdict in zip(records, verdicts, strict=True)]
        print(json.dumps({"erasures": told}, indent=2))
    else:
        for record, verdict in zip(records, verdicts, strict=True):
            print(_line(record, verdict))
        if not records:
            print("nothing was erased")
    wrong = verdicts.count(False)
    if wrong:
        raise AdminError(f"{wrong} of {len(records)} signatures are wrong: these records were changed, or never signed")
    return 0


def _as_json(record: SignedRecord, verdict: bool | None) -> dict[str, Any]:  # noqa: FBT001  (of three values)
    return {
        **record.told,
        "document": record.document,
        "signature": record.signature,
        "signing_key": record.signing_key,
        "good": verdict,
    }


def _line(record: SignedRecord, verdict: bool | None) -> str:  # noqa: FBT001  (as above)
    told = record.told
    what = told.get("reason") or "a sweep that found something"
    good = {None: "", True: ", signature good", False: ", signature WRONG"}[verdict]
    return (
        f"{told['erased_at']}  {record.erasure_id}  {len(told['order_ids'])} orders, "
        f"{told['found']['version_count']} versions, {told['found']['record_count']} records: {what}{good}"
    )
