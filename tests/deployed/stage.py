"""The template's whole stack on a MiniStack that writes down what its policy engine is asked, with what a deployment
puts into it, and the functions to call. No gateway, no pollers: a test plays them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from infra.link_keys import LinkKey
from infra.local_cloud.deployment import seed, stack, template
from infra.local_cloud.deployment.intrinsics import Reference, Resolver
from infra.local_cloud.deployment.seed import Deployment
from infra.local_cloud.deployment.stack import Stack
from infra.local_cloud.deployment.template import Function, QueueTrigger, Template
from infra.local_cloud.stores.aws import Caller, Credentials
from infra.local_cloud.stores.ministack import ACCOUNT_ID
from tests.deployed.functions import InProcessFunctions
from tests.deployed.record import Record
from tests.ministack_fixture import REGION, TEMPLATE, MiniStack, running_ministack

SENDER_DOMAIN: Final = "shop.example"
SENDER: Final = f"photos@{SENDER_DOMAIN}"

ARNS: Final = {
    "AWS::CloudWatch::Alarm": f"arn:aws:cloudwatch:{REGION}:{ACCOUNT_ID}:alarm:{{name}}",
    "AWS::DynamoDB::Table": f"arn:aws:dynamodb:{REGION}:{ACCOUNT_ID}:table/{{name}}",
    "AWS::Logs::LogGroup": f"arn:aws:logs:{REGION}:{ACCOUNT_ID}:log-group:{{id}}:*",
    "AWS::S3::Bucket": "arn:aws:s3:::{name}",
    "AWS::SQS::Queue": f"arn:aws:sqs:{REGION}:{ACCOUNT_ID}:{{name}}",
}
"""As CloudFormation's GetAtt gives them; a log group's ends in a wildcard for its streams."""


@dataclass(eq=False)
class Stage:
    ministack: MiniStack
    administrator: Caller
    source: Template
    stack: Stack
    functions: InProcessFunctions
    triggers: Mapping[str, QueueTrigger]
    """By the name of the handler's module."""
    _clients: dict[str, Any] = field(default_factory=dict)

    @property
    def record(self) -> Record:
        return self.functions.record

    def id_of(self, logical_id: str) -> str:
        """The name, ARN or address that the stack gave it, whichever its Ref is."""
        return self.stack.physical_ids[logical_id]

    def resolved(self, logical_id: str) -> Any:
        """A resource's properties as the template has them, with all references put: nothing is adapted to here."""
        return self._resolver.resolve(self.source.resources[logical_id]["Properties"])

    @cached_property
    def _resolver(self) -> Resolver:
        """Also knows the ARNs that the stack was never asked for."""
        known = dict(self.stack.resolver.values)
        for name, resource in self.source.resources.items():
            if (physical_id := self.stack.physical_ids.get(name)) is not None:
                known.setdefault(Reference(name), physical_id)
                if resource["Type"] in ARNS:
                    arn = ARNS[resource["Type"]].format(name=physical_id.rpartition("/")[2], id=physical_id)
                    known.setdefault(Reference(name, "Arn"), arn)
        return replace(self.stack.resolver, values=known)

    @cached_property
    def bucket(self) -> str:
        return self.stack.outputs["PhotoBucketName"]

    def client(self, service: str) -> Any:
        """The administrator's, to prepare and to look; closed with the stage."""
        if service not in self._clients:
            self._clients[service] = self.ministack.client(service)
        return self._clients[service]

    def close(self) -> None:
        for client in self._clients.values():
            client.close()


@contextmanager
def deployed(folder: Path, emulator_module: str = "tests.deployed.recording_ministack") -> Iterator[Stage]:
    """`folder` takes MiniStack's files and the record."""
    record = Record(folder / "asked.jsonl")
    with running_ministack(folder, emulator_module, str(record.path)) as emulator:
        administrator = Caller(emulator.endpoint_url, REGION, Credentials("test", "test"))
        source = template.load(TEMPLATE, REGION)
        key = LinkKey.fresh()
        parameters = {
            "Stage": "test",
            "SenderDomain": SENDER_DOMAIN,
            "SenderEmail": SENDER,
            "CloudFrontPublicKey": key.public_pem,
        }
        created = asyncio.run(stack.create(administrator, source, parameters))
        deployment = Deployment.parse(created.outputs)
        seed.put_secrets_and_pages(administrator, deployment, key, TEMPLATE.parent / "gallery", SENDER_DOMAIN)
        resolve = created.resolver.resolve
        parsed = [Function.parse(name, resolve(node)) for name, node in source.of_type(template.FUNCTION)]
        modules = {one.name: one.handler.split(".")[-2] for one in parsed}
        triggers = [QueueTrigger.parse(name, resolve(node)) for name, node in source.of_type(template.TRIGGER)]
        functions = InProcessFunctions(
            {modules[one.name]: one for one in parsed},
            administrator,
            record,
            {"AWS_DEFAULT_REGION": REGION, "AWS_REGION": REGION, "AWS_ENDPOINT_URL": emulator.endpoint_url},
        )
        by_module = {modules[one.function]: one for one in triggers}
        made = Stage(emulator, administrator, source, created, functions, by_module)
        try:
            yield made
        finally:
            made.close()
