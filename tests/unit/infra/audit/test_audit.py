"""The rules of least privilege: the template keeps them, and each is broken on purpose to see that it is noticed."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest

from infra.audit import findings, page, rules
from infra.audit.__main__ import REGION, TEMPLATE, main
from infra.audit.findings import ACCEPTED
from infra.audit.wildcards import WILDCARDS
from infra.local_cloud.deployment import template
from infra.local_cloud.deployment.template import Template

Break = Callable[[dict[str, Any]], None]


@pytest.fixture(scope="module")
def source() -> Template:
    return template.load(TEMPLATE, REGION)


def test_the_template_keeps_the_rules(source: Template) -> None:
    """Nothing in the template breaks a rule, and no entry of the list of wildcards is left over."""
    assert rules.problems(source) == []


def test_the_page_is_of_this_template(source: Template) -> None:
    """docs/security.md says of each role what the template says; `python -m infra.audit page` makes it anew."""
    text = page.PAGE.read_text("utf-8")
    assert page.with_generated(text, source) == text


def test_a_page_without_its_marks_is_told(source: Template) -> None:
    """A page that lost the marks is refused, not overwritten."""
    with pytest.raises(ValueError, match="marks"):
        page.with_generated("# Who may do what\n", source)


def statement(resources: dict[str, Any], role: str, index: int) -> dict[str, Any]:
    found: dict[str, Any] = resources[role]["Properties"]["Policies"][0]["PolicyDocument"]["Statement"][index]
    return found


def put(role: str, **members: Any) -> Break:
    """Change the role's second statement."""
    return lambda resources: statement(resources, role, 1).update(members)


def properties(name: str, **members: Any) -> Break:
    return lambda resources: resources[name]["Properties"].update(members)


def guarded(name: str, **members: Any) -> Break:
    def change(resources: dict[str, Any]) -> None:
        resources[name]["Properties"]["PolicyDocument"]["Statement"][0].update(members)

    return change


def add(name: str, kind: str, **members: Any) -> Break:
    return lambda resources: resources.update({name: {"Type": kind, "Properties": members}})


ANYBODY = {"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}]}
TABLE = {"Fn::GetAtt": ["OrdersTable", "Arn"]}


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (put("GetOrderFunctionRole", Action="dynamodb:*"), "dynamodb:*; name what is meant"),
        (put("GetOrderFunctionRole", Action="dynamodb:Get*"), "dynamodb:Get*; name what is meant"),
        (put("GetOrderFunctionRole", Action="dynamodb:Quer?"), "dynamodb:Quer?; name what is meant"),
        (put("GetOrderFunctionRole", Resource="*"), "*; name what is meant"),
        (
            put("GetOrderFunctionRole", Resource={"Fn::Sub": "${OrdersTable.Arn}/index/*"}),
            "index/*; name what is meant",
        ),
        (put("GetOrderFunctionRole", Resource={"Fn::GetAtt": ["HealthFunctionLogs", "Arn"]}), "ends in a wildcard"),
        (put("GetOrderFunctionRole", NotAction="dynamodb:Scan"), "NotAction allows whatever AWS adds"),
        (put("GetOrderFunctionRole", NotResource=TABLE), "NotResource allows whatever AWS adds"),
        (put("GetOrderFunctionRole", Effect="Deny"), "has nothing to deny"),
        (put("GetOrderFunctionRole", Sid="WriteOwnLogs"), "a name of its own"),
        (put("GetOrderFunctionRole", Sid="Unreasoned"), "no reason; add it"),
        (put("GetOrderFunctionRole", Sid="Renamed"), "reasons for ReadOrder, which it has not"),
        (put("GetOrderFunctionRole", Action="iam:PassRole"), "no function hands on or takes roles"),
        (put("GetOrderFunctionRole", Action="sts:AssumeRole"), "no function hands on or takes roles"),
        (put("GrantUploadsFunctionRole", Action="dynamodb:Query"), ""),
        (properties("GetOrderFunctionRole", ManagedPolicyArns=["arn:aws:iam::aws:policy/ReadOnlyAccess"]), "managed"),
        (properties("GetOrderFunctionRole", AssumeRolePolicyDocument=ANYBODY), "Lambda alone may"),
        (properties("GetOrderFunction", Role={"Fn::GetAtt": ["HealthFunctionRole", "Arn"]}), "2 functions have it"),
        (properties("GetOrderFunction", Role={"Fn::GetAtt": ["HealthFunctionRole", "Arn"]}), "0 functions have it"),
        (add("More", "AWS::IAM::ManagedPolicy"), "into the one role that needs them"),
        (add("More", "AWS::IAM::Policy"), "into the one role that needs them"),
        (add("More", "AWS::SNS::Topic"), "one that names every AWS principal"),
        (add("More", "AWS::Lambda::Permission", Principal="s3.amazonaws.com"), "invoke functions"),
        (guarded("NoticesQueuePolicy", Condition={}), "on anybody's behalf"),
        (guarded("NoticesQueuePolicy", Principal="*"), "*; name what is meant"),
        (lambda resources: resources.pop("PhotoBucketPolicy"), "TlsOnly has no * any more"),
    ],
)
def test_a_rule_that_is_broken_is_told(source: Template, change: Break, told: str) -> None:
    """Each rule tells of the violation that it is there for, and says what to do."""
    resources = copy.deepcopy(dict(source.resources))
    change(resources)
    found = rules.problems(Template({**source.document, "Resources": resources}, source.code_directory))
    assert any(told in problem for problem in found) if told else found == [], found


def test_wildcards_have_reasons() -> None:
    """Each wildcard that may be says why."""
    assert all(len(reason) > 20 for reason in WILDCARDS.values())


def report(*failed: tuple[str, str]) -> str:
    checks = [{"check_id": check, "resource": resource, "check_name": "Ensure it"} for check, resource in failed]
    return json.dumps({"results": {"failed_checks": checks}, "summary": {"passed": 1}})


def everything() -> list[tuple[str, str]]:
    return [
        (one.check, f"{resource}.Any" if "::" in resource else f"AWS::Some::Type.{resource}")
        for one in ACCEPTED
        for resource in one.resources
    ]


def test_accepted_findings() -> None:
    """What stands in the list is no problem, what does not is one, and so is an entry that is found no more."""
    assert findings.problems(report(*everything())) == []
    (new,) = findings.problems(report(*everything(), ("CKV_AWS_1", "AWS::S3::Bucket.PhotoBucket")))
    assert new.startswith("PhotoBucket") or "CKV_AWS_1" in new
    (other,) = findings.problems(report(*everything(), ("CKV_AWS_18", "AWS::S3::Bucket.AnotherBucket")))
    assert "AnotherBucket" in other
    (stale,) = findings.problems(report(*everything()[1:]))
    assert "is found no more" in stale


def test_a_report_of_nothing_is_a_problem() -> None:
    """A checkov that read nothing has not passed."""
    nothing = json.dumps({"results": {"failed_checks": []}, "summary": {"passed": 0}})
    assert findings.problems(nothing) == ["checkov passed nothing: it has not read the template"]


def test_commands(capsys: pytest.CaptureFixture[str], tmp_path: Any) -> None:
    """The commands end with 0 where all is well, and with 1 and the problems where it is not."""
    assert main(["permissions"]) == 0
    assert main(["page", "--check"]) == 0
    (tmp_path / "checkov.json").write_text(report(("CKV_AWS_1", "AWS::S3::Bucket.PhotoBucket")))
    assert main(["findings", str(tmp_path / "checkov.json")]) == 1
    assert "CKV_AWS_1" in capsys.readouterr().err
