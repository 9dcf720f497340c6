"""Builds the running parts from the resolved template: each takes from it what it serves, and knows no more."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

import aiohttp
from aiohttp import web

from infra.local_cloud import known_gaps, mail_events, mail_view
from infra.local_cloud.api import gateway
from infra.local_cloud.api.http_api import HttpApi
from infra.local_cloud.deployment import stack, template
from infra.local_cloud.deployment.intrinsics import Node
from infra.local_cloud.deployment.stack import Stack
from infra.local_cloud.deployment.template import Function, QueueTrigger, Schedule, Template
from infra.local_cloud.edge import edge
from infra.local_cloud.edge.distribution import Distribution
from infra.local_cloud.edge.origin import ApiOrigin, BucketOrigin, Origin, bucket_of
from infra.local_cloud.edge.signed_links import load_public_key
from infra.local_cloud.errors import TemplateError
from infra.local_cloud.functions import lambda_service
from infra.local_cloud.functions.event_sources import EventSource
from infra.local_cloud.functions.queues import Queue
from infra.local_cloud.functions.schedules import ScheduledRuns
from infra.local_cloud.functions.workers import FunctionHost, Functions, Surroundings
from infra.local_cloud.metering import Meter
from infra.local_cloud.state import StateDirectory
from infra.local_cloud.stores.aws import Caller
from infra.local_cloud.stores.ministack import REGION, MiniStack
from infra.local_cloud.stores.roles import Roles

AFTER_EXPIRY_S: Final = 3600
"""How far past a link's end the second edge's clock is."""


@dataclass(frozen=True)
class Parts:
    state: StateDirectory
    emulator: MiniStack
    source: Template
    stack: Stack
    roles: Roles
    session: aiohttp.ClientSession
    urls: Mapping[str, str]
    """Of the listeners, by the names that the ready file has."""
    link_lifetime_s: int
    store_proxy_url: str | None = None
    meter: Meter | None = None

    def functions(self) -> Functions:
        surroundings = Surroundings(
            self.source.code_directory,
            self.state.logs,
            self.emulator.url,
            REGION,
            mail_url=self.urls["ses"],
            store_proxy_url=self.store_proxy_url,
            meter=self.meter,
        )
        parsed = [Function.parse(name, node) for name, node in self._resolved(template.FUNCTION)]
        return Functions({one.name: FunctionHost(self._at_edge(one), self.roles, surroundings) for one in parsed})

    def event_sources(self, functions: Functions) -> list[EventSource]:
        triggers = [QueueTrigger.parse(name, node) for name, node in self._resolved(template.TRIGGER)]
        return [
            EventSource(
                trigger=trigger,
                queue=Queue(self.session, trigger.queue_arn),
                invoker=functions,
                caller=functions.hosts[trigger.function].caller,
                region=REGION,
            )
            for trigger in triggers
        ]

    def schedules(self, functions: Functions) -> list[ScheduledRuns]:
        rules = self._resolved(template.SCHEDULE_RULE)
        return [ScheduledRuns(Schedule.parse(name, node), functions) for name, node in rules]

    def applications(self, functions: Functions) -> dict[str, web.Application]:
        """By the name that the ready file gives their addresses."""
        now = self._edge()
        later = replace(now, clock=lambda: time.time() + self.link_lifetime_s + AFTER_EXPIRY_S)
        administrator = self.emulator.administrator.credentials
        mail_service = self._mail_service()
        return {
            **{
                address: gateway.application(gateway.Gateway(HttpApi.parse(api_id, api), functions))
                for address, (api_id, api) in self._apis().items()
            },
            "edge": edge.application(now),
            "edge_after_expiry": edge.application(later),
            "mail": mail_view.application(mail_view.Mailbox(self.session, self.emulator.url, mail_service.told)),
            "ses": mail_events.application(mail_service),
            "lambda": lambda_service.application(functions, administrator.access_key_id),
        }

    def _mail_service(self) -> mail_events.MailService:
        parsed = [mail_events.EventDestination.parse(node) for _, node in self._resolved(template.MAIL_EVENTS)]
        return mail_events.MailService(
            self.session, self.emulator.administrator, [one for one in parsed if one is not None]
        )

    def _edge(self) -> edge.Edge:
        _, properties = self._only(template.DISTRIBUTION)
        others = dict(self._resolved(template.KEY_GROUP)) | dict(self._resolved(template.RESPONSE_HEADERS))
        distribution = Distribution.parse(properties, others)
        keys = {
            name: load_public_key(node["PublicKeyConfig"]["EncodedKey"])
            for name, node in self._resolved(template.PUBLIC_KEY)
        }
        role_arn = self.stack.resolver.resolve({"Fn::GetAtt": [known_gaps.EDGE_ROLE, "Arn"]})

        async def caller() -> Caller:
            return (await self.roles.session(role_arn, "edge")).caller

        addresses = {api_id: address for address, (api_id, _) in self._apis().items()}
        origins: dict[str, Origin] = {}
        for host in {one.origin_host for one in distribution.behaviours}:
            api_id, is_api, _ = host.partition(".execute-api.")
            if is_api:
                origins[host] = ApiOrigin(self.session, self.urls[addresses[api_id]])
            else:
                origins[host] = BucketOrigin(self.session, bucket_of(host), caller)
        return edge.Edge(distribution, origins, keys, self.urls["edge"])

    def _apis(self) -> dict[str, tuple[str, Node]]:
        """By the names that the ready file has: the one that asks for devices' tokens, and the distribution's own."""
        found = {
            "api" if node["Body"].get("components", {}).get("securitySchemes") else "page_api": (name, node)
            for name, node in self._resolved(template.HTTP_API)
        }
        if "api" not in found:
            raise TemplateError("The local cloud wants an API with an authorizer in the template; it has none.")
        return found

    def _at_edge(self, function: Function) -> Function:
        """The function, told of the edge's address wherever the template tells it of the distribution's."""
        name, _ = self._only(template.DISTRIBUTION)
        address = f"https://{stack.distribution_host(name)}"
        environment = {key: value.replace(address, self.urls["edge"]) for key, value in function.environment.items()}
        return replace(function, environment=environment)

    def _resolved(self, resource_type: str) -> Iterator[tuple[str, Node]]:
        for name, properties in self.source.of_type(resource_type):
            yield name, self.stack.resolver.resolve(properties)

    def _only(self, resource_type: str) -> tuple[str, Node]:
        found = list(self._resolved(resource_type))
        if len(found) != 1:
            raise TemplateError(f"The local cloud wants one {resource_type} in the template; it has {len(found)}.")
        return found[0]
