"""Secrets by their ARN; a value is handed on and neither kept nor logged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from backend_lambdas.adapters.clients import translated

if TYPE_CHECKING:
    from mypy_boto3_secretsmanager import SecretsManagerClient


@dataclass(frozen=True, slots=True)
class SecretsManager:
    client: SecretsManagerClient

    def read(self, secret_arn: str) -> str:
        with translated():
            return self.client.get_secret_value(SecretId=secret_arn)["SecretString"]
