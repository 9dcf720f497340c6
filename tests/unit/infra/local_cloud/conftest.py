"""The sample stack, expanded and resolved as if an emulator had made it."""

from __future__ import annotations

from pathlib import Path

import pytest

from infra.local_cloud.deployment import stack, template
from infra.local_cloud.deployment.intrinsics import Node, Reference, Resolver
from infra.local_cloud.deployment.template import Template

REGION = "eu-central-1"


@pytest.fixture(scope="session")
def sample() -> Template:
    return template.load(Path(__file__).with_name("sample_template.yaml"), REGION)


@pytest.fixture(scope="session")
def resolver(sample: Template) -> Resolver:
    made = {
        Reference("Shelf"): "shelf-1",
        Reference("Shelf", "Arn"): "arn:aws:s3:::shelf-1",
        Reference("Shelf", "RegionalDomainName"): "shelf-1.s3.eu-central-1.amazonaws.com",
        Reference("Arrivals", "Arn"): "arn:aws:sqs:eu-central-1:000000000000:arrivals-1",
    }
    roles = {
        Reference(name, "Arn"): f"arn:aws:iam::000000000000:role/{name}" for name, _ in sample.of_type("AWS::IAM::Role")
    }
    given = {Reference(name): value for name, value in sample.parameter_values({"PublicKeyPem": "PEM"}).items()}
    pseudo = {Reference("AWS::Partition"): "aws", Reference("AWS::Region"): REGION, Reference("AWS::StackName"): "s"}
    return Resolver({**stack.local_references(sample.resources, REGION), **made, **roles, **given, **pseudo})


@pytest.fixture(scope="session")
def api_properties(sample: Template, resolver: Resolver) -> Node:
    [(_, properties)] = sample.of_type(template.HTTP_API)
    return resolver.resolve(properties)
