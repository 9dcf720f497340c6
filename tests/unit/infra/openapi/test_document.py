"""docs/openapi.json is written from the contract, and says what that says."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import jsonschema
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from backend_lambdas.contract import codec
from backend_lambdas.contract.error_codes import STATUS_OF
from backend_lambdas.contract.routes import ROUTES
from backend_lambdas.contract.routes.route import Route
from backend_lambdas.contract.violation import ContractViolation
from infra.openapi.__main__ import PATH
from infra.openapi.answers import GATEWAY_MESSAGES
from infra.openapi.document import document, text
from infra.openapi.examples import example_of_gateway, examples_of
from infra.openapi.prose import prose_of
from infra.openapi.schemas import keywords

DOCUMENT: Final[dict[str, Any]] = document()
TRIED: Final[tuple[Any, ...]] = (
    *(None, "", "x" * 2_000, "a@b", "2026-02-30T00:00:00Z", -1, 0, 0.0, 1.0, 1.5, True),
    *([], [{}], ["x"], {}, {"x": 1}),
)
"""In the place of any field."""


def operation_of(route: Route) -> dict[str, Any]:
    found: dict[str, Any] = DOCUMENT["paths"][route.path][route.method.lower()]
    return found


def problems(schema: dict[str, Any], plain: object) -> list[str]:
    """By JSON Schema, with the document's components at hand, and formats looked at."""
    whole = {**schema, "components": DOCUMENT["components"]}
    validator = jsonschema.Draft202012Validator(whole, format_checker=jsonschema.FormatChecker())
    return [found.message for found in validator.iter_errors(plain)]


def test_the_document_is_of_todays_contract() -> None:
    """The committed document is what the contract gives; if not, run `python -m infra.openapi` and commit it."""
    assert PATH.read_text("utf-8") == text(), "run `uv run python -m infra.openapi` and commit docs/openapi.json"


def test_the_same_contract_gives_the_same_bytes() -> None:
    """Nothing of the document hangs on when or in which process it is made."""
    assert text() == text()


def test_the_document_is_openapi() -> None:
    """A validator of OpenAPI 3.1 finds nothing wrong."""
    assert [str(error) for error in OpenAPIV31SpecValidator(DOCUMENT).iter_errors()] == []


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.handler)
def test_examples_keep_their_schemas(route: Route) -> None:
    """Each golden file that the document shows is valid by the schema beside it."""
    operation = operation_of(route)
    bodies = [operation["requestBody"]] if route.request else []
    answers = [answer for status, answer in operation["responses"].items() if status != "304"]  # which has no body
    shown = 0
    for body in (*bodies, *answers):
        content = body["content"]["application/json"]
        for name, example in content["examples"].items():
            assert problems(content["schema"], example["value"]) == [], name
            shown += 1
    assert shown > len(answers)


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.handler)
def test_every_refusal_is_described(route: Route) -> None:
    """Each code that a route may refuse by stands at its status, and a device's route tells of a missing token."""
    operation = operation_of(route)
    for code in route.refusals:
        schema = operation["responses"][str(STATUS_OF[code])]["content"]["application/json"]["schema"]
        assert f'"{code.value}"' in json.dumps(schema)
    assert ("401" in operation["responses"]) is not route.is_open
    assert (operation["security"] == []) is route.is_open


@pytest.mark.parametrize("status", GATEWAY_MESSAGES)
def test_the_gateways_words_are_those_of_the_golden_files(status: int) -> None:
    """What API Gateway says by itself is written once more in the document, and the same."""
    (example,) = example_of_gateway(status).values()
    assert example["value"] == {"message": GATEWAY_MESSAGES[status]}


def messages_in(message: object) -> Iterator[object]:
    """The message itself, and every one within it."""
    if isinstance(message, tuple):
        for item in message:
            yield from messages_in(item)
    elif dataclasses.is_dataclass(message) and not isinstance(message, type):
        yield message
        for field in dataclasses.fields(message):
            yield from messages_in(getattr(message, field.name))


@pytest.mark.parametrize("kind", sorted({route.request for route in ROUTES if route.request}, key=str))
def test_schema_and_codec_agree(kind: type) -> None:
    """Whatever stands in a field of a request, the schema refuses it where the codec does, and nowhere else."""
    golden: list[object] = [codec.from_plain(kind, example["value"]) for example in examples_of(kind).values()]
    assert golden
    for good in messages_in(tuple(golden)):
        schema = {"$ref": f"#/components/schemas/{type(good).__name__}"}
        plain = codec.to_plain(good)
        for field in plain:
            for value in TRIED:
                changed = {**plain, field: value}
                assert is_refused(type(good), changed) == bool(problems(schema, changed)), (field, value)


def is_refused(kind: type, plain: object) -> bool:
    try:
        codec.from_plain(kind, plain)
    except ContractViolation as exc:
        told_in_words = {f"body.{rule.words}" for rule in getattr(kind, "TOGETHER", ())}
        return not set(exc.problems) <= told_in_words
    return False


def test_words_come_from_the_contracts_docstrings() -> None:
    """What stands under a field in the contract describes it in the document."""
    schema = DOCUMENT["components"]["schemas"]["OrderManifest"]
    assert schema["properties"]["language"]["description"] == "BCP 47: the language of the notice."
    assert schema["description"].startswith("The whole order, sent before any byte of it;")
    assert "currency: missing, where prints have prices" in schema["description"]
    assert prose_of(Path).members == {}


def test_a_rule_without_keywords_is_noticed() -> None:
    """A new kind of rule can't be left out of the document unseen."""
    with pytest.raises(TypeError, match="no keywords"):
        keywords(object())  # type: ignore[arg-type]  # no rule at all
