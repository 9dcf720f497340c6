"""What the functions ask of AWS when every scenario is played once, and what AWS is asked beside them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from infra.local_cloud.deployment.seed import GALLERY_PREFIX
from infra.local_cloud.stores.ministack import ACCOUNT_ID
from tests.deployed.record import Question
from tests.deployed.stage import SENDER, SENDER_DOMAIN, Stage
from tests.ministack_fixture import REGION, template
from tests.privilege.proof.scenarios import SCENARIOS, Scenario

MAIL: Final = "ses:SendEmail"
ALARMS: Final = tuple(
    name for name, made in template()["Resources"].items() if made["Type"] == "AWS::CloudWatch::Alarm"
)
ADMINISTRATOR: Final = f"arn:aws:iam::{ACCOUNT_ID}:root"


@dataclass(frozen=True, slots=True)
class Asked:
    """One question of a scenario. `policy` is what must answer it: a role's, or a resource policy's."""

    scenario: str
    policy: str
    question: Question


def play(stage: Stage) -> list[Asked]:
    """Each scenario once, under the functions' own roles; what was asked in all of it, in AWS' own terms."""
    roles = {physical: logical for logical, physical in stage.stack.physical_ids.items() if logical.endswith("Role")}
    found: list[Asked] = []
    for scenario in SCENARIOS:
        found += [
            Asked(scenario.name, roles[question.role_name], one)
            for question in _questions(stage, scenario)
            if question.role_name == stage.functions.role_name(scenario.function)
            for one in as_aws_asks(stage, question)
        ]
    return list(_without_doubles(found))


def _questions(stage: Stage, scenario: Scenario) -> list[Question]:
    made = scenario.prepare(stage)
    mark = stage.record.mark()
    scenario.act(stage, scenario.function, made)
    return stage.record.since(mark)


def _without_doubles(found: list[Asked]) -> Iterator[Asked]:
    """A question's context is no value that a set could hold."""
    seen: set[tuple[str, str, str, str]] = set()
    for one in found:
        key = (one.scenario, one.policy, one.question.action, one.question.resource)
        if key not in seen:
            seen.add(key)
            yield one


def as_aws_asks(stage: Stage, question: Question) -> Iterator[Question]:
    """The engine asks for mail on `*` and without the sender; AWS asks for each resource that the call names:
    https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsimpleemailservicev2.html.
    """
    if question.action != MAIL:
        yield question
        return
    named = (f"identity/{SENDER_DOMAIN}", f"configuration-set/{stage.id_of('NoticeConfigurationSet')}")
    for resource in named:
        arn = f"arn:aws:ses:{REGION}:{ACCOUNT_ID}:{resource}"
        yield replace(question, resource=arn, context={"ses:FromAddress": SENDER})


def of_services(stage: Stage) -> Iterator[Asked]:
    """What AWS' own services ask when they call each other, as AWS documents it; S3's and SNS' are played, too."""
    for name, policy, source, queue in (
        ("S3 tells of a stored photo", "StoredPhotosQueuePolicy", "s3", "StoredPhotosQueue"),
        ("topic tells of a ready order", "NoticesQueuePolicy", "sns", "NoticesQueue"),
        ("topic hands on SES' word", "MailEventsQueuePolicy", "sns", "MailEventsQueue"),
    ):
        source_arn = {
            "StoredPhotosQueue": f"arn:aws:s3:::{stage.bucket}",
            "NoticesQueue": stage.id_of("OrderReadyTopic"),
            "MailEventsQueue": stage.id_of("MailEventsTopic"),
        }[queue]
        yield Asked(name, policy, service(source, "sqs:SendMessage", queue_arn(stage, queue), source_arn))
    yield Asked(
        "SES tells of an accepted mail",
        "MailEventsTopicPolicy",
        service("ses", "sns:Publish", stage.id_of("MailEventsTopic"), configuration_set_arn(stage)),
    )
    for alarm in ALARMS:
        question = service("cloudwatch", "sns:Publish", stage.id_of("OperatorTopic"), alarm_arn(stage, alarm))
        yield Asked(f"{alarm} tells the operator", "OperatorTopicPolicy", question)
    for name, key in (
        ("link opens a gallery", "orders/01J0000000000000000000000A/index.html"),
        ("gallery loads its script", f"{GALLERY_PREFIX}gallery.js"),
    ):
        question = service("cloudfront", "s3:GetObject", object_arn(stage, key), distribution_arn(stage))
        yield Asked(name, "PhotoBucketPolicy", question)


def service(name: str, action: str, resource: str, source_arn: str, account: str = ACCOUNT_ID) -> Question:
    """https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html"""
    return Question(
        f"{name}.amazonaws.com", action, resource, {"aws:SourceArn": source_arn, "aws:SourceAccount": account}
    )


def queue_arn(stage: Stage, queue: str) -> str:
    return f"arn:aws:sqs:{REGION}:{ACCOUNT_ID}:{stage.id_of(queue).rpartition('/')[2]}"


def object_arn(stage: Stage, key: str) -> str:
    return f"arn:aws:s3:::{stage.bucket}/{key}"


def distribution_arn(stage: Stage, name: str = "") -> str:
    return f"arn:aws:cloudfront::{ACCOUNT_ID}:distribution/{name or stage.id_of('Distribution')}"


def configuration_set_arn(stage: Stage, name: str = "") -> str:
    return f"arn:aws:ses:{REGION}:{ACCOUNT_ID}:configuration-set/{name or stage.id_of('NoticeConfigurationSet')}"


def alarm_arn(stage: Stage, logical_id: str) -> str:
    return f"arn:aws:cloudwatch:{REGION}:{ACCOUNT_ID}:alarm:{stage.id_of(logical_id)}"
