"""Puts the local cloud together: what starts in which order, who is told whose address, and how all of it ends."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import aiohttp
from aiohttp import web

from infra.local_cloud.deployment import seed, stack, template
from infra.local_cloud.deployment.seed import Deployment
from infra.local_cloud.deployment.stack import Stack
from infra.local_cloud.deployment.template import Template
from infra.local_cloud.functions.event_sources import EventSources
from infra.local_cloud.functions.workers import Functions
from infra.local_cloud.metering import Meter
from infra.local_cloud.parts import Parts
from infra.local_cloud.process import sockets
from infra.local_cloud.process.processes import REPOSITORY
from infra.local_cloud.state import StateDirectory
from infra.local_cloud.stores import ministack
from infra.local_cloud.stores.ministack import REGION, MiniStack
from infra.local_cloud.stores.roles import Roles

TEMPLATE_PATH: Final = REPOSITORY / "infra" / "template.yaml"
SENDER_DOMAIN: Final = "photos.example"
"""Reserved by RFC 2606: nothing could be sent there, even by mistake."""

_LISTENERS: Final = ("api", "page_api", "edge", "edge_after_expiry", "mail", "ses", "lambda")
_EMULATOR: Final = "s3"


@dataclass(frozen=True)
class LocalCloud:
    """A running cloud."""

    state: StateDirectory
    ministack: MiniStack
    stack: Stack
    functions: Functions
    urls: dict[str, str]
    deployment: Deployment
    enrolment_code: str

    def ready_document(self) -> dict[str, Any]:
        """What a client needs; holds the administrator's credentials."""
        administrator = self.ministack.administrator
        return {
            **self.urls,
            "enrolment_code": self.enrolment_code,
            "logs": str(self.state.logs),
            "administrator": {
                "endpoint_url": administrator.endpoint_url,
                "region": administrator.region,
                "access_key_id": administrator.credentials.access_key_id,
                "secret_access_key": administrator.credentials.secret_access_key,
            },
            "outputs": dict(self.stack.outputs),
            "resources": {
                **self.stack.physical_ids,
                "bucket": self.deployment.bucket,
                "orders_table": self.deployment.orders_table,
                "devices_table": self.deployment.devices_table,
            },
        }


@contextlib.asynccontextmanager
async def run(
    state: StateDirectory,
    api_port: int = 0,
    template_path: Path = TEMPLATE_PATH,
    store_proxy_url: str | None = None,
    meter: Meter | None = None,
) -> AsyncIterator[LocalCloud]:
    """Everything is up while the context lasts, and nothing of it afterwards. Raises LocalCloudError."""
    async with AsyncExitStack() as closing:
        ports = state.ports()
        listeners = _listen(ports, api_port, closing)
        urls = {name: sockets.url_of(listener) for name, listener in listeners.items()}
        emulator, source = await _start_emulator(state, ports.get(_EMULATOR), template_path, meter, closing)
        urls[_EMULATOR] = emulator.url
        state.keep_ports({name: int(url.rpartition(":")[2]) for name, url in urls.items()})
        created, deployment, lifetime_s = await _deploy(state, emulator, source, template_path.parent / "gallery")
        session = await closing.enter_async_context(aiohttp.ClientSession())
        roles = Roles(emulator.administrator)
        parts = Parts(state, emulator, source, created, roles, session, urls, lifetime_s, store_proxy_url, meter)
        functions = parts.functions()
        closing.push_async_callback(functions.stop)
        await functions.start()
        for name, app in parts.applications(functions).items():
            await _serve(app, listeners[name], closing)
        sources = EventSources([*parts.event_sources(functions), *parts.schedules(functions)])
        closing.push_async_callback(sources.stop)
        sources.start()
        code = await seed.enrolment_code(functions, deployment)
        yield LocalCloud(state, emulator, created, functions, urls, deployment, code)


async def _start_emulator(
    state: StateDirectory, port: int | None, template_path: Path, meter: Meter | None, closing: AsyncExitStack
) -> tuple[MiniStack, Template]:
    """The emulator boots while SAM is imported; each takes a second or two."""
    reading = asyncio.create_task(asyncio.to_thread(template.load, template_path, REGION))
    emulator = await ministack.start(state.emulator, state.logs / "ministack.log", sockets.free_port(port), meter)
    closing.push_async_callback(emulator.stop)
    return emulator, await reading


async def _deploy(
    state: StateDirectory, emulator: MiniStack, source: Template, gallery: Path
) -> tuple[Stack, Deployment, int]:
    """The stack, what a deployment must know of it, and how long its links live in seconds."""
    key = seed.link_key(state.link_key)
    parameters = {
        "Stage": "local",
        "SenderDomain": SENDER_DOMAIN,
        "SenderEmail": f"photos@{SENDER_DOMAIN}",
        "CloudFrontPublicKey": key.public_pem,
    }
    created = await stack.create(emulator.administrator, source, parameters)
    deployment = Deployment.parse(created.outputs)
    await asyncio.to_thread(seed.put_secrets_and_pages, emulator.administrator, deployment, key, gallery, SENDER_DOMAIN)
    return created, deployment, int(source.parameter_values(parameters)["GalleryLinkLifetimeSeconds"])


def _listen(ports: dict[str, int], api_port: int, closing: AsyncExitStack) -> dict[str, socket.socket]:
    listeners: dict[str, socket.socket] = {}
    for name in _LISTENERS:
        if name == "api" and api_port:
            listeners[name] = sockets.listen(api_port)
        else:
            listeners[name] = sockets.listen_again(ports.get(name))
        closing.callback(listeners[name].close)
    return listeners


async def _serve(app: web.Application, listener: socket.socket, closing: AsyncExitStack) -> None:
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    closing.push_async_callback(runner.cleanup)
    await runner.setup()
    await web.SockSite(runner, listener).start()
