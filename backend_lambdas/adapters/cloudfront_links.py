"""Gallery links as CloudFront verifies them: RSA-2048 over the policy, PKCS #1 v1.5, with SHA-256.

SHA-1 is CloudFront's default and the only hash that botocore's text knows; SHA-256 is asked for by the parameter
`Hash-Algorithm=SHA256`, without which CloudFront checks a SHA-1 signature and refuses this one:
https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-linux-openssl.html.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from botocore.signers import CloudFrontSigner
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from backend_lambdas.domain.errors import Unavailable

if TYPE_CHECKING:
    from datetime import datetime

HASH_PARAMETER: Final = "Hash-Algorithm=SHA256"


@dataclass(frozen=True, slots=True)
class CloudFrontLinks:
    key_pair_id: str
    read_private_key_pem: Callable[[], str]
    """Read for each call: the secret may be rotated while the function is warm, and a mail can wait for it."""

    def sign(self, url: str, covers: str, until: datetime) -> str:
        return _signed(self._signer(), url, covers, until)

    def sign_each(self, urls: Sequence[str], until: datetime) -> list[str]:
        signer = self._signer()
        return [_signed(signer, url, url, until) for url in urls]

    def _signer(self) -> CloudFrontSigner:
        key = _rsa_key(self.read_private_key_pem())
        return CloudFrontSigner(self.key_pair_id, lambda policy: key.sign(policy, padding.PKCS1v15(), SHA256()))


def _signed(signer: CloudFrontSigner, url: str, covers: str, until: datetime) -> str:
    link: str = signer.generate_presigned_url(url, policy=signer.build_policy(covers, until))
    return f"{link}&{HASH_PARAMETER}"


def _rsa_key(pem: str) -> rsa.RSAPrivateKey:
    try:
        key = load_pem_private_key(pem.encode(), password=None)
    except ValueError as exc:
        raise Unavailable("link signing key: not a private key in PEM; put the secret's value again") from exc
    if not isinstance(key, rsa.RSAPrivateKey):
        raise Unavailable("link signing key: not RSA; put the secret's value again")
    return key
