"""Intrinsic functions."""

from __future__ import annotations

import pytest

from infra.local_cloud.deployment.intrinsics import Node, Reference, Resolver, references, substitute
from infra.local_cloud.errors import TemplateError

KNOWN = {
    Reference("Bucket"): "b-1",
    Reference("Bucket", "Arn"): "arn:b-1",
    Reference("Stage"): "local",
    Reference("AWS::Region"): "eu-central-1",
    Reference("Table", "Stream.Arn"): "arn:stream",
}


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        ({"Ref": "Bucket"}, "b-1"),
        ({"Fn::GetAtt": ["Bucket", "Arn"]}, "arn:b-1"),
        ({"Fn::GetAtt": "Bucket.Arn"}, "arn:b-1"),
        ({"Fn::GetAtt": "Table.Stream.Arn"}, "arn:stream"),
        ({"Fn::Sub": "${Bucket}/${Bucket.Arn}/${AWS::Region}"}, "b-1/arn:b-1/eu-central-1"),
        ({"Fn::Sub": ["${own}-${Stage}", {"own": {"Ref": "Bucket"}}]}, "b-1-local"),
        ({"Fn::Sub": "${!Literal} ${Stage}"}, "${Literal} local"),
        ({"Fn::Join": [":", ["a", {"Ref": "Stage"}, 3]]}, "a:local:3"),
        ({"Fn::If": ["IsLocal", {"Ref": "Stage"}, "other"]}, "local"),
        ({"Fn::If": ["IsRemote", "yes", "no"]}, "no"),
        ({"a": [{"Ref": "Stage"}], "b": 3, "c": None}, {"a": ["local"], "b": 3, "c": None}),
        ({"kept": 1, "gone": {"Ref": "AWS::NoValue"}}, {"kept": 1}),
        ([1, {"Ref": "AWS::NoValue"}, 2], [1, 2]),
    ],
)
def test_resolves(node: Node, expected: Node) -> None:
    """Each intrinsic function gives what CloudFormation would."""
    conditions = {
        "IsLocal": {"Fn::Equals": [{"Ref": "Stage"}, "local"]},
        "IsRemote": {"Fn::Not": [{"Condition": "IsLocal"}]},
    }

    assert Resolver(KNOWN, conditions).resolve(node) == expected


@pytest.mark.parametrize(
    "node",
    [
        {"Ref": "Nothing"},
        {"Fn::GetAtt": ["Bucket", "Nothing"]},
        {"Fn::Sub": "${Nothing}"},
        {"Fn::ImportValue": "x"},
        {"Fn::If": ["Undefined", 1, 2]},
        {"Fn::Join": "not a list"},
        {"Fn::Sub": 3},
    ],
)
def test_refuses_what_it_cannot_know(node: Node) -> None:
    """An unknown name or function is an error that names it, never a silent leftover."""
    with pytest.raises(TemplateError):
        Resolver(KNOWN).resolve(node)


def test_finds_references_wherever_they_stand() -> None:
    """References in nested structures and in Sub texts are all found; a Sub's own variables are not references."""
    node = {
        "a": [{"Ref": "One"}, {"Fn::GetAtt": ["Two", "Arn"]}],
        "b": {"Fn::Sub": ["${Three.Id} ${own} ${!Four}", {"own": {"Ref": "Five"}}]},
    }

    assert set(references(node)) == {
        Reference("One"),
        Reference("Two", "Arn"),
        Reference("Three", "Id"),
        Reference("Five"),
    }


def test_substitutes_only_what_is_given() -> None:
    """Substitution replaces the given names, also inside Sub texts, and leaves all others for CloudFormation."""
    node = {"a": {"Ref": "Here"}, "b": {"Fn::Sub": "${Here.Id}/${There}/${!Here}"}, "c": {"Ref": "There"}}

    assert substitute(node, {Reference("Here"): "h", Reference("Here", "Id"): "id"}) == {
        "a": "h",
        "b": {"Fn::Sub": "id/${There}/${!Here}"},
        "c": {"Ref": "There"},
    }
