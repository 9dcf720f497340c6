"""What was used, read off the meter, and what AWS asks for it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

Usage = Mapping[str, float]
"""Amounts by the names of `PRICES`."""

PRICES_AT: Final = "2026-11-26"
PRICES: Final[Mapping[str, float]] = {
    "api_requests": 1.00e-6,
    "lambda_requests": 0.20e-6,
    "lambda_gb_s": 13.3334e-6,
    "write_units": 0.625e-6,
    "read_units": 0.125e-6,
    "s3_puts": 5.0e-6,
    "s3_gets": 0.4e-6,
    "sqs_requests": 0.40e-6,
    "sns_publishes": 0.50e-6,
    "mails": 100e-6,
    "secret_reads": 5.0e-6,
    "log_bytes": 0.50e-9,
    "storage_gb_months": 0.023,
}
"""US$ each, list prices of us-east-1, no free tier: API Gateway's HTTP API, Lambda on arm64, DynamoDB on demand,
S3 Standard, SQS' standard queues, SNS' standard topics, SES, Secrets Manager, CloudWatch Logs. Written down by the day
of PRICES_AT from what AWS publishes; nobody asked AWS for this account's."""

S3_PUTS: Final = frozenset({"PutObject", "CopyObject", "ListBucket"})
MEMORY_GB: Final = 1.0
"""The template's MemorySize; the one smaller function serves no order."""


@dataclass(frozen=True, slots=True)
class Meter:
    """The file that a cloud with `--meter` writes."""

    path: Path
    api_functions: frozenset[str]
    """Those that stand behind a route."""

    def mark(self) -> int:
        return self.path.stat().st_size if self.path.exists() else 0

    def since(self, mark: int, *, of_administrator: bool = False) -> Counter[str]:
        """The usage, and each function's runs by `invocations of …`. Of functions, or of the administrator."""
        with self.path.open(encoding="utf-8") as lines:
            lines.seek(mark)
            found = [json.loads(line) for line in lines if line.endswith("\n")]
        return self.count(line for line in found if is_administrators(line) is of_administrator)

    def count(self, lines: Iterable[Mapping[str, Any]]) -> Counter[str]:
        used: Counter[str] = Counter()
        for line in lines:
            self._count_one(line, used)
        return used

    def _count_one(self, line: Mapping[str, Any], used: Counter[str]) -> None:
        match line["service"], line["operation"]:
            case "lambda", _:
                used["lambda_requests"] += 1
                used["lambda_gb_s"] += line["busy_s"] * MEMORY_GB
                used[f"invocations of {line['principal']}"] += 1
                used["api_requests"] += line["principal"] in self.api_functions
            case "dynamodb", _:
                used["write_units"] += line["write_units"]
                used["read_units"] += line["read_units"]
                used["writes_refused"] += "refused" in line
            case "s3", operation:
                used["s3_puts" if operation in S3_PUTS else "s3_gets"] += 1
            case "sqs", "DeleteMessage":
                pass  # Lambda deletes a batch at once, the local cloud one by one: counted with the receipt
            case "sqs", "ReceiveMessage":
                used["sqs_requests"] += 2
            case "sqs", _:
                used["sqs_requests"] += 1
            case "sns", "Publish":
                used["sns_publishes"] += 1
            case "sesv2", _:
                used["mails"] += 1
            case "secretsmanager", _:
                used["secret_reads"] += 1


def is_administrators(line: Mapping[str, Any]) -> bool:
    """Whoever looks on. SES' words about mails are announced in the administrator's name here."""
    return bool(line["principal"] == "administrator" and line["service"] != "sns")


def price_usd(usage: Usage) -> float:
    return sum(amount * PRICES.get(name, 0.0) for name, amount in usage.items())
