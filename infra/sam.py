"""Expands a SAM template into plain CloudFormation, in this process and without a call to AWS."""

from __future__ import annotations

from typing import Any, TypeAlias

Document: TypeAlias = Any
"""`Any` on purpose: a template's shape is known only where a property is read."""


class SamRefused(Exception):
    """The text says what SAM cannot expand."""


def parse(text: str) -> Document:
    """YAML with CloudFormation's short intrinsics (`!Ref`), which come out in their long form."""
    from samtranslator.yaml_helper import yaml_parse  # noqa: PLC0415 - see expand

    return yaml_parse(text)


def expand(source: Document, region: str) -> Document:
    """Raises SamRefused. Takes two seconds, nearly all of it SAM's import: call it beside other work."""
    import boto3  # noqa: PLC0415 - with the next ones, what makes this slow
    from samtranslator.model.exceptions import InvalidDocumentException  # noqa: PLC0415
    from samtranslator.parser.parser import Parser  # noqa: PLC0415
    from samtranslator.translator.arn_generator import ArnGenerator  # noqa: PLC0415
    from samtranslator.translator.translator import Translator  # noqa: PLC0415

    # SAM asks the session for the region, and this class variable for the partition; nothing is called.
    ArnGenerator.BOTO_SESSION_REGION_NAME = region
    translator = Translator({}, Parser(), boto_session=boto3.Session(region_name=region))
    try:
        return translator.translate(source, parameter_values={})
    except InvalidDocumentException as exc:
        raise SamRefused("; ".join(str(cause.message) for cause in exc.causes)) from exc
