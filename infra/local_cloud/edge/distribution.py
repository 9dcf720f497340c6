"""The CloudFront distribution that the template describes: which behaviour a path takes, and what answers carry."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from infra.local_cloud.deployment.intrinsics import Node
from infra.local_cloud.errors import TemplateError


@dataclass(frozen=True, slots=True)
class ResponseHeaders:
    """Headers to set over the origin's, and names to leave out."""

    set: Mapping[str, str]
    remove: frozenset[str]

    @classmethod
    def parse(cls, properties: Node) -> Self:
        config = properties["ResponseHeadersPolicyConfig"]
        custom = {one["Header"]: one["Value"] for one in config.get("CustomHeadersConfig", {}).get("Items", [])}
        removed = config.get("RemoveHeadersConfig", {}).get("Items", [])
        return cls(
            {**_security_headers(config.get("SecurityHeadersConfig", {})), **custom},
            frozenset(one["Header"].lower() for one in removed),
        )


@dataclass(frozen=True, slots=True)
class Behaviour:
    path_pattern: str
    origin_host: str
    methods: frozenset[str]
    key_pair_ids: frozenset[str]
    """Whose signatures open it; empty if it is open to all."""
    headers: ResponseHeaders

    @property
    def wants_signature(self) -> bool:
        return bool(self.key_pair_ids)

    def takes(self, path: str) -> bool:
        pattern = self.path_pattern if self.path_pattern.startswith(("/", "*")) else f"/{self.path_pattern}"
        return wildcard(pattern).fullmatch(path) is not None


@dataclass(frozen=True, slots=True)
class ErrorPage:
    path: str
    status: int


@dataclass(frozen=True)
class Distribution:
    default_object: str
    behaviours: Sequence[Behaviour]
    """In the order in which they are tried; the last takes everything."""
    error_pages: Mapping[int, ErrorPage]

    @classmethod
    def parse(cls, properties: Node, others: Mapping[str, Node]) -> Self:
        """From resolved properties. `others` holds those of the key groups and header policies, by reference."""
        config = properties["DistributionConfig"]
        hosts = {one["Id"]: one["DomainName"] for one in config["Origins"]}
        nodes = [*config.get("CacheBehaviors", []), {**config["DefaultCacheBehavior"], "PathPattern": "*"}]
        pages = {
            int(one["ErrorCode"]): ErrorPage(one["ResponsePagePath"], int(one["ResponseCode"]))
            for one in config.get("CustomErrorResponses", [])
            if "ResponsePagePath" in one
        }
        return cls(
            default_object=config.get("DefaultRootObject", ""),
            behaviours=[_behaviour(node, hosts, others) for node in nodes],
            error_pages=pages,
        )

    def behaviour(self, path: str) -> Behaviour:
        return next(one for one in self.behaviours if one.takes(path))


def wildcard(pattern: str) -> re.Pattern[str]:
    """CloudFront's: `*` for any run of characters, `?` for one; the rest stands for itself, case included."""
    pieces = (".*" if one == "*" else "." if one == "?" else re.escape(one) for one in pattern)
    return re.compile("".join(pieces), re.DOTALL)


def _behaviour(node: Node, hosts: Mapping[str, str], others: Mapping[str, Node]) -> Behaviour:
    if "OriginRequestPolicyId" in node:
        raise TemplateError(
            f"{node['PathPattern']} hands on what a visitor sends by an origin request policy; the local cloud's edge"
            " has none: hand on nothing, or teach it to."
        )
    groups = [others[group] for group in node.get("TrustedKeyGroups", [])]
    policy = node.get("ResponseHeadersPolicyId")
    no_headers = ResponseHeaders({}, frozenset())
    return Behaviour(
        path_pattern=node["PathPattern"],
        origin_host=hosts[node["TargetOriginId"]],
        methods=frozenset(node.get("AllowedMethods", ["GET", "HEAD"])),
        key_pair_ids=frozenset(key for group in groups for key in group["KeyGroupConfig"]["Items"]),
        headers=no_headers if policy is None else ResponseHeaders.parse(others[policy]),
    )


def _security_headers(config: Node) -> dict[str, str]:
    headers: dict[str, str] = {}
    if policy := config.get("ContentSecurityPolicy"):
        headers["Content-Security-Policy"] = policy["ContentSecurityPolicy"]
    if policy := config.get("ReferrerPolicy"):
        headers["Referrer-Policy"] = policy["ReferrerPolicy"]
    if policy := config.get("FrameOptions"):
        headers["X-Frame-Options"] = policy["FrameOption"]
    if "ContentTypeOptions" in config:
        headers["X-Content-Type-Options"] = "nosniff"
    if policy := config.get("StrictTransportSecurity"):
        wide = "; includeSubDomains" if policy.get("IncludeSubdomains") else ""
        preload = "; preload" if policy.get("Preload") else ""
        headers["Strict-Transport-Security"] = f"max-age={policy['AccessControlMaxAgeSec']}{wide}{preload}"
    return headers
