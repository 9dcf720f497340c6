"""The pair of keys for gallery links, in the forms that CloudFront and the functions take."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

_KEY_SIZE_BITS: Final = 2048
"""CloudFront's only size for RSA."""


@dataclass(frozen=True, slots=True)
class LinkKey:
    """The private half signs links, the public half checks them."""

    private_pem: str = field(repr=False)
    public_pem: str

    @classmethod
    def fresh(cls) -> LinkKey:
        return cls._of(rsa.generate_private_key(public_exponent=65537, key_size=_KEY_SIZE_BITS))

    @classmethod
    def of_private(cls, pem: str) -> LinkKey:
        """Raises ValueError where that is no RSA key in PEM; its text says nothing of what was found."""
        try:
            key = serialization.load_pem_private_key(pem.encode(), password=None)
        except ValueError:
            raise ValueError("no private key in PEM") from None
        if not isinstance(key, rsa.RSAPrivateKey):
            raise ValueError("no RSA key")  # noqa: TRY004 - wrong content, not a wrong type of argument
        return cls._of(key)

    @classmethod
    def _of(cls, key: rsa.RSAPrivateKey) -> LinkKey:
        private = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        public = key.public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        return cls(private.decode(), public.decode())
