"""One emulated account, in which the deploy command deploys the real template but for the two types that it lacks."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from infra.deploy import arguments
from infra.deploy.bundle import archive
from infra.deploy.bundle.archive import Archive
from infra.deploy.deployment import REPOSITORY, TEMPLATE
from infra.deploy.stack import change_set, progress
from infra.deploy.stack.artefacts import Artefacts
from infra.deploy.stack.standing import Standing, look
from tests.ministack_fixture import REGION, MiniStack, running_ministack

ASKED = ("--domain", "photos.example", "--sender", "hello@photos.example", "--region", REGION)
POLICIES = sorted((REPOSITORY / "infra" / "deploy").glob("deployer-*policy.json"))
UNKNOWN_TO_MINISTACK = ("LinkPublicKey", "LinkKeyGroup")

POLICIES_SET: list[str] = []
"""Of the artefact bucket, in JSON."""


def adapted(text: str) -> str:
    """Without what infra/local_cloud/known_gaps.py says is not there: CloudFront's PublicKey and KeyGroup, ids in their
    places, and TLS, without which the photo bucket would deny everything.
    """
    text, count = re.subn(r"^          - Sid: TlsOnly\n(?:            .*\n)+", "", text, flags=re.MULTILINE)
    assert count == 1
    for name in UNKNOWN_TO_MINISTACK:
        text, count = re.subn(rf"^  {name}:\n(?:    .*\n)+\n", "", text, flags=re.MULTILINE)
        assert count == 1, name
        text = text.replace(f"!Ref {name}", f"{name.upper()}ID")
    return text


@dataclass(frozen=True)
class Shop:
    """An owner at the emulated account."""

    ministack: MiniStack
    template: Path
    run: Callable[[Sequence[str]], int]

    def has_stack(self, name: str) -> bool:
        return look(self.client("cloudformation"), name).standing is Standing.USABLE

    def client(self, service: str) -> Any:
        return self.ministack.client(service)


def _without_tls(account: MiniStack, ensure: Callable[[Artefacts], bool]) -> Callable[[Artefacts], bool]:
    """The policy is set, kept for the tests to read, and taken off again: there is no TLS on this loopback."""

    def ensured(artefacts: Artefacts) -> bool:
        made = ensure(artefacts)
        administrator = account.client("s3")
        POLICIES_SET.append(administrator.get_bucket_policy(Bucket=artefacts.bucket)["Policy"])
        administrator.delete_bucket_policy(Bucket=artefacts.bucket)
        return made

    return ensured


def as_owner(account: MiniStack) -> dict[str, str]:
    """Credentials that may do what the policies in infra/deploy say, and nothing else: the emulator checks the
    command's own calls by it, though not those that its CloudFormation makes.
    """
    iam, name = account.client("iam"), "owner"
    trust = {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::000000000000:root"}, "Action": "sts:AssumeRole"}
    document = {"Version": "2012-10-17", "Statement": [trust]}
    if name not in [role["RoleName"] for role in iam.list_roles()["Roles"]]:
        iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(document))
        for policy in POLICIES:
            iam.put_role_policy(RoleName=name, PolicyName=policy.stem, PolicyDocument=policy.read_text("utf-8"))
    role = f"arn:aws:iam::000000000000:role/{name}"
    given = account.client("sts").assume_role(RoleArn=role, RoleSessionName="owner")["Credentials"]
    return {
        "AWS_ACCESS_KEY_ID": given["AccessKeyId"],
        "AWS_SECRET_ACCESS_KEY": given["SecretAccessKey"],
        "AWS_SESSION_TOKEN": given["SessionToken"],
    }


@pytest.fixture(scope="session")
def built() -> Archive:
    """Built once for all: four seconds each."""
    return archive.build(REPOSITORY)


@pytest.fixture(scope="module")
def account(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MiniStack]:
    with running_ministack(tmp_path_factory.mktemp("account")) as running:
        yield running


@pytest.fixture
def shop(account: MiniStack, built: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shop:
    for name, value in {**account.environment(), **as_owner(account)}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(Artefacts, "ensure", _without_tls(account, Artefacts.ensure))
    monkeypatch.setattr(archive, "build", lambda repository: built)
    monkeypatch.setattr(change_set, "_POLL_S", 0.05)
    monkeypatch.setattr(progress, "_POLL_S", 0.05)
    template = tmp_path / "template.yaml"
    template.write_text(adapted(TEMPLATE.read_text("utf-8")), "utf-8")
    return Shop(account, template, lambda argv: arguments.main(argv, template))
