"""The pair that signs the gallery's links: made once, its private half in Secrets Manager and nowhere else.

The stack wants the public half before it has the secret for the private one. So the private half waits in a secret
of its own until the stack's secret has it; whatever dies in between, the next run finds it in one of the two.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

from infra.deploy.errors import DeployError
from infra.link_keys import LinkKey

if TYPE_CHECKING:
    from mypy_boto3_secretsmanager import SecretsManagerClient


@dataclass(frozen=True, slots=True)
class KeyKeeper:
    secrets: SecretsManagerClient
    stack: str

    @property
    def waiting_name(self) -> str:
        return f"photo-kiosk/{self.stack}/link-key-waiting"

    def key(self, secret_arn: str | None, deployed_public_pem: str | None) -> LinkKey:
        """The stack's own, the one that waits, or a fresh one. Raises DeployError where CloudFront has another half.

        Both arguments are None before the stack exists.
        """
        pem = (self._value(secret_arn) if secret_arn else None) or self._value(self.waiting_name)
        if pem is None and deployed_public_pem is None:
            return LinkKey.fresh()
        if pem is None:
            raise DeployError(
                "the private half of the link key is gone: the stack has its public half, and no secret has the other; "
                "restore the secret LinkSigningKeySecret, or deploy anew with another --stack and --stage"
            )
        try:
            key = LinkKey.of_private(pem)
        except ValueError as exc:
            raise DeployError(
                f"the secret for the link key holds something else ({exc}): put the earlier version of it back "
                "(console: Secrets Manager, Versions), then run this again"
            ) from exc
        if deployed_public_pem is not None and key.public_pem.strip() != deployed_public_pem.strip():
            raise DeployError(
                "the secret for the link key holds another key than CloudFront checks with, so no link opens: "
                "put the earlier version of the secret back (console: Secrets Manager, Versions), then run this again"
            )
        return key

    def keep_waiting(self, key: LinkKey) -> None:
        """Before the stack is made. May be called twice."""
        if self._value(self.waiting_name) is None:
            self.secrets.create_secret(
                Name=self.waiting_name,
                Description="Photo Kiosk: a link key on its way into its stack. The deploy command removes it.",
                SecretString=key.private_pem,
            )

    def hand_over(self, secret_arn: str, key: LinkKey) -> bool:
        """Once the stack exists: into its secret, and nowhere else any more. False if it was there already."""
        is_new = self._value(secret_arn) is None
        if is_new:
            self.secrets.put_secret_value(SecretId=secret_arn, SecretString=key.private_pem)
        if self._value(self.waiting_name) is not None:
            self.secrets.delete_secret(SecretId=self.waiting_name, ForceDeleteWithoutRecovery=True)
        return is_new

    def _value(self, secret: str) -> str | None:
        try:
            return self.secrets.get_secret_value(SecretId=secret).get("SecretString") or None
        except ClientError as exc:
            # Also of a secret that exists and was never given a value.
            if exc.response.get("Error", {}).get("Code") == "ResourceNotFoundException":
                return None
            raise
