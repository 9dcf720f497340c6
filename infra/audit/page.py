"""The part of docs/security.md that says what each role may do and why: made of the template, never by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from infra.audit.permissions import OWN_LOGS, OWN_LOGS_REASON, Policy, Statement, policies
from infra.audit.wildcards import HIDDEN, WILDCARDS
from infra.local_cloud.deployment.template import Template

PAGE: Final = Path(__file__).parents[2] / "docs" / "security.md"
START: Final = "<!-- made by `python -m infra.audit page` -->"
END: Final = "<!-- end of what is made -->"


def generated(template: Template) -> str:
    return "\n".join(_lines(list(policies(template))))


def with_generated(page: str, template: Template) -> str:
    """The page with its middle made anew. Raises ValueError where the marks are missing."""
    before, start, rest = page.partition(START)
    _, end, after = rest.partition(END)
    if not (start and end):
        raise ValueError(f"{PAGE.name} has lost its marks: {START} and {END}")
    return f"{before}{START}\n\n{generated(template)}\n\n{END}{after}"


def _lines(found: list[Policy]) -> Iterator[str]:
    yield "### What each function may do"
    yield ""
    yield f"Besides, each may write its own lines (`{OWN_LOGS}`: `logs:CreateLogStream`, `logs:PutLogEvents`)."
    yield f"{OWN_LOGS_REASON} {HIDDEN['AWS::Logs::LogGroup']}"
    yield ""
    yield "| function | statement | may | with | only if | because |"
    yield "|---|---|---|---|---|---|"
    for policy in found:
        if policy.is_role:
            own = [one for one in policy.statements if one.sid != OWN_LOGS]
            yield from (_row(policy.holder, one) for one in own)
            if not own:
                yield f"| {policy.holder} | | nothing | | | It asks nothing of AWS. |"
    yield ""
    yield "### Who may reach what lies there"
    yield ""
    yield "| guarded | statement | who | may | with | only if | because |"
    yield "|---|---|---|---|---|---|---|"
    for policy in found:
        if not policy.is_role:
            for one in policy.statements:
                who = f"{'nobody of ' if one.effect == 'Deny' else ''}{_code(one.principals)}"
                yield _row(policy.holder, one, who)
    yield ""
    yield "### Wildcards, each with its reason"
    yield ""
    yield "| statement | entry | because |"
    yield "|---|---|---|"
    yield from (f"| {sid} | `{entry}` | {reason} |" for (sid, entry), reason in WILDCARDS.items())


def _row(holder: str, one: Statement, *who: str) -> str:
    cells = (holder, one.sid, *who, _code(one.actions), _code(one.resources), _code(one.conditions), one.reason)
    return f"| {' | '.join(cells)} |"


def _code(texts: tuple[str, ...]) -> str:
    return "<br>".join(f"`{text}`" for text in texts)
