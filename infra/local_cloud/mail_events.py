"""SES' event publishing and suppression list, which the emulator lacks: stands before its SES, passes each call on as
it is, and tells the topic that the template names what becomes of each mail that was accepted (`mail_words`).

It takes the tags from the call itself: the emulator forgets them, and what the product does not send is not told.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any, Final, Self

import aiohttp
from aiohttp import web
from yarl import URL

from infra.local_cloud.deployment.intrinsics import Node
from infra.local_cloud.mail_words import events_of, matching_type
from infra.local_cloud.stores.aws import Caller

logger = logging.getLogger(__name__)

SEND_PATH: Final = "/v2/email/outbound-emails"
SUPPRESSION_PATH: Final = "/v2/email/suppression/addresses"

_CALL_SIZE_BYTES_MAX: Final = 16 * 1024 * 1024
"""Above a notice by far; SES takes 40 MB."""
_OF_ONE_HOP: Final = frozenset({"connection", "keep-alive", "transfer-encoding", "content-length", "content-encoding"})


@dataclass(frozen=True, slots=True)
class EventDestination:
    """Where the template sends the events of one configuration set."""

    configuration_set: str
    topic_arn: str
    event_types: frozenset[str]

    @classmethod
    def parse(cls, properties: Node) -> Self | None:
        """None for a destination that is off or no topic."""
        destination = properties["EventDestination"]
        topic = destination.get("SnsDestination")
        if not destination.get("Enabled") or not topic:
            return None
        types = frozenset(str(one).upper() for one in destination["MatchingEventTypes"])
        return cls(properties["ConfigurationSetName"], topic["TopicARN"], types)


@dataclass(frozen=True)
class MailService:
    session: aiohttp.ClientSession
    administrator: Caller
    destinations: Sequence[EventDestination]
    suppressed: dict[str, str] = field(default_factory=dict)
    """The account's suppression list, which the emulator lacks: address in lower case, and BOUNCE or COMPLAINT."""
    told: dict[str, list[str]] = field(default_factory=dict)
    """What became of each mail, by its id, in SES' own names of the events."""

    async def answer(self, request: web.Request) -> tuple[web.Response, Sequence[Mapping[str, Any]]]:
        """The emulator's answer, and the events to publish if that answer says that a mail was taken.

        The signature covers the Host header, so it goes on as it came.
        """
        body = await request.read()
        headers = {name: value for name, value in request.headers.items() if name.lower() not in _OF_ONE_HOP}
        url = URL(self.administrator.endpoint_url + request.raw_path, encoded=True)
        async with self.session.request(request.method, url, data=body, headers=headers) as answered:
            answer = await answered.read()
        kept = {name: value for name, value in answered.headers.items() if name.lower() not in _OF_ONE_HOP}
        response = web.Response(body=answer, status=answered.status, headers=kept)
        if (request.method, request.path) != ("POST", SEND_PATH) or answered.status != HTTPStatus.OK:
            return response, ()
        message_id = json.loads(answer)["MessageId"]
        events = events_of(json.loads(body), message_id, self.suppressed)
        self.told[message_id] = [event["eventType"] for event in events]
        return response, events

    async def suppress(self, request: web.Request) -> web.Response:
        """PutSuppressedDestination."""
        document = await request.json()
        self.suppressed[document["EmailAddress"].lower()] = document["Reason"]
        return web.json_response({})

    async def forget(self, request: web.Request) -> web.Response:
        """DeleteSuppressedDestination."""
        if self.suppressed.pop(request.match_info["address"].lower(), None) is None:
            headers = {"x-amzn-ErrorType": "NotFoundException"}
            return web.json_response({"message": "not on the list"}, status=HTTPStatus.NOT_FOUND, headers=headers)
        return web.json_response({})

    def publish(self, event: Mapping[str, Any]) -> None:
        """To whoever the template names for the mail's configuration set and this kind of event."""
        (configuration_set,) = event["mail"]["tags"]["ses:configuration-set"]
        with closing(self.administrator.session.client("sns", endpoint_url=self.administrator.endpoint_url)) as sns:
            for destination in self.destinations:
                is_named = destination.configuration_set == configuration_set
                if is_named and matching_type(event) in destination.event_types:
                    sns.publish(TopicArn=destination.topic_arn, Message=json.dumps(event))


def application(service: MailService) -> web.Application:
    """Answers first and publishes after, as SES does: who dies in between has sent a mail that is told of."""
    publishing: set[asyncio.Task[None]] = set()

    async def publish(events: Sequence[Mapping[str, Any]]) -> None:
        for event in events:
            try:
                await asyncio.to_thread(service.publish, event)
            except Exception:
                logger.exception("mail_event_lost")

    async def pass_on(request: web.Request) -> web.StreamResponse:
        response, events = await service.answer(request)
        if events:
            task = asyncio.create_task(publish(events))
            publishing.add(task)
            task.add_done_callback(publishing.discard)
        return response

    async def finish(_app: web.Application) -> None:
        await asyncio.gather(*publishing)

    app = web.Application(client_max_size=_CALL_SIZE_BYTES_MAX)
    app.router.add_put(SUPPRESSION_PATH, service.suppress)
    app.router.add_delete(f"{SUPPRESSION_PATH}/{{address}}", service.forget)
    app.router.add_route("*", "/{path:.*}", pass_on)
    app.on_cleanup.append(finish)
    return app
