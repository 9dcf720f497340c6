"""Creates in the emulator what it can hold of the template, and knows the physical name of everything afterwards.

Functions, triggers, the HTTP API and CloudFront are run by this cloud itself: they are taken out, and references to
them become names of this cloud's own. What those refer to in turn is asked for as outputs, so that CloudFormation
itself resolves it and nothing here need know a resource's attributes.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from botocore.exceptions import ClientError, WaiterError

from infra.local_cloud import known_gaps
from infra.local_cloud.deployment import template
from infra.local_cloud.deployment.intrinsics import Node, Reference, Resolver, references, substitute
from infra.local_cloud.errors import StackError
from infra.local_cloud.stores.ministack import ACCOUNT_ID

if TYPE_CHECKING:
    from mypy_boto3_cloudformation import CloudFormationClient
    from mypy_boto3_s3 import S3Client

    from infra.local_cloud.deployment.template import Template
    from infra.local_cloud.stores.aws import Caller

NAME: Final = "photo-kiosk"

_RUN_HERE: Final = ("AWS::Lambda::", "AWS::ApiGatewayV2::", "AWS::CloudFront::", template.SCHEDULE_RULE)
_BUCKET: Final = "local-cloud-template"
_DIGEST_TAG: Final = "local-cloud-template"
_POLL_S: Final = 0.2
_TIMEOUT_S: Final = 60


@dataclass(frozen=True)
class Stack:
    """A stack that exists. `resolver` resolves any piece of the expanded template."""

    resolver: Resolver
    outputs: Mapping[str, str]
    """The template's own outputs, by name."""
    physical_ids: Mapping[str, str]
    """By logical id: what the emulator made, and what is run here."""


@dataclass(frozen=True)
class Plan:
    """What goes to the emulator, and what the rest of the template then still wants to know."""

    body: str
    local: Mapping[Reference, str]
    wanted: Mapping[str, Reference]
    """Output name to the reference that it answers."""

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.body.encode()).hexdigest()


def plan(source: Template, region: str) -> Plan:
    resources = source.resources
    local = local_references(resources, region)
    kept = {name: one for name, one in resources.items() if not one["Type"].startswith(_RUN_HERE)}
    kept = known_gaps.adapt(substitute(kept, local))
    for resource in kept.values():
        _drop_dependencies(resource, kept.keys())
    taken_out = [one.get("Properties", {}) for name, one in resources.items() if name not in kept]
    told_here = [properties for _, properties in source.of_type(template.MAIL_EVENTS)]
    edge_role = Reference(known_gaps.EDGE_ROLE, "Arn")
    asked = [*references([*taken_out, *told_here, *source.outputs.values()]), edge_role]
    wanted = dict(_outputs({one for one in asked if one.name in kept}))
    document = {
        **{key: value for key, value in source.document.items() if key in ("Parameters", "Conditions", "Mappings")},
        "Resources": kept,
        "Outputs": {name: {"Value": _node(reference)} for name, reference in wanted.items()},
    }
    return Plan(json.dumps(document, sort_keys=True), local, wanted)


def local_references(resources: Mapping[str, Node], region: str) -> dict[Reference, str]:
    """Names of what is run here: the logical id, an ARN for a function, and a host for a distribution."""
    names: dict[Reference, str] = {}
    for name, resource in resources.items():
        if not resource["Type"].startswith(_RUN_HERE):
            continue
        names[Reference(name)] = names[Reference(name, "Id")] = name
        if resource["Type"] == template.FUNCTION:
            names[Reference(name, "Arn")] = f"arn:aws:lambda:{region}:{ACCOUNT_ID}:function:{name}"
        if resource["Type"] == template.DISTRIBUTION:
            names[Reference(name, "DomainName")] = distribution_host(name)
    return names


def distribution_host(name: str) -> str:
    """Stands for a distribution's domain until the edge's address is put for it."""
    return f"{name.lower()}.cloudfront.invalid"


async def create(caller: Caller, source: Template, parameters: Mapping[str, str]) -> Stack:
    """Creates the stack, or takes up the one of an earlier start. Raises StackError."""
    return await asyncio.to_thread(_connect_and_create, caller, source, parameters)


def _connect_and_create(caller: Caller, source: Template, parameters: Mapping[str, str]) -> Stack:
    values = source.parameter_values(parameters)
    planned = plan(source, caller.region)
    with (
        closing(caller.session.client("cloudformation", endpoint_url=caller.endpoint_url)) as cloudformation,
        closing(caller.session.client("s3", endpoint_url=caller.endpoint_url)) as s3,
    ):
        if not _exists(cloudformation, planned.digest):
            with _lying_in_s3(s3, planned.body, caller) as url:
                _submit(cloudformation, url, planned.digest, values)
        return _described(cloudformation, source, planned, values, caller.region)


def _described(
    cloudformation: CloudFormationClient, source: Template, planned: Plan, values: Mapping[str, str], region: str
) -> Stack:
    [described] = cloudformation.describe_stacks(StackName=NAME)["Stacks"]
    answers = {one["OutputKey"]: one["OutputValue"] for one in described.get("Outputs", [])}
    known = {
        **{Reference(name): value for name, value in {**values, **_pseudo_parameters(region)}.items()},
        **planned.local,
        **{reference: answers[name] for name, reference in planned.wanted.items()},
    }
    resolver = Resolver(known, source.conditions)
    made = cloudformation.describe_stack_resources(StackName=NAME)["StackResources"]
    physical_ids = {one["LogicalResourceId"]: one["PhysicalResourceId"] for one in made}
    physical_ids |= {one.name: name for one, name in planned.local.items() if one.attribute is None}
    outputs = {name: str(resolver.resolve(value)) for name, value in source.outputs.items()}
    return Stack(resolver, outputs, physical_ids)


def _exists(cloudformation: CloudFormationClient, digest: str) -> bool:
    try:
        [described] = cloudformation.describe_stacks(StackName=NAME)["Stacks"]
    except ClientError as exc:
        if exc.response.get("Error", {}).get("Code") == "ValidationError":
            return False
        raise StackError(f"MiniStack cannot tell what it holds: {exc}.") from exc
    tags = {tag["Key"]: tag["Value"] for tag in described.get("Tags", [])}
    if tags.get(_DIGEST_TAG) != digest:
        raise StackError(
            "The state directory was made from another version of the template: remove it, or choose another."
        )
    return True


@contextmanager
def _lying_in_s3(s3: S3Client, body: str, caller: Caller) -> Iterator[str]:
    """Its address there while it lasts: a call takes 51,200 bytes of a template and no more, on AWS as here."""
    region: Any = caller.region  # the stub knows the regions of its own day
    s3.create_bucket(Bucket=_BUCKET, CreateBucketConfiguration={"LocationConstraint": region})
    s3.put_object(Bucket=_BUCKET, Key=NAME, Body=body.encode())
    yield f"{caller.endpoint_url}/{_BUCKET}/{NAME}"
    s3.delete_object(Bucket=_BUCKET, Key=NAME)
    s3.delete_bucket(Bucket=_BUCKET)


def _submit(cloudformation: CloudFormationClient, url: str, digest: str, values: Mapping[str, str]) -> None:
    try:
        cloudformation.create_stack(
            StackName=NAME,
            TemplateURL=url,
            Parameters=[{"ParameterKey": name, "ParameterValue": value} for name, value in values.items()],
            Capabilities=["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM"],
            Tags=[{"Key": _DIGEST_TAG, "Value": digest}],
        )
        cloudformation.get_waiter("stack_create_complete").wait(
            StackName=NAME,
            WaiterConfig={"Delay": _POLL_S, "MaxAttempts": int(_TIMEOUT_S / _POLL_S)},  # type: ignore[typeddict-item] # sleep() takes a fraction
        )
    except ClientError as exc:
        raise StackError(f"MiniStack refuses the stack: {exc}.") from exc
    except WaiterError as exc:
        events = cloudformation.describe_stack_events(StackName=NAME)["StackEvents"]
        failures = [
            f"{one['LogicalResourceId']}: {one.get('ResourceStatusReason', 'no reason given')}"
            for one in events
            if one.get("ResourceStatus", "").endswith("_FAILED")
        ]
        raise StackError(f"MiniStack could not create the stack: {'; '.join(failures) or exc}.") from exc


def _outputs(wanted: Iterable[Reference]) -> Iterable[tuple[str, Reference]]:
    for number, reference in enumerate(sorted(wanted, key=str)):
        yield f"Wanted{number}", reference


def _node(reference: Reference) -> Node:
    if reference.attribute is None:
        return {"Ref": reference.name}
    return {"Fn::GetAtt": [reference.name, reference.attribute]}


def _drop_dependencies(resource: Node, kept: Iterable[str]) -> None:
    dependencies = resource.pop("DependsOn", [])
    dependencies = [dependencies] if isinstance(dependencies, str) else dependencies
    if left := [name for name in dependencies if name in kept]:
        resource["DependsOn"] = left


def _pseudo_parameters(region: str) -> dict[str, str]:
    return {
        "AWS::AccountId": ACCOUNT_ID,
        "AWS::Partition": "aws",
        "AWS::Region": region,
        "AWS::StackName": NAME,
        "AWS::StackId": f"arn:aws:cloudformation:{region}:{ACCOUNT_ID}:stack/{NAME}/local",
        "AWS::URLSuffix": "amazonaws.com",
    }
