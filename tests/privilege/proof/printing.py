"""The scenarios of a print agent: it takes what is to come on paper, and says what came of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from backend_lambdas.contract import codec
from backend_lambdas.contract.print_jobs import PRINT_CLAIM_MAX, PrintClaim, PrintOutcome, PrintReport
from tests.deployed.stage import Stage
from tests.fakes.backend_data import photo_id
from tests.privilege.proof.calls import answer_of
from tests.privilege.proof.poller import NotDoneError

Prepared = Mapping[str, Any]


def claim(stage: Stage, role_of: str, made: Prepared) -> None:
    body, order_id = codec.encode(PrintClaim(PRINT_CLAIM_MAX)), made["order_id"]
    told = answer_of(stage, "claim_prints", role_of, made["kiosk"].request(body=body))
    if order_id not in [task["order_id"] for task in told["tasks"]]:
        raise NotDoneError(f"claim_prints: {order_id} is not among {len(told['tasks'])} tasks")


def report(stage: Stage, role_of: str, made: Prepared) -> None:
    """Printed, on a head that counts its prints."""
    stage.client("dynamodb").update_item(
        TableName=stage.id_of("OrdersTable"),
        Key={"order_id": {"S": made["order_id"]}, "photo_id": {"S": "#order"}},
        UpdateExpression="SET prints_left = if_not_exists(prints_left, :one)",
        ExpressionAttributeValues={":one": {"N": "1"}},
    )
    told = PrintReport(made["order_id"], photo_id(0), 1, PrintOutcome.PRINTED, "2026-05-04T10:00:00.000Z")
    answer = answer_of(stage, "report_print", role_of, made["kiosk"].request(body=codec.encode(told)))
    if not answer["counted"]:
        raise NotDoneError(f"report_print: {json.dumps(answer)}")
