"""Whether an address may be sent to, judged as the customer types; the wire's own rule decides, this one explains."""

from __future__ import annotations

from enum import StrEnum

import idna

from backend_lambdas.contract.fields import is_email


class EmailProblem(StrEnum):
    EMPTY = "empty"
    NO_AT = "no_at"
    ACCENT_IN_NAME = "accent_in_name"
    """Of any script: SES takes a mailbox's name in 7-bit ASCII alone, and the domain in punycode.
    https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_Destination.html"""
    NO_DOMAIN = "no_domain"
    INVALID = "invalid"


def normalised_email(text: str) -> str:
    """As it goes over the wire: without surrounding spaces, the domain in lower case and in IDNA 2008's A-labels.

    The local part is the mailbox owner's to interpret. What IDNA forbids stays as it is, for `is_email` to refuse.
    """
    local, at, domain = text.strip().rpartition("@")
    return f"{local}{at}{_in_a_labels(domain) if at else domain}"


def email_problem(text: str) -> EmailProblem | None:
    """What stands between `text` and a usable address; None where nothing does."""
    address = normalised_email(text)
    if not address:
        return EmailProblem.EMPTY
    local, at, domain = address.rpartition("@")
    if not at:
        return EmailProblem.NO_AT
    if any(character.isalpha() and not character.isascii() for character in local):
        return EmailProblem.ACCENT_IN_NAME
    if not local or "." not in domain.strip("."):
        return EmailProblem.NO_DOMAIN if local else EmailProblem.INVALID
    return None if is_email(address) else EmailProblem.INVALID


def _in_a_labels(domain: str) -> str:
    """An ASCII domain goes as it is: there are names in use, such as `r3---x`, that IDNA would not give out."""
    if domain.isascii():
        return domain.lower()
    try:
        return idna.encode(domain, uts46=True).decode("ascii")
    except idna.IDNAError:
        return domain.lower()
