"""What the world's DNS says of a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from infra.deploy.errors import DeployError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dns.resolver import Resolver

_LIMIT_S: Final = 8.0
"""For one name with all its retries. Longer: a dead resolver keeps a person waiting. Shorter: a slow one is lost."""


class DnsLookup(Protocol):
    def values(self, name: str, kind: str) -> Sequence[str]:
        """Of all records of that kind (CNAME, MX, TXT): names without the last dot, an MX's as `10 host`, a TXT's
        strings joined. Empty where there are none. Raises DeployError where nobody answers.
        """
        ...


class SystemDns:
    """Asks the resolver that this machine uses, or the one that is given."""

    def __init__(self, resolver: Resolver | None = None) -> None:
        self._resolver = resolver

    def values(self, name: str, kind: str) -> Sequence[str]:
        import dns.exception  # noqa: PLC0415 - only a check needs it
        import dns.resolver  # noqa: PLC0415

        try:
            resolver = self._resolver or dns.resolver.Resolver()
            answer = resolver.resolve(name, kind, lifetime=_LIMIT_S, raise_on_no_answer=False)
        except dns.resolver.NXDOMAIN:
            return ()
        except dns.exception.DNSException as exc:
            raise DeployError(
                f"DNS does not answer for {name} ({type(exc).__name__}): is this machine online?"
            ) from exc
        if answer.rrset is None:
            return ()
        return tuple(_text(record) for record in answer.rrset)


def _text(record: object) -> str:
    strings = getattr(record, "strings", None)
    if strings is not None:
        return b"".join(strings).decode("utf-8", "replace")
    return str(record).rstrip(".")
