"""How a stack stands before it is touched, and what is known of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from botocore.exceptions import ClientError

from infra.deploy.errors import DeployError

if TYPE_CHECKING:
    from mypy_boto3_cloudformation import CloudFormationClient


class Standing(Enum):
    MISSING = auto()
    """No such stack, or only the shell of a proposal that nobody accepted."""
    USABLE = auto()
    UNBORN = auto()
    """Its creation failed and was rolled back: it has to be removed before it can be made."""
    BUSY = auto()
    STUCK = auto()
    """A roll-back failed, too: a person has to look."""


_SHELL: Final = "REVIEW_IN_PROGRESS"
_UNBORN: Final = frozenset({"ROLLBACK_COMPLETE", "CREATE_FAILED"})


@dataclass(frozen=True, slots=True)
class Stack:
    standing: Standing
    status: str = ""
    """CloudFormation's own word; empty where there is none."""
    parameters: Mapping[str, str] = field(default_factory=dict)
    outputs: Mapping[str, str] = field(default_factory=dict)

    def output(self, name: str) -> str:
        """Raises DeployError where the deployed template has no such output."""
        if name not in self.outputs:
            raise DeployError(f"the stack has no output {name}: deploy this version of the template first")
        return self.outputs[name]


def look(client: CloudFormationClient, name: str) -> Stack:
    try:
        [found] = client.describe_stacks(StackName=name)["Stacks"]
    except ClientError as exc:
        error = exc.response.get("Error", {})
        if error.get("Code") == "ValidationError" and "does not exist" in error.get("Message", ""):
            return Stack(Standing.MISSING)
        raise
    status = str(found["StackStatus"])
    return Stack(
        standing_of(status),
        status,
        {one["ParameterKey"]: one["ParameterValue"] for one in found.get("Parameters", [])},
        {one["OutputKey"]: one["OutputValue"] for one in found.get("Outputs", [])},
    )


def standing_of(status: str) -> Standing:
    if status in {_SHELL, "DELETE_COMPLETE"}:
        return Standing.MISSING
    if status in _UNBORN:
        return Standing.UNBORN
    if status.endswith("_IN_PROGRESS"):
        return Standing.BUSY
    if status.endswith("_FAILED") and status != "UPDATE_FAILED":
        return Standing.STUCK
    return Standing.USABLE


def require_touchable(stack: Stack, name: str) -> None:
    """Raises DeployError where nothing may be proposed now."""
    if stack.standing is Standing.BUSY:
        raise DeployError(f"the stack {name} is being changed ({stack.status}): wait, and run this again")
    if stack.standing is Standing.STUCK:
        raise DeployError(
            f"the stack {name} is {stack.status}, which CloudFormation cannot leave by itself: open it in the "
            "AWS console (CloudFormation, Stack actions), choose `Continue update rollback` or `Delete`, then try again"
        )
