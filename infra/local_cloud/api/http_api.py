"""The HTTP API that the template describes: its routes, their authorizers, and which route a request takes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Self

from infra.local_cloud.deployment.intrinsics import Node
from infra.local_cloud.errors import TemplateError

_FUNCTION_IN_URI: Final = re.compile(r":function:(?P<name>[^/:]+)/invocations")
_ANY: Final = "x-amazon-apigateway-any-method"
_DEFAULT: Final = "$default"


@dataclass(frozen=True, slots=True)
class Authorizer:
    name: str
    function: str
    identity_sources: tuple[str, ...]
    """As written: `$request.header.NAME` or `$request.querystring.NAME`."""
    ttl_s: int

    @classmethod
    def parse(cls, name: str, scheme: Node) -> Self:
        definition = scheme["x-amazon-apigateway-authorizer"]
        simple = definition.get("enableSimpleResponses", False)
        if str(definition.get("authorizerPayloadFormatVersion")) != "2.0" or not simple:
            raise TemplateError(
                f"Authorizer {name}: the local cloud has payload format 2.0 with simple responses only."
            )
        return cls(
            name=name,
            function=_function(definition["authorizerUri"]),
            identity_sources=tuple(definition.get("identitySource", [])),
            ttl_s=int(definition.get("authorizerResultTtlInSeconds", 300)),
        )


@dataclass(frozen=True, slots=True)
class Route:
    method: str
    """Upper case, or ANY."""
    path: str
    function: str
    authorizer: Authorizer | None

    @property
    def key(self) -> str:
        return self.path if self.path == _DEFAULT else f"{self.method} {self.path}"

    def match(self, method: str, path: str) -> dict[str, str] | None:
        """The path's parameters, or None if the request is not for this route."""
        if self.method not in (method, "ANY"):
            return None
        if self.path == _DEFAULT:
            return {}
        found = _pattern(self.path).fullmatch(path)
        return None if found is None else found.groupdict()

    @property
    def rank(self) -> tuple[object, ...]:
        """Smaller is more specific: literal segments before variables, greedy ones last, a method before ANY."""
        if self.path == _DEFAULT:
            return ((3,), True)
        segments = tuple(
            2 if segment.endswith("+}") else 1 if segment.startswith("{") else 0 for segment in self.path.split("/")
        )
        return (segments, self.method == "ANY")


@dataclass(frozen=True, slots=True)
class Cors:
    """What a browser's preflight is told; API Gateway answers it without asking a function."""

    origins: tuple[str, ...]
    methods: tuple[str, ...]
    headers: tuple[str, ...]
    max_age_s: int | None

    def answer(self, origin: str) -> dict[str, str]:
        """Headers for a request from `origin`; none if it is not welcome."""
        if "*" not in self.origins and origin not in self.origins:
            return {}
        given = {
            "access-control-allow-origin": "*" if "*" in self.origins else origin,
            "access-control-allow-methods": ",".join(self.methods),
            "access-control-allow-headers": ",".join(self.headers),
            "access-control-max-age": "" if self.max_age_s is None else str(self.max_age_s),
        }
        return {name: value for name, value in given.items() if value}


@dataclass(frozen=True)
class HttpApi:
    api_id: str
    routes: Sequence[Route]
    """The most specific first."""
    cors: Cors | None

    @classmethod
    def parse(cls, api_id: str, properties: Node) -> Self:
        """From the resolved properties of an API that SAM expanded to an OpenAPI body."""
        body = properties["Body"]
        schemes = body.get("components", {}).get("securitySchemes", {})
        authorizers = {name: Authorizer.parse(name, scheme) for name, scheme in schemes.items()}
        routes = [route for path, methods in body["paths"].items() for route in _routes(path, methods, authorizers)]
        cors = body.get("x-amazon-apigateway-cors")
        return cls(api_id, sorted(routes, key=lambda route: route.rank), None if cors is None else _cors(cors))

    def find(self, method: str, path: str) -> tuple[Route, dict[str, str]] | None:
        for route in self.routes:
            parameters = route.match(method, path)
            if parameters is not None:
                return route, parameters
        return None


def _routes(path: str, methods: Node, authorizers: Mapping[str, Authorizer]) -> Iterator[Route]:
    for method, operation in methods.items():
        names = [name for requirement in operation.get("security", []) for name in requirement]
        named = [authorizers[name] for name in names if name in authorizers]
        unknown = [name for name in names if name not in authorizers and name != "NONE"]
        if unknown or len(named) > 1:
            raise TemplateError(f"Route {method} {path} must have one known authorizer or none, not {names}.")
        integration = operation["x-amazon-apigateway-integration"]
        if str(integration.get("payloadFormatVersion")) != "2.0":
            raise TemplateError(f"Route {method} {path}: the local cloud has payload format 2.0 only.")
        yield Route(
            method="ANY" if method == _ANY else method.upper(),
            path=path,
            function=_function(integration["uri"]),
            authorizer=named[0] if named else None,
        )


def _cors(properties: Node) -> Cors:
    return Cors(
        origins=tuple(properties.get("allowOrigins", [])),
        methods=tuple(properties.get("allowMethods", [])),
        headers=tuple(properties.get("allowHeaders", [])),
        max_age_s=properties.get("maxAge"),
    )


def _function(uri: str) -> str:
    found = _FUNCTION_IN_URI.search(uri)
    if found is None:
        raise TemplateError(f"An integration calls {uri}, which is no function of this stack.")
    return found["name"]


def _pattern(path: str) -> re.Pattern[str]:
    """`{name}` takes one segment, `{name+}` all that follow."""
    pieces = re.split(r"\{([A-Za-z0-9_.-]+)(\+?)\}", path)
    pattern = re.escape(pieces[0])
    for name, greedy, literal in zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True):
        pattern += f"(?P<{name}>{'.+' if greedy else '[^/]+'}){re.escape(literal)}"
    return re.compile(pattern, re.DOTALL)
