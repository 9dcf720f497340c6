"""How a message that breaks the contract is refused."""

from __future__ import annotations


class ContractViolation(ValueError):
    """A message breaks the contract; `problems` names each field that does, all at once."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = tuple(problems)


def refuse(*checks: tuple[bool, str]) -> None:
    """Raises ContractViolation with the words of every check that is broken."""
    problems = [problem for broken, problem in checks if broken]
    if problems:
        raise ContractViolation(problems)
