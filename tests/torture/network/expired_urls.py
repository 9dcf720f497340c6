"""Presigned URLs that are past their time when they are used, signed as well as any other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from botocore.auth import S3SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from tests.torture.network.stage import Cloud

LIFETIME_S: Final = 1
"""The shortest that the signature can say."""


def short_lived_signer(cloud: Cloud) -> Callable[[str, str, Mapping[str, str]], str]:
    """Signs as the administrator; the rest of the grant's URL, and all of its headers, stay as they were."""
    administrator = cloud.ready["administrator"]
    credentials = Credentials(administrator["access_key_id"], administrator["secret_access_key"])

    def sign(method: str, url: str, headers: Mapping[str, str]) -> str:
        parts = urlsplit(url)
        own = [(key, value) for key, value in parse_qsl(parts.query) if not key.lower().startswith("x-amz-")]
        bare = urlunsplit(parts._replace(query=urlencode(own)))
        request = AWSRequest(method=method, url=bare, headers=dict(headers))
        S3SigV4QueryAuth(credentials, "s3", administrator["region"], expires=LIFETIME_S).add_auth(request)
        return str(request.url)

    return sign
