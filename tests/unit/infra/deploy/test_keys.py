"""The link key's way between the secret that waits and the stack's own, whatever dies in between."""

from __future__ import annotations

from typing import Any

import pytest
from botocore.exceptions import ClientError

from infra.deploy.after.keys import KeyKeeper
from infra.deploy.errors import DeployError
from infra.link_keys import LinkKey

SECRET = "arn:secret"  # the stack's own
KEY, OTHER = LinkKey.fresh(), LinkKey.fresh()


class Secrets:
    """Secrets Manager as far as it is used: a secret without a value answers like one that is not there."""

    def __init__(self, **values: str) -> None:
        self.values = dict(values)

    def get_secret_value(self, SecretId: str) -> dict[str, Any]:  # noqa: N803 - AWS's name
        if SecretId not in self.values:
            raise ClientError({"Error": {"Code": "ResourceNotFoundException"}}, "GetSecretValue")
        return {"SecretString": self.values[SecretId]}

    def create_secret(self, Name: str, Description: str, SecretString: str) -> None:  # noqa: N803
        assert Name not in self.values
        self.values[Name] = SecretString

    def put_secret_value(self, SecretId: str, SecretString: str) -> None:  # noqa: N803
        self.values[SecretId] = SecretString

    def delete_secret(self, SecretId: str, ForceDeleteWithoutRecovery: bool) -> None:  # noqa: N803
        assert ForceDeleteWithoutRecovery
        del self.values[SecretId]


def keeper(secrets: Secrets) -> KeyKeeper:
    stand_in: Any = secrets
    return KeyKeeper(stand_in, "photo-kiosk")


def test_a_run_that_dies_before_the_hand_over_loses_no_key() -> None:
    """The key that waits is taken up by the next run, goes into the stack's secret, and waits no more."""
    secrets = Secrets()
    first = keeper(secrets).key(None, None)
    keeper(secrets).keep_waiting(first)
    # Dies here: the stack is made with this public half, and its secret has no value.
    again = keeper(secrets).key(SECRET, first.public_pem)
    assert again == first
    assert keeper(secrets).hand_over(SECRET, again) is True
    assert secrets.values == {SECRET: first.private_pem}


def test_a_run_that_dies_after_the_hand_over_cleans_up() -> None:
    """Where both secrets have it, the stack's stays as it is and the other one goes."""
    secrets = Secrets(**{SECRET: KEY.private_pem, "photo-kiosk/photo-kiosk/link-key-waiting": KEY.private_pem})
    assert keeper(secrets).hand_over(SECRET, keeper(secrets).key(SECRET, KEY.public_pem)) is False
    assert secrets.values == {SECRET: KEY.private_pem}


def test_a_key_that_waits_is_not_overwritten() -> None:
    """Waiting twice keeps the first key: a stack may be under way with its public half."""
    secrets = Secrets()
    keeper(secrets).keep_waiting(KEY)
    keeper(secrets).keep_waiting(OTHER)
    assert list(secrets.values.values()) == [KEY.private_pem]


def test_a_line_break_is_no_difference() -> None:
    """CloudFormation may hand the public half back without its last line break."""
    assert keeper(Secrets(**{SECRET: KEY.private_pem})).key(SECRET, KEY.public_pem.strip()) == KEY


@pytest.mark.parametrize(
    ("secrets", "words"),
    [
        (Secrets(**{SECRET: OTHER.private_pem}), "another key"),
        (Secrets(**{SECRET: "no key at all"}), "holds something else"),
        (Secrets(), "private half of the link key is gone"),
    ],
)
def test_a_key_that_cannot_sign_is_told(secrets: Secrets, words: str) -> None:
    """Another key, no key and a lost key are each told, and nothing of a secret's value with them."""
    with pytest.raises(DeployError, match=words) as told:
        keeper(secrets).key(SECRET, KEY.public_pem)
    assert "no key at all" not in str(told.value)
    assert "PRIVATE" not in str(told.value)


def test_a_key_is_not_shown() -> None:
    """Printing a key shows its public half alone."""
    assert "PRIVATE" not in repr(KEY)
    assert "PUBLIC KEY" in repr(KEY)
