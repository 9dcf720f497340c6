"""Whether an address may be sent to, judged as the customer types; the wire's own rule decides, this one explains."""

from __future__ import annotations

from enum import StrEnum

from backend_lambdas.contract.fields import is_email


class EmailProblem(StrEnum):
    EMPTY = "empty"
    NO_AT = "no_at"
    NO_DOMAIN = "no_domain"
    INVALID = "invalid"


def normalised_email(text: str) -> str:
    """Without surrounding spaces, the domain in lower case; the local part is the mailbox owner's to interpret."""
    local, at, domain = text.strip().rpartition("@")
    return f"{local}{at}{domain.lower()}"


def email_problem(text: str) -> EmailProblem | None:
    """What stands between `text` and a usable address; None where nothing does."""
    address = normalised_email(text)
    if not address:
        return EmailProblem.EMPTY
    local, at, domain = address.rpartition("@")
    if not at:
        return EmailProblem.NO_AT
    if not local or "." not in domain.strip("."):
        return EmailProblem.NO_DOMAIN if local else EmailProblem.INVALID
    return None if is_email(address) else EmailProblem.INVALID
