"""Reads the deployed template, lets SAM expand it, and shows the functions, queue triggers and schedules that it
describes.

Knows nothing of any particular function: what is not in the template does not exist here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from infra import sam
from infra.local_cloud.deployment.intrinsics import Node
from infra.local_cloud.errors import TemplateError

FUNCTION: Final = "AWS::Lambda::Function"
HTTP_API: Final = "AWS::ApiGatewayV2::Api"
TRIGGER: Final = "AWS::Lambda::EventSourceMapping"
SCHEDULE_RULE: Final = "AWS::Events::Rule"
DISTRIBUTION: Final = "AWS::CloudFront::Distribution"
KEY_GROUP: Final = "AWS::CloudFront::KeyGroup"
PUBLIC_KEY: Final = "AWS::CloudFront::PublicKey"
MAIL_EVENTS: Final = "AWS::SES::ConfigurationSetEventDestination"
RESPONSE_HEADERS: Final = "AWS::CloudFront::ResponseHeadersPolicy"

_UNITS_S: Final = {"minute": 60, "hour": 3_600, "day": 86_400}
"""Of a rule's rate."""

_UPLOADED_CODE: Final = "s3://local-cloud/code"
"""SAM takes code only from S3, where a deployment puts it; here the folder is run as it is."""


@dataclass(frozen=True, slots=True)
class Function:
    """One function, its references resolved."""

    name: str
    """The logical id, which is also its name here."""
    handler: str
    role_arn: str
    environment: Mapping[str, str]
    timeout_s: int
    memory_mb: int
    runtime: str
    log_format: str
    log_level: str | None

    @classmethod
    def parse(cls, name: str, properties: Node) -> Function:
        logging = properties.get("LoggingConfig", {})
        variables = properties.get("Environment", {}).get("Variables", {})
        return cls(
            name=name,
            handler=properties["Handler"],
            role_arn=properties["Role"],
            environment={key: str(value) for key, value in variables.items()},
            timeout_s=int(properties.get("Timeout", 3)),  # Lambda's own default
            memory_mb=int(properties.get("MemorySize", 128)),
            runtime=properties["Runtime"],
            log_format=logging.get("LogFormat", "Text"),
            log_level=logging.get("ApplicationLogLevel"),
        )


@dataclass(frozen=True, slots=True)
class QueueTrigger:
    """A queue that a function works off, its references resolved."""

    function: str
    queue_arn: str
    batch_size: int
    window_s: int
    reports_item_failures: bool

    @classmethod
    def parse(cls, name: str, properties: Node) -> QueueTrigger:
        if "FilterCriteria" in properties:
            raise TemplateError(f"{name} filters its events, which the local cloud cannot: filter in the function.")
        if ":sqs:" not in properties["EventSourceArn"]:
            raise TemplateError(f"{name} reads {properties['EventSourceArn']}; the local cloud has queues only.")
        return cls(
            function=properties["FunctionName"],
            queue_arn=properties["EventSourceArn"],
            batch_size=int(properties.get("BatchSize", 10)),
            window_s=int(properties.get("MaximumBatchingWindowInSeconds", 0)),
            reports_item_failures="ReportBatchItemFailures" in properties.get("FunctionResponseTypes", []),
        )


@dataclass(frozen=True, slots=True)
class Schedule:
    """A rule of EventBridge that invokes functions by the clock, its references resolved."""

    name: str
    """The logical id."""
    functions: tuple[str, ...]
    interval_s: int

    @classmethod
    def parse(cls, name: str, properties: Node) -> Schedule:
        expression = properties.get("ScheduleExpression", "")
        found = re.fullmatch(r"rate\((\d+) (minute|hour|day)s?\)", expression)
        if found is None or "EventPattern" in properties:
            raise TemplateError(f"{name} goes by {expression or 'a pattern'}; the local cloud knows rate(…) only.")
        functions = tuple(target["Arn"].rpartition(":")[2] for target in properties["Targets"])
        return cls(name, functions, int(found[1]) * _UNITS_S[found[2]])


@dataclass(frozen=True)
class Template:
    """The expanded template: plain CloudFormation, references unresolved."""

    document: Mapping[str, Node]
    code_directory: Path

    @property
    def resources(self) -> Mapping[str, Node]:
        return dict(self.document["Resources"])

    @property
    def outputs(self) -> Mapping[str, Node]:
        return {name: output["Value"] for name, output in self.document.get("Outputs", {}).items()}

    @property
    def conditions(self) -> Mapping[str, Node]:
        return dict(self.document.get("Conditions", {}))

    def of_type(self, resource_type: str) -> Iterator[tuple[str, Node]]:
        """Logical id and properties."""
        for name, resource in self.resources.items():
            if resource["Type"] == resource_type:
                yield name, resource.get("Properties", {})

    def parameter_values(self, given: Mapping[str, str]) -> dict[str, str]:
        """Given values over the defaults. Raises TemplateError for one that is missing or that nothing asks for."""
        declared = self.document.get("Parameters", {})
        defaults = {name: str(one["Default"]) for name, one in declared.items() if "Default" in one}
        missing = declared.keys() - defaults.keys() - given.keys()
        surplus = given.keys() - declared.keys()
        if missing or surplus:
            raise TemplateError(
                f"Template parameters without a value: {sorted(missing)}; values without a parameter: "
                f"{sorted(surplus)}. Bring the local cloud's parameters and the template together."
            )
        return {**defaults, **given}


def load(path: Path, region: str) -> Template:
    """Raises TemplateError. Takes two seconds, as SAM does: call it beside other work."""
    try:
        source = sam.parse(path.read_text(encoding="utf-8"))
    except OSError as exc:
        raise TemplateError(f"Cannot read the template {path}: {exc.strerror}.") from exc
    code_directory = _take_code_directory(source, path)
    try:
        document = sam.expand(source, region)
    except sam.SamRefused as exc:
        raise TemplateError(f"SAM cannot expand {path.name}: {exc}") from exc
    return Template(document, code_directory)


def _take_code_directory(source: Node, path: Path) -> Path:
    """Puts an address in S3 for the functions' one code folder, as packaging for a deployment does."""
    holders = [source.get("Globals", {}).get("Function", {})]
    holders += [one.get("Properties", {}) for one in source["Resources"].values()]
    folders: set[str] = {holder["CodeUri"] for holder in holders if "CodeUri" in holder}
    if len(folders) != 1:
        raise TemplateError(f"{path.name} must name one CodeUri for all its functions; it names {sorted(folders)}.")
    for holder in holders:
        if "CodeUri" in holder:
            holder["CodeUri"] = _UPLOADED_CODE
    return (path.parent / folders.pop()).resolve()
