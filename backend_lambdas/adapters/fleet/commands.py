"""Commands to kiosks in DynamoDB: a table of their own, an item for each, found by its device and by time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from backend_lambdas.adapters.attributes import Item, from_item, to_attribute, to_item
from backend_lambdas.adapters.clients import error_code, translated
from backend_lambdas.domain.fleet.commands import Command

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mypy_boto3_dynamodb import DynamoDBClient

    from backend_lambdas.contract.commands import CommandResult
    from backend_lambdas.contract.identifiers import CommandId, DeviceId


@dataclass(frozen=True, slots=True)
class DynamoDbCommands:
    client: DynamoDBClient
    table: str

    def given_since(self, device_id: DeviceId, first: str) -> Sequence[Command]:
        found: list[Command] = []
        with translated():
            # Not consistent, at half the price: what is missing now stands in the next heartbeat's answer.
            pages = self.client.get_paginator("query").paginate(
                TableName=self.table,
                KeyConditionExpression="device_id = :device_id AND command_id >= :first",
                ExpressionAttributeValues={":device_id": to_attribute(device_id), ":first": to_attribute(first)},
            )
            for page in pages:
                found.extend(_command(item) for item in page["Items"])
        return found

    def add(self, command: Command) -> None:
        with translated():
            # Unconditional: its id is new, and a repeat after a lost reply comes before anybody could answer.
            self.client.put_item(TableName=self.table, Item=to_item(command, expires_at_s="expires_at"))

    def find(self, device_id: DeviceId, command_id: CommandId) -> Command | None:
        with translated():
            answer = self.client.get_item(TableName=self.table, Key=_key(device_id, command_id), ConsistentRead=True)
        return _command(answer["Item"]) if "Item" in answer else None

    def answer(self, command: Command, result: CommandResult, at: str) -> Command | None:
        with translated():
            try:
                answer = self.client.update_item(
                    TableName=self.table,
                    Key=_key(command.device_id, command.command_id),
                    UpdateExpression="SET #outcome = :outcome, detail = :detail, answered_at = :at",
                    # An update of a command that is not there would make one.
                    ConditionExpression="attribute_exists(issued_at) AND attribute_not_exists(#outcome)",
                    ExpressionAttributeNames={"#outcome": "outcome"},
                    ExpressionAttributeValues={
                        ":outcome": to_attribute(result.outcome.value),
                        ":detail": to_attribute(result.detail),
                        ":at": to_attribute(at),
                    },
                    ReturnValues="ALL_NEW",
                )
            except ClientError as exc:
                if error_code(exc) != "ConditionalCheckFailedException":
                    raise
                # Another result was faster, or this very write got through before and its reply was lost.
                return self.find(command.device_id, command.command_id)
        return _command(answer["Attributes"])


def _key(device_id: DeviceId, command_id: CommandId) -> Item:
    return {"device_id": to_attribute(device_id), "command_id": to_attribute(command_id)}


def _command(item: Mapping[str, Any]) -> Command:
    return from_item(Command, item, expires_at_s="expires_at")
