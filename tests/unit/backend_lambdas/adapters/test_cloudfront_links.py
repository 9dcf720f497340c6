from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from backend_lambdas.adapters.cloudfront_links import CloudFrontLinks
from backend_lambdas.domain.errors import Unavailable

UNTIL = datetime(2026, 5, 5, 9, 30, tzinfo=UTC)
KEY = rsa.generate_private_key(65537, 2048)


def pem(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> str:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def decoded(text: str) -> bytes:
    return base64.b64decode(text.replace("-", "+").replace("_", "=").replace("~", "/"))


def test_link_verifies() -> None:
    """The link carries a policy for the whole folder and its end, signed as CloudFront checks it."""
    links = CloudFrontLinks("K123", lambda: pem(KEY))
    link = links.sign("https://g.invalid/orders/x/index.html", "https://g.invalid/orders/x/*", UNTIL)
    query = {name: values[0] for name, values in parse_qs(urlsplit(link).query).items()}
    policy = decoded(query["Policy"])
    KEY.public_key().verify(decoded(query["Signature"]), policy, padding.PKCS1v15(), SHA256())
    assert json.loads(policy) == {
        "Statement": [
            {
                "Resource": "https://g.invalid/orders/x/*",
                "Condition": {"DateLessThan": {"AWS:EpochTime": int(UNTIL.timestamp())}},
            }
        ]
    }
    assert (query["Key-Pair-Id"], query["Hash-Algorithm"]) == ("K123", "SHA256")


@pytest.mark.parametrize("broken", ["", "no key", pem(ec.generate_private_key(ec.SECP256R1()))])
def test_broken_key(broken: str) -> None:
    """A secret that holds no RSA key is the operator's to mend, and the notice waits meanwhile."""
    with pytest.raises(Unavailable, match="put the secret's value again"):
        CloudFrontLinks("K123", lambda: broken).sign("https://g.invalid/a", "https://g.invalid/*", UNTIL)


def test_each_link_opens_itself_alone() -> None:
    """Links that are signed one by one have a policy each, for their own address, and the key is read once for all."""
    reads: list[int] = []

    def read() -> str:
        reads.append(1)
        return pem(KEY)

    urls = [f"https://g.invalid/orders/x/photos/{number}.jpg" for number in range(3)]
    for url, link in zip(urls, CloudFrontLinks("K123", read).sign_each(urls, UNTIL), strict=True):
        query = {name: values[0] for name, values in parse_qs(urlsplit(link).query).items()}
        policy = decoded(query["Policy"])
        KEY.public_key().verify(decoded(query["Signature"]), policy, padding.PKCS1v15(), SHA256())
        assert link.startswith(f"{url}?")
        assert json.loads(policy)["Statement"][0]["Resource"] == url
    assert len(reads) == 1
