"""SES' event publishing, which the emulator lacks: stands before its SES, passes each call on as it is, and tells the
topic that the template names of each mail that was accepted, in SES' own words.

It takes the tags from the call itself: the emulator forgets them, and what the product does not send is not told.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any, Final, Self

import aiohttp
from aiohttp import web
from yarl import URL

from infra.local_cloud.deployment.intrinsics import Node
from infra.local_cloud.stores.aws import Caller
from infra.local_cloud.stores.ministack import ACCOUNT_ID

logger = logging.getLogger(__name__)

SEND_PATH: Final = "/v2/email/outbound-emails"

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

    async def answer(self, request: web.Request) -> tuple[web.Response, Mapping[str, Any] | None]:
        """The emulator's answer, and the event to publish if that answer says that a mail was taken.

        The signature covers the Host header, so it goes on as it came.
        """
        body = await request.read()
        headers = {name: value for name, value in request.headers.items() if name.lower() not in _OF_ONE_HOP}
        url = URL(self.administrator.endpoint_url + request.raw_path, encoded=True)
        async with self.session.request(request.method, url, data=body, headers=headers) as answered:
            answer = await answered.read()
        kept = {name: value for name, value in answered.headers.items() if name.lower() not in _OF_ONE_HOP}
        response = web.Response(body=answer, status=answered.status, headers=kept)
        is_mail = (request.method, request.path) == ("POST", SEND_PATH) and answered.status == HTTPStatus.OK
        return response, send_event(json.loads(body), json.loads(answer)["MessageId"]) if is_mail else None

    def publish(self, event: Mapping[str, Any]) -> None:
        """To whoever the template names for the mail's configuration set."""
        (configuration_set,) = event["mail"]["tags"]["ses:configuration-set"]
        with closing(self.administrator.session.client("sns", endpoint_url=self.administrator.endpoint_url)) as sns:
            for destination in self.destinations:
                if destination.configuration_set == configuration_set and "SEND" in destination.event_types:
                    sns.publish(TopicArn=destination.topic_arn, Message=json.dumps(event))


def send_event(call: Mapping[str, Any], message_id: str) -> dict[str, Any]:
    """https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html"""
    sender = call.get("FromEmailAddress", "")
    recipients = list(call.get("Destination", {}).get("ToAddresses", []))
    subject = call.get("Content", {}).get("Simple", {}).get("Subject", {}).get("Data", "")
    own_tags = {tag["Name"]: [tag["Value"]] for tag in call.get("EmailTags", [])}
    return {
        "eventType": "Send",
        "mail": {
            "timestamp": datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "source": sender,
            "sendingAccountId": ACCOUNT_ID,
            "messageId": message_id,
            "destination": recipients,
            "headersTruncated": False,
            "headers": [
                {"name": "From", "value": sender},
                {"name": "To", "value": ", ".join(recipients)},
                {"name": "Subject", "value": subject},
            ],
            "commonHeaders": {"from": [sender], "to": recipients, "messageId": message_id, "subject": subject},
            "tags": {
                "ses:configuration-set": [call.get("ConfigurationSetName", "")],
                "ses:from-domain": [sender.rpartition("@")[2]],
                **own_tags,
            },
        },
        "send": {},
    }


def application(service: MailService) -> web.Application:
    """Answers first and publishes after, as SES does: who dies in between has sent a mail that is told of."""
    publishing: set[asyncio.Task[None]] = set()

    async def publish(event: Mapping[str, Any]) -> None:
        try:
            await asyncio.to_thread(service.publish, event)
        except Exception:
            logger.exception("mail_event_lost")

    async def pass_on(request: web.Request) -> web.StreamResponse:
        response, event = await service.answer(request)
        if event is not None:
            task = asyncio.create_task(publish(event))
            publishing.add(task)
            task.add_done_callback(publishing.discard)
        return response

    async def finish(_app: web.Application) -> None:
        await asyncio.gather(*publishing)

    app = web.Application(client_max_size=_CALL_SIZE_BYTES_MAX)
    app.router.add_route("*", "/{path:.*}", pass_on)
    app.on_cleanup.append(finish)
    return app
