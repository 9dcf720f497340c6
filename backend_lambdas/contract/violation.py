"""How a message that breaks the contract is refused."""

from __future__ import annotations


class ContractViolation(ValueError):
    """A message breaks the contract; `problems` names each field that does, all at once."""

    tells_ids_only = True
    """The text holds names of fields and rules, never what stood there: it may go into a log."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = tuple(problems)
