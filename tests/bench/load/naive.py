"""The design that this one replaced: the photo's bytes pass the API and a function, which calls the next one itself.

Written as somebody in a hurry would, and run for real against the same S3, DynamoDB and SES; the calls are metered like
ours. What the API and Lambda ask is reckoned from the sizes and from how long the functions ran here.
"""

from __future__ import annotations

import base64
import hashlib
import json
import math
import time
import uuid
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from tests.bench.load.bill import MEMORY_GB, Meter
from tests.cloud import Cloud

API_METER_BYTES: Final = 512 * 1024
"""An HTTP API's request is billed by each of these: https://aws.amazon.com/api-gateway/pricing/."""
PAYLOAD_BYTES_MAX: Final = 6 * 1024 * 1024
"""Of Lambda, base 64 and all: what a larger photo can't pass."""


@dataclass(frozen=True)
class NaiveBackend:
    cloud: Cloud
    meter: Meter
    sender: str

    def order(self, photos: Sequence[bytes]) -> Counter[str]:
        """What one order used. The photos lie there and the mail is sent when this returns."""
        table, order_id = self._table(), uuid.uuid4().hex
        mark, spent = self.meter.mark(), Counter[str]()
        for photo in photos:
            body = json.dumps({"order_id": order_id, "photo": base64.b64encode(photo).decode()})
            if len(body) > PAYLOAD_BYTES_MAX:
                raise ValueError(f"a photo of {len(photo)} bytes does not pass Lambda")
            spent["api_requests"] += math.ceil(len(body) / API_METER_BYTES)
            self._timed(spent, lambda body=body: self._take(table, json.loads(body)))
            self._timed(spent, lambda: self._process(table, order_id, len(photos)))
        return spent + self.meter.since(mark, of_administrator=True)

    def _timed(self, spent: Counter[str], function: Any) -> None:
        began_s = time.monotonic()
        function()
        spent["lambda_requests"] += 1
        spent["lambda_gb_s"] += (time.monotonic() - began_s) * MEMORY_GB  # type: ignore[assignment]

    def _take(self, table: str, event: dict[str, Any]) -> None:
        photo, photo_id = base64.b64decode(event["photo"]), uuid.uuid4().hex
        key = f"naive/{event['order_id']}/{photo_id}.jpg"
        self.cloud.client("s3").put_object(Bucket=self.cloud.bucket, Key=key, Body=photo)
        item = {
            "order_id": {"S": event["order_id"]},
            "photo_id": {"S": photo_id},
            "customer_email": {"S": "naive@example.com"},
            "photo_status": {"S": "uploaded"},
            "checksum_sha256": {"S": hashlib.sha256(photo).hexdigest()},
            "processed_s3_location": {"S": key},
        }
        self.cloud.client("dynamodb").put_item(TableName=table, Item=item)

    def _process(self, table: str, order_id: str, expected: int) -> None:
        """Called by the first function for each photo: reads it again, marks it, and counts whether it was the last."""
        client = self.cloud.client("dynamodb")
        found = client.query(
            TableName=table,
            KeyConditionExpression="order_id = :order_id",
            ExpressionAttributeValues={":order_id": {"S": order_id}},
            ConsistentRead=True,
        )["Items"]
        waiting = [item for item in found if item["photo_status"]["S"] == "uploaded"]
        for item in waiting:
            body = self.cloud.client("s3").get_object(Bucket=self.cloud.bucket, Key=item["processed_s3_location"]["S"])[
                "Body"
            ]
            if hashlib.sha256(body.read()).hexdigest() != item["checksum_sha256"]["S"]:
                raise ValueError("damaged")
            client.update_item(
                TableName=table,
                Key={"order_id": {"S": order_id}, "photo_id": item["photo_id"]},
                UpdateExpression="SET photo_status = :processed",
                ExpressionAttributeValues={":processed": {"S": "processed"}},
            )
        if len(found) == expected:
            self.cloud.client("sesv2").send_email(
                FromEmailAddress=self.sender,
                Destination={"ToAddresses": ["naive@example.com"]},
                Content={
                    "Simple": {"Subject": {"Data": "Your photos"}, "Body": {"Text": {"Data": "They lie in the cloud."}}}
                },
            )

    def _table(self) -> str:
        """Of its own, with one index by customer, which needs no more."""
        name = f"naive-{uuid.uuid4().hex[:8]}"
        self.cloud.client("dynamodb").create_table(
            TableName=name,
            BillingMode="PAY_PER_REQUEST",
            KeySchema=[
                {"AttributeName": "order_id", "KeyType": "HASH"},
                {"AttributeName": "photo_id", "KeyType": "RANGE"},
            ],
            AttributeDefinitions=[
                {"AttributeName": name, "AttributeType": "S"} for name in ("order_id", "photo_id", "customer_email")
            ],
            GlobalSecondaryIndexes=[
                {
                    "IndexName": "by_customer",
                    "KeySchema": [{"AttributeName": "customer_email", "KeyType": "HASH"}],
                    "Projection": {"ProjectionType": "ALL"},
                }
            ],
        )
        return name
