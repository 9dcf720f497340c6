"""The template's functions, each called in this process under a role: its own, unless a test says another.

One set of boto3 clients serves them all; what a call is signed with is looked up when it is signed.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final
from unittest.mock import patch

import boto3
import botocore.session
from botocore.credentials import Credentials as BotocoreCredentials
from botocore.credentials import ReadOnlyCredentials
from botocore.loaders import Loader, create_loader

from backend_lambdas.handlers import (
    _wiring,
    _wiring_counter,
    _wiring_erasure,
    _wiring_fleet,
    _wiring_printing,
    _wiring_staff,
)
from infra.local_cloud.deployment.template import Function
from infra.local_cloud.stores.aws import Caller, Credentials
from tests.deployed.record import Record

KEPT_VARIABLES: Final = ("PATH", "TZ", "LANG", "SYSTEMROOT")


class NobodysFunctionError(AssertionError):
    """A function's call to AWS was signed by another than the role that the function was to run under."""


class _OfTheMoment(BotocoreCredentials):
    """Whoever's function runs right now."""

    def __init__(self) -> None:
        super().__init__("nobody", "nobody")
        self.current: Credentials | None = None

    def get_frozen_credentials(self) -> ReadOnlyCredentials:
        if self.current is None:
            raise NobodysFunctionError("a client of the functions was used while no function ran")
        own = self.current
        return ReadOnlyCredentials(own.access_key_id, own.secret_access_key, own.session_token, None)


@dataclass
class InProcessFunctions:
    """`call` runs a function as Lambda would: its own variables, and its own role's credentials."""

    functions: Mapping[str, Function]
    """By the name of the handler's module."""
    administrator: Caller
    record: Record
    extra_environment: Mapping[str, str]
    _credentials: _OfTheMoment = field(default_factory=_OfTheMoment)
    _callers: dict[tuple[str, str], Caller] = field(default_factory=dict)
    _loader: Loader = field(default_factory=create_loader)
    _sessions: dict[tuple[str, str], Credentials] = field(default_factory=dict)

    @contextmanager
    def in_charge(self) -> Iterator[None]:
        """The backend's clients are built as these functions' while this lasts, and forgotten before and after."""
        session = botocore.session.Session()
        session.register_component("data_loader", self._loader)  # of the services' models, the slow part of a client
        session._credentials = self._credentials  # type: ignore[attr-defined]  # what set_credentials fills, with a class of its own
        forget_wiring()
        with patch.object(boto3, "DEFAULT_SESSION", boto3.Session(botocore_session=session)):
            yield
        forget_wiring()

    def call(self, name: str, event: Any, role_of: str | None = None) -> Any:
        """Raises NobodysFunctionError where any call that it made was signed by another principal."""
        role_of = role_of or name
        with self.running(name, role_of):
            mark = self.record.mark()
            module, _, function = self.functions[name].handler.rpartition(".")
            answer = getattr(importlib.import_module(module), function)(event, None)
        expected = f":assumed-role/{self.role_name(role_of)}/{name}"
        strangers = {
            asked.principal
            for asked in self.record.since(mark)
            if asked.principal.startswith("arn:") and not asked.principal.endswith(expected)
        }
        if strangers:
            raise NobodysFunctionError(f"{name} was to act as {expected}, and acted as {sorted(strangers)}")
        return answer

    def environment(self, name: str, role_of: str | None = None) -> dict[str, str]:
        """What the template and Lambda give it."""
        credentials = self.credentials(name, role_of or name)
        return {
            **self.functions[name].environment,
            **self.extra_environment,
            "AWS_ACCESS_KEY_ID": credentials.access_key_id,
            "AWS_SECRET_ACCESS_KEY": credentials.secret_access_key,
            "AWS_SESSION_TOKEN": credentials.session_token or "",
        }

    @contextmanager
    def running(self, name: str, role_of: str | None = None) -> Iterator[None]:
        """What a function sees of its surroundings."""
        credentials = self.credentials(name, role_of or name)
        kept = {variable: os.environ[variable] for variable in KEPT_VARIABLES if variable in os.environ}
        environment = kept | self.environment(name, role_of)
        before, self._credentials.current = self._credentials.current, credentials
        # These two read what differs from function to function; the rest is the same for all that build it.
        _wiring.gatekeeper.cache_clear()
        if hasattr(_wiring.dead_letters, "cache_clear"):
            _wiring.dead_letters.cache_clear()
        try:
            with patch.dict(os.environ, environment, clear=True):
                yield
        finally:
            self._credentials.current = before

    def caller(self, name: str, role_of: str | None = None) -> Caller:
        """The function's principal, for what Lambda does in its name."""
        whose = (name, role_of or name)
        if whose not in self._callers:  # each has a session, which takes its time
            self._callers[whose] = self.administrator.acting_as(self.credentials(*whose))
        return self._callers[whose]

    def role_name(self, name: str) -> str:
        return self.functions[name].role_arn.rpartition("/")[2]

    def credentials(self, name: str, role_of: str) -> Credentials:
        if (name, role_of) not in self._sessions:
            sts = self.administrator.session.client("sts", endpoint_url=self.administrator.endpoint_url)
            given = sts.assume_role(RoleArn=self.functions[role_of].role_arn, RoleSessionName=name)["Credentials"]
            sts.close()
            self._sessions[name, role_of] = Credentials(
                given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"]
            )
        return self._sessions[name, role_of]


def forget_wiring() -> None:
    for module in (_wiring, _wiring_counter, _wiring_staff, _wiring_erasure, _wiring_fleet, _wiring_printing):
        for builder in vars(module).values():
            if hasattr(builder, "cache_clear"):
                builder.cache_clear()
