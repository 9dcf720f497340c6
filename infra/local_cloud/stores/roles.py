"""Temporary credentials of the stack's roles, so that each part acts with its own permissions and no more."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from infra.local_cloud.stores.aws import Caller, Credentials

if TYPE_CHECKING:
    from mypy_boto3_sts.type_defs import CredentialsTypeDef

LIFETIME_S: Final = 3600
"""IAM's default maximum for a role's session."""

_RENEW_BEFORE_S: Final = 600
"""Longer than any function may run, so that credentials never expire in mid invocation."""


@dataclass(frozen=True, slots=True)
class Session:
    """A principal with credentials that end."""

    caller: Caller
    ends_at: float

    def is_fresh(self, now: float) -> bool:
        return now < self.ends_at - _RENEW_BEFORE_S


@dataclass
class Roles:
    """Assumes roles on behalf of the administrator; sessions are kept until shortly before they end."""

    administrator: Caller
    clock: Callable[[], float] = time.time
    _sessions: dict[tuple[str, str], Session] = field(default_factory=dict)
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def session(self, role_arn: str, name: str) -> Session:
        """`name` shows in the emulator's log; a function's sessions bear its name, as on AWS."""
        async with self._lock:
            known = self._sessions.get((role_arn, name))
            if known is None or not known.is_fresh(self.clock()):
                known = await asyncio.to_thread(self._assume, role_arn, name)
                self._sessions[role_arn, name] = known
            return known

    def _assume(self, role_arn: str, name: str) -> Session:
        with closing(self.administrator.session.client("sts", endpoint_url=self.administrator.endpoint_url)) as sts:
            answer = sts.assume_role(RoleArn=role_arn, RoleSessionName=name[:64], DurationSeconds=LIFETIME_S)
        given: CredentialsTypeDef = answer["Credentials"]
        credentials = Credentials(given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"])
        return Session(self.administrator.acting_as(credentials), given["Expiration"].timestamp())
