"""The distribution that a template describes."""

from __future__ import annotations

import pytest

from infra.local_cloud.deployment import template
from infra.local_cloud.deployment.intrinsics import Resolver
from infra.local_cloud.deployment.template import Template
from infra.local_cloud.edge.distribution import Distribution, ErrorPage, wildcard


@pytest.fixture
def distribution(sample: Template, resolver: Resolver) -> Distribution:
    def resolved(kind: str) -> dict[str, dict[str, object]]:
        return {name: resolver.resolve(node) for name, node in sample.of_type(kind)}

    [properties] = resolved(template.DISTRIBUTION).values()
    return Distribution.parse(properties, resolved(template.KEY_GROUP) | resolved(template.RESPONSE_HEADERS))


@pytest.mark.parametrize(
    ("path", "wants_signature"),
    [
        ("/public/page.css", False),
        ("/public/", False),
        ("/publicity/x", True),
        ("/Public/page.css", True),
        ("/orders/A/index.html", True),
        ("/", True),
        ("/x/public/y", True),
    ],
)
def test_only_the_open_folder_is_open(distribution: Distribution, path: str, *, wants_signature: bool) -> None:
    """A path takes the first behaviour whose pattern fits, case included, and the default one otherwise."""
    assert distribution.behaviour(path).wants_signature is wants_signature


def test_it_is_as_the_template_says(distribution: Distribution) -> None:
    """Keys, origin, default object and error pages come from the template."""
    assert distribution.behaviour("/x").key_pair_ids == {"LinkKey"}
    assert distribution.behaviour("/x").origin_host == "shelf-1.s3.eu-central-1.amazonaws.com"
    assert distribution.default_object == "index.html"
    assert distribution.error_pages == {403: ErrorPage("/public/expired.html", 403)}


def test_headers_are_as_the_template_says(distribution: Distribution) -> None:
    """Security headers, custom ones and removed ones come from the response headers policy."""
    headers = distribution.behaviour("/x").headers

    assert headers.set == {
        "Content-Security-Policy": "default-src 'self'",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Strict-Transport-Security": "max-age=60; includeSubDomains",
        "X-Frame-Options": "DENY",
        "X-Robots-Tag": "noindex",
    }
    assert headers.remove == {"x-amz-server-side-encryption"}


@pytest.mark.parametrize(
    ("pattern", "text", "fits"),
    [
        ("/a/*", "/a/b/c", True),
        ("/a/?.jpg", "/a/b.jpg", True),
        ("/a/?.jpg", "/a/bc.jpg", False),
        ("/a.b", "/aXb", False),
        ("/a/*", "/a", False),
        ("/[a]", "/a", False),
    ],
)
def test_wildcards(pattern: str, text: str, *, fits: bool) -> None:
    """`*` is any run of characters, `?` is one, and nothing else is special."""
    assert (wildcard(pattern).fullmatch(text) is not None) is fits
