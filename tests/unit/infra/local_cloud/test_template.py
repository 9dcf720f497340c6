"""The typed view of a template."""

from __future__ import annotations

from pathlib import Path

import pytest

from infra.local_cloud.deployment import template
from infra.local_cloud.deployment.intrinsics import Resolver
from infra.local_cloud.deployment.template import Function, QueueTrigger, Template
from infra.local_cloud.errors import TemplateError

REGION = "eu-central-1"


def test_functions_are_as_the_template_says(sample: Template, resolver: Resolver) -> None:
    """A function has the template's handler, limits, logging, own role and resolved environment."""
    functions = {name: Function.parse(name, resolver.resolve(node)) for name, node in sample.of_type(template.FUNCTION)}

    assert functions.keys() == {"GateFunction", "EchoFunction", "ConsumerFunction"}
    echo = functions["EchoFunction"]
    assert (echo.handler, echo.timeout_s, echo.memory_mb, echo.runtime) == ("sample.echo", 5, 256, "python3.11")
    assert echo.role_arn == "arn:aws:iam::000000000000:role/EchoFunctionRole"
    assert (echo.log_format, echo.log_level) == ("JSON", "INFO")
    assert echo.environment == {
        "SHELF": "shelf-1",
        "SHELF_ARN": "arn:aws:s3:::shelf-1",
        "GALLERY": "https://distribution.cloudfront.invalid",
        "KEY_ID": "LinkKey",
        "LINK_LIFETIME_S": "3600",
    }
    assert functions["ConsumerFunction"].timeout_s == 2


def test_queue_triggers_are_as_the_template_says(sample: Template, resolver: Resolver) -> None:
    """A trigger has its queue, its function, its batch size and window, and how failures are told."""
    [(name, node)] = sample.of_type(template.TRIGGER)

    assert QueueTrigger.parse(name, resolver.resolve(node)) == QueueTrigger(
        function="ConsumerFunction",
        queue_arn="arn:aws:sqs:eu-central-1:000000000000:arrivals-1",
        batch_size=4,
        window_s=1,
        reports_item_failures=True,
    )


def test_a_filtered_trigger_is_refused() -> None:
    """A trigger that this cloud could only run wrongly is refused, not run wrongly."""
    properties = {"EventSourceArn": "arn:aws:sqs:r:a:q", "FunctionName": "f", "FilterCriteria": {"Filters": []}}

    with pytest.raises(TemplateError, match="filters its events"):
        QueueTrigger.parse("Trigger", properties)


def test_code_is_where_the_template_says(sample: Template) -> None:
    """The functions' folder is relative to the template."""
    assert sample.code_directory == Path(__file__).parent / "functions"


def test_parameters_must_fit(sample: Template) -> None:
    """A parameter without a value, or a value without a parameter, is named."""
    assert sample.parameter_values({"PublicKeyPem": "p", "LinkLifetimeSeconds": "9"})["LinkLifetimeSeconds"] == "9"
    with pytest.raises(TemplateError, match=r"\['PublicKeyPem'\].*\['Other'\]"):
        sample.parameter_values({"Other": "x"})


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("Resources: {F: {Type: 'AWS::Serverless::Function', Properties: {CodeUri: ., Handler: h}}}", "Runtime"),
        ("Resources: {}", "one CodeUri"),
    ],
)
def test_a_template_that_cannot_be_expanded_is_explained(tmp_path: Path, text: str, complaint: str) -> None:
    """SAM's own complaint reaches the operator."""
    path = tmp_path / "template.yaml"
    path.write_text(f"Transform: AWS::Serverless-2016-10-31\n{text}\n")

    with pytest.raises(TemplateError, match=complaint):
        template.load(path, REGION)


def test_a_missing_template_is_named(tmp_path: Path) -> None:
    """The path that cannot be read stands in the message."""
    with pytest.raises(TemplateError, match=r"nowhere\.yaml"):
        template.load(tmp_path / "nowhere.yaml", REGION)
