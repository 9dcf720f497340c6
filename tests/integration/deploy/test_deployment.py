"""The deploy command at an emulated account: first deployment, nothing new, updates, what it refuses."""

from __future__ import annotations

import hashlib
import json

import boto3
import httpx
import pytest
from botocore.exceptions import ClientError
from cryptography.hazmat.primitives import serialization

from infra.deploy.bundle.archive import Archive
from infra.deploy.deployment import GALLERY
from tests.integration.deploy.conftest import ASKED, POLICIES_SET, Shop
from tests.ministack_fixture import REGION, template

STACK = "photo-kiosk"
ARTEFACTS = f"photo-kiosk-artefacts-000000000000-{REGION}"


def stack(shop: Shop, name: str = STACK) -> dict[str, object]:
    [found] = shop.client("cloudformation").describe_stacks(StackName=name)["Stacks"]
    return dict(found)


def outputs(shop: Shop) -> dict[str, str]:
    return {one["OutputKey"]: one["OutputValue"] for one in stack(shop)["Outputs"]}  # type: ignore[attr-defined]


def parameters(shop: Shop) -> dict[str, str]:
    found = stack(shop)["Parameters"]
    return {one["ParameterKey"]: one["ParameterValue"] for one in found}  # type: ignore[attr-defined]


@pytest.fixture
def deployed(shop: Shop, capsys: pytest.CaptureFixture[str]) -> Shop:
    """The stack of this module, made by whoever comes first; no test leaves it broken."""
    if not shop.has_stack(STACK):
        assert shop.run(["--stack", STACK, *ASKED, "--yes"]) == 0, capsys.readouterr()
    return shop


def test_first_deployment(deployed: Shop, built: Archive) -> None:
    """Every function runs the archive that lies under its hash, in a bucket that is private, versioned and TLS only."""
    s3 = deployed.client("s3")
    stored = s3.get_object(Bucket=ARTEFACTS, Key=f"functions/{built.sha256}.zip")["Body"].read()
    assert hashlib.sha256(stored).hexdigest() == built.sha256
    made = deployed.client("cloudformation").describe_stack_resources(StackName=STACK)["StackResources"]
    own = {one["PhysicalResourceId"] for one in made}
    functions = [one for one in deployed.client("lambda").list_functions()["Functions"] if one["FunctionName"] in own]
    declared = [one for one in template()["Resources"].values() if one["Type"] == "AWS::Serverless::Function"]
    assert len(functions) == len(declared)
    assert {function["Architectures"][0] for function in functions} == {"arm64"}
    assert {function["CodeSize"] for function in functions} == {len(stored)}
    assert s3.get_bucket_versioning(Bucket=ARTEFACTS)["Status"] == "Enabled"
    assert all(s3.get_public_access_block(Bucket=ARTEFACTS)["PublicAccessBlockConfiguration"].values())
    [statement] = json.loads(POLICIES_SET[-1])["Statement"]
    assert (statement["Effect"], statement["Condition"]) == ("Deny", {"Bool": {"aws:SecureTransport": "false"}})


def test_the_key(deployed: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    """The secret holds the private half of the stack's public parameter; it waits nowhere else, and was never shown."""
    secrets = deployed.client("secretsmanager")
    pem = secrets.get_secret_value(SecretId=outputs(deployed)["LinkSigningKeySecretArn"])["SecretString"]
    public = serialization.load_pem_private_key(pem.encode(), None).public_key()
    form = (serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    assert public.public_bytes(*form).decode().strip() == parameters(deployed)["CloudFrontPublicKey"].strip()
    assert [one["Name"] for one in secrets.list_secrets()["SecretList"] if "waiting" in one["Name"]] == []
    said = capsys.readouterr()
    assert "PRIVATE" not in said.out + said.err
    templates = deployed.client("s3").list_objects_v2(Bucket=ARTEFACTS, Prefix="templates/")["Contents"]
    for one in templates:
        assert b"PRIVATE KEY" not in deployed.client("s3").get_object(Bucket=ARTEFACTS, Key=one["Key"])["Body"].read()


def test_a_second_run(deployed: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    """Without options it keeps what was asked and the key, says that nothing is to change, and what is left to copy."""
    before, names = parameters(deployed), outputs(deployed)
    capsys.readouterr()
    assert deployed.run(["--stack", STACK, "--region", REGION, "--yes"]) == 0
    said = capsys.readouterr().out
    assert "nothing to change" in said
    assert parameters(deployed) == before
    for line in (
        f"bounce.photos.example.  MX  10 feedback-smtp.{REGION}.amazonses.com",
        'bounce.photos.example.  TXT  "v=spf1 include:amazonses.com ~all"',
        '_dmarc.photos.example.  TXT  "v=DMARC1; p=none"',
        f"--topic-arn {names['OperatorTopicArn']} ",
        f"--function-name {names['IssueEnrolmentCodeFunctionName']} ",
        f"kiosk enrol --api {names['ApiUrl']} --code CODE",
        f"python -m infra.deploy --stack {STACK} --region {REGION} --check",
    ):
        assert line in said


def test_the_gallery_is_served_as_it_is_meant(deployed: Shop) -> None:
    """Each file of the gallery has its type with the charset, and a life in caches of minutes."""
    s3, bucket = deployed.client("s3"), outputs(deployed)["PhotoBucketName"]
    heads = {
        one["Key"]: s3.head_object(Bucket=bucket, Key=one["Key"])
        for one in s3.list_objects_v2(Bucket=bucket, Prefix="gallery/")["Contents"]
    }
    types = {
        ".css": "text/css; charset=utf-8",
        ".html": "text/html; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".json": "application/json",
    }
    files = [path for path in GALLERY.rglob("*") if path.is_file()]
    assert {key: head["ContentType"] for key, head in heads.items()} == {
        f"gallery/{path.relative_to(GALLERY).as_posix()}": types[path.suffix] for path in files
    }
    assert {head["CacheControl"] for head in heads.values()} == {"public, max-age=300"}


def test_an_update_shows_what_changes(deployed: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    """A new figure is shown by name before it is executed, and a table is not touched for it."""
    capsys.readouterr()
    hours = ["--gallery-link-hours", "48"]
    assert deployed.run(["--stack", STACK, "--region", REGION, "--yes", *hours]) == 0
    said = capsys.readouterr().out
    assert "changed: SendNoticeFunction (AWS::Lambda::Function)" in said
    assert "OrdersTable (AWS::DynamoDB::Table)" not in said
    assert parameters(deployed)["GalleryLinkLifetimeSeconds"] == str(48 * 3600)


def test_no_is_taken_for_an_answer(
    deployed: Shop, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever does not type yes has changed nothing, and no proposal is left lying."""
    proposals = deployed.client("cloudformation").list_change_sets
    before = proposals(StackName=STACK)["Summaries"]
    monkeypatch.setattr("builtins.input", lambda question: "n")
    assert deployed.run(["--stack", STACK, "--region", REGION, "--retention-days", "60"]) == 1
    assert "nothing was changed" in capsys.readouterr().err
    assert parameters(deployed)["RetentionDays"] == "30"
    assert proposals(StackName=STACK)["Summaries"] == before


def test_no_to_a_first_deployment_leaves_no_stack(
    shop: Shop, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A first proposal that is declined leaves neither a stack nor a key that waits."""
    monkeypatch.setattr("builtins.input", lambda question: "")
    assert shop.run(["--stack", "photo-kiosk-never", *ASKED, "--stage", "never"]) == 1
    assert "nothing was changed" in capsys.readouterr().err
    assert not shop.has_stack("photo-kiosk-never")
    names = [one["Name"] for one in shop.client("secretsmanager").list_secrets()["SecretList"]]
    assert not any("never" in name for name in names)


def test_replaced_records_want_more_than_yes(deployed: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    """A table that would be replaced is warned of by name, and --yes does not do it."""
    text = deployed.template.read_text("utf-8").replace("AttributeName: device_id,", "AttributeName: other_id,")
    deployed.template.write_text(text, "utf-8")
    before = outputs(deployed)["DevicesTableName"]
    capsys.readouterr()
    assert deployed.run(["--stack", STACK, "--region", REGION, "--yes"]) == 1
    said = capsys.readouterr()
    assert ": DevicesTable (AWS::DynamoDB::Table)  <-- WARNING" in said.out
    assert "--yes is not enough" in said.err
    assert outputs(deployed)["DevicesTableName"] == before


def test_a_failure_is_told_by_its_first_cause(shop: Shop, capsys: pytest.CaptureFixture[str]) -> None:
    """A creation that fails names the resource, the reason and what to do; the next run clears it away."""
    good = shop.template.read_text("utf-8")
    shop.template.write_text(good.replace("Service: s3.amazonaws.com", "Service: ec2.amazonaws.com"), "utf-8")
    own = ["--domain", "clash.example", "--sender", "hello@clash.example", "--stage", "clash"]
    asked = ["--stack", "photo-kiosk-clash", *own, "--region", REGION, "--yes"]
    assert shop.run(asked) == 1
    said = capsys.readouterr().err
    assert "PhotoBucket (AWS::S3::Bucket) failed: " in said
    assert "What to do: " in said
    waiting = shop.client("secretsmanager").get_secret_value(SecretId="photo-kiosk/photo-kiosk-clash/link-key-waiting")
    # S3 itself takes a bucket back that could not be set up; the emulator leaves it.
    shop.client("s3").delete_bucket(Bucket=f"photo-kiosk-clash-000000000000-{REGION}")
    shop.template.write_text(good, "utf-8")
    assert shop.run(asked) == 0, capsys.readouterr()
    secret = next(
        one["OutputValue"]
        for one in stack(shop, "photo-kiosk-clash")["Outputs"]  # type: ignore[attr-defined]
        if one["OutputKey"] == "LinkSigningKeySecretArn"
    )
    kept = shop.client("secretsmanager").get_secret_value(SecretId=secret)
    assert kept["SecretString"] == waiting["SecretString"]


def test_a_bucket_of_an_earlier_deployment_is_met_before_anything_is_made(
    deployed: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    """A new stack whose bucket's name is taken is refused at once, with what to do."""
    assert deployed.run(["--stack", "photo-kiosk-second", *ASKED, "--yes"]) == 1
    assert "give another --stage" in capsys.readouterr().err


def test_a_check_says_of_each_step_whether_it_is_done(
    deployed: Shop, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """--check ends with 1 while anything is left, names it, and goes on to the next."""

    def nowhere(url: str, **_options: object) -> httpx.Response:
        raise httpx.ConnectError(f"no route to {url}")

    monkeypatch.setattr(httpx, "get", nowhere)
    capsys.readouterr()
    assert deployed.run(["--stack", STACK, "--region", REGION, "--check"]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[0] == f"ok       stack {STACK}"
    assert "ok       key that signs links" in said
    assert any(line.startswith("not yet  gallery https://") for line in said)
    assert any(line.startswith("mend     somebody is told of alarms: aws sns subscribe") for line in said)
    assert any(line.startswith("ok       mail to anybody") for line in said)


def test_the_owner_s_rights_are_checked_here(deployed: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """The credentials of these tests can do nothing beyond the deployer's policy: another bucket is refused to them."""
    with pytest.raises(ClientError, match="AccessDenied"):
        boto3.Session().client("s3").create_bucket(
            Bucket="somebody-elses", CreateBucketConfiguration={"LocationConstraint": REGION}
        )
