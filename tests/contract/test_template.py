"""What the template promises of itself, before anything is deployed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from backend_lambdas.contract.object_keys import photo_key, preview_key
from backend_lambdas.contract.paths import ORDER_LINK
from backend_lambdas.contract.routes import ROUTES
from backend_lambdas.domain.new_links import LINK_LEASE_S
from backend_lambdas.domain.notices import NOTICE_LEASE_S
from backend_lambdas.handlers.api.health import UNKNOWN_ROUTE_KEY
from tests.fakes.backend_data import ORDER, photo_id
from tests.ministack_fixture import TEMPLATE, template

RESOURCES: dict[str, dict[str, Any]] = template()["Resources"]


def of_type(kind: str) -> dict[str, dict[str, Any]]:
    return {name: made["Properties"] for name, made in RESOURCES.items() if made["Type"] == kind}


FUNCTIONS = of_type("AWS::Serverless::Function")
ROLES = of_type("AWS::IAM::Role")


def statements(policies: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for policy in policies:
        yield from policy["PolicyDocument"]["Statement"]


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


@pytest.mark.parametrize("name", FUNCTIONS)
def test_handler_exists(name: str) -> None:
    """Each function's handler is a module of the backend."""
    module, _, function = FUNCTIONS[name]["Handler"].rpartition(".")
    source = TEMPLATE.parents[1].joinpath(*module.split(".")).with_suffix(".py").read_text()
    assert f"def {function}(" in source


def test_every_handler_is_deployed() -> None:
    """No handler is without its function."""
    folder = TEMPLATE.parents[1] / "backend_lambdas" / "handlers"
    modules = {path.stem for path in folder.glob("*/[!_]*.py")}
    assert modules == {function["Handler"].split(".")[-2] for function in FUNCTIONS.values()}


def test_code_role_touches_codes_only() -> None:
    """Who makes enrolment codes can neither add nor overwrite a device."""
    (statement,) = [
        found for found in statements(ROLES["IssueEnrolmentCodeFunctionRole"]["Policies"]) if found["Sid"] == "PutCode"
    ]
    assert statement["Condition"] == {"ForAllValues:StringLike": {"dynamodb:LeadingKeys": ["code#*"]}}


def test_one_role_reads_a_whole_table() -> None:
    """Only who migrates records may scan, and the orders' table alone; every other question is asked by key."""
    scanning = [
        (name, as_list(found["Resource"]))
        for name, role in ROLES.items()
        for found in statements(role["Policies"])
        if any(action.endswith((":Scan", ":PartiQLSelect", ":*")) for action in as_list(found["Action"]))
    ]
    assert scanning == [("MigrateRecordsFunctionRole", [{"Fn::GetAtt": ["OrdersTable", "Arn"]}])]


@pytest.mark.parametrize("role", ["SendNoticeFunctionRole", "SendLinkFunctionRole"])
def test_mail_role_sends_as_the_shop_only(role: str) -> None:
    """Mail goes out of the shop's identity and From address alone."""
    (statement,) = [found for found in statements(ROLES[role]["Policies"]) if found["Sid"] == "SendAsSender"]
    assert statement["Condition"] == {"StringEquals": {"ses:FromAddress": {"Ref": "SenderEmail"}}}
    assert all(":ses:" in resource["Fn::Sub"] for resource in statement["Resource"])


def granted(role: str) -> dict[str, tuple[list[str], Any]]:
    """Each statement's actions and resource, by its name; what every role may write of its own log is left out."""
    found = {one["Sid"]: (as_list(one["Action"]), one["Resource"]) for one in statements(ROLES[role]["Policies"])}
    del found["WriteOwnLogs"]
    return found


def test_parts_role_touches_photos_only() -> None:
    """Who grants parts reads one record at a time, and may neither list the bucket, delete, nor touch a gallery."""
    photos = {"Fn::Sub": "${PhotoBucket.Arn}/orders/*/photos/*"}
    assert granted("GrantPartsFunctionRole") == {
        "ReadPhoto": (["dynamodb:GetItem"], {"Fn::GetAtt": ["OrdersTable", "Arn"]}),
        "BeginLendAndCompleteUploads": (["s3:PutObject", "s3:ListMultipartUploadParts"], photos),
        "LookWhatWasCompleted": (["s3:GetObject"], photos),
    }


def test_granting_role_puts_photos_and_previews_only() -> None:
    """Who grants uploads reads the order, and lends no more than putting a photo or a preview."""
    bucket = "${PhotoBucket.Arn}/orders/*"
    assert granted("GrantUploadsFunctionRole") == {
        "ReadOrder": (["dynamodb:Query"], {"Fn::GetAtt": ["OrdersTable", "Arn"]}),
        "LendPhotoUploads": (
            ["s3:PutObject"],
            [{"Fn::Sub": f"{bucket}/photos/*"}, {"Fn::Sub": f"{bucket}/previews/*"}],
        ),
    }


def test_bucket_tells_of_photos_and_not_of_previews() -> None:
    """The bucket's one event is for a photo's key, and a preview's, in the same order, is none of those."""
    (told,) = RESOURCES["PhotoBucket"]["Properties"]["NotificationConfiguration"]["QueueConfigurations"]
    rules = {rule["Name"]: rule["Value"] for rule in told["Filter"]["S3Key"]["Rules"]}
    is_told = [
        key.startswith(rules["prefix"]) and key.endswith(rules["suffix"])
        for key in (photo_key(ORDER, photo_id(0)), preview_key(ORDER, photo_id(0)))
    ]
    assert is_told == [True, False]


def test_reminding_role_sends_to_one_queue() -> None:
    """Who takes reminders reads orders, and sends to the queue of stored photos alone."""
    assert granted("ReportStoredFunctionRole") == {
        "ReadOrder": (["dynamodb:Query"], {"Fn::GetAtt": ["OrdersTable", "Arn"]}),
        "TellStoredPhotosAgain": (["sqs:SendMessage"], {"Fn::GetAtt": ["StoredPhotosQueue", "Arn"]}),
    }


def test_who_is_asked_for_a_link_knows_no_order() -> None:
    """The function at a dead link's button can put a request into its queue and nothing else: it is told no table,
    and may read none, so that neither its answer nor its time tells whether there is an order.
    """
    assert granted("RequestLinkFunctionRole") == {
        "AskForLink": (["sqs:SendMessage"], {"Fn::GetAtt": ["LinkRequestsQueue", "Arn"]}),
    }
    variables = FUNCTIONS["RequestLinkFunction"]["Environment"]["Variables"]
    assert variables == {"LINK_REQUESTS_QUEUE_URL": {"Ref": "LinkRequestsQueue"}}


SWEEPING = ("PhotoStoredFunction", "EraseFunction")
"""What comes in for an order that is erased is taken away by a message more."""


def queue_functions() -> list[tuple[str, str]]:
    return [
        (name, event["Properties"]["Queue"]["Fn::GetAtt"][0])
        for name, function in FUNCTIONS.items()
        for event in function.get("Events", {}).values()
        if event["Type"] == "SQS"
    ]


@pytest.mark.parametrize(("function", "queue"), queue_functions())
def test_queues(function: str, queue: str) -> None:
    """A queue waits six time-outs, takes partial answers, and gives up into a watched queue at the same receive at
    which its function buries a message there; it sends to no other queue, but where it asks for a sweep.
    """
    properties = of_type("AWS::SQS::Queue")[queue]
    timeout_s = FUNCTIONS[function].get("Timeout", template()["Globals"]["Function"]["Timeout"])
    assert properties["VisibilityTimeout"] >= 6 * timeout_s
    redrive = properties["RedrivePolicy"]
    dead_letters = redrive["deadLetterTargetArn"]["Fn::GetAtt"][0]
    assert dead_letters in RESOURCES
    variables = FUNCTIONS[function]["Environment"]["Variables"]
    assert variables["DEAD_LETTERS_URL"] == {"Ref": dead_letters}
    assert redrive["maxReceiveCount"] == variables["RECEIVES_MAX"] == {"Ref": "ReceivesMax"}
    sending = [
        as_list(found["Resource"])
        for found in statements(ROLES[f"{function}Role"]["Policies"])
        if "sqs:SendMessage" in as_list(found["Action"])
    ]
    beyond = [[{"Fn::GetAtt": ["ErasuresQueue", "Arn"]}]] if function in SWEEPING else []
    assert sending == [[{"Fn::GetAtt": [dead_letters, "Arn"]}], *beyond]
    watched = {
        alarm["Dimensions"][0]["Value"]["Fn::GetAtt"][0]
        for alarm in of_type("AWS::CloudWatch::Alarm").values()
        if alarm["MetricName"] == "ApproximateNumberOfMessagesVisible"
    }
    assert dead_letters in watched
    (event,) = FUNCTIONS[function]["Events"].values()
    assert event["Properties"]["FunctionResponseTypes"] == ["ReportBatchItemFailures"]


def test_routes_are_the_contracts() -> None:
    """The template's routes are the contract's, each with its function, and those that are open ask for no token."""
    found = {
        (event["Properties"]["Method"], event["Properties"]["Path"]): (
            function["Handler"].split(".")[-2],
            event["Properties"].get("Auth") == {"Authorizer": "NONE"},
        )
        for function in FUNCTIONS.values()
        for event in function.get("Events", {}).values()
        if event["Type"] == "HttpApi" and event["Properties"]["ApiId"] == {"Ref": "Api"}
    }
    method, path = UNKNOWN_ROUTE_KEY.split()
    assert found.pop((method, path)) == ("health", True)
    assert found == {(route.method, route.path): (route.handler, route.is_open) for route in ROUTES}


def test_strangers_are_slowed_down() -> None:
    """The routes that are open to guesses, scans and floods let through fewer calls than the others."""
    api = RESOURCES["Api"]["Properties"]
    for route in ("POST /v1/enrolments", f"POST {ORDER_LINK}", UNKNOWN_ROUTE_KEY):
        settings = api["RouteSettings"][route]
        assert settings["ThrottlingRateLimit"] < api["DefaultRouteSettings"]["ThrottlingRateLimit"]
        assert settings["ThrottlingBurstLimit"] < api["DefaultRouteSettings"]["ThrottlingBurstLimit"]


def test_the_distributions_own_door() -> None:
    """Behind the distribution stands an API with one open route, slowed as it is elsewhere, whose function is told
    nothing of the distribution: CloudFormation makes neither of two that wait for each other.
    """
    (told,) = [
        (name, event["Properties"]["Method"], event["Properties"]["Path"])
        for name, function in FUNCTIONS.items()
        for event in function.get("Events", {}).values()
        if event["Properties"].get("ApiId") == {"Ref": "PageApi"}
    ]
    assert told == ("RequestLinkFunction", "POST", ORDER_LINK)
    assert "Distribution" not in str(FUNCTIONS["RequestLinkFunction"])
    slowed = RESOURCES["Api"]["Properties"]["RouteSettings"][f"POST {ORDER_LINK}"]
    assert RESOURCES["PageApi"]["Properties"]["DefaultRouteSettings"] == slowed
    origins = RESOURCES["Distribution"]["Properties"]["DistributionConfig"]["Origins"]
    assert "${PageApi}" in str(origins)
    assert "${Api}" not in str(origins)


def test_bucket_is_shut() -> None:
    """The bucket is private, versioned and read by the distribution alone."""
    bucket = RESOURCES["PhotoBucket"]["Properties"]
    assert set(bucket["PublicAccessBlockConfiguration"].values()) == {True}
    assert bucket["VersioningConfiguration"] == {"Status": "Enabled"}
    policy = RESOURCES["PhotoBucketPolicy"]["Properties"]["PolicyDocument"]["Statement"]
    allowed = [found for found in policy if found["Effect"] == "Allow"]
    assert [found["Principal"] for found in allowed] == [{"Service": "cloudfront.amazonaws.com"}]
    assert "aws:SourceArn" in allowed[0]["Condition"]["StringEquals"]


def test_broken_uploads_wait_for_the_kiosk() -> None:
    """Parts that were sent are kept for the seven days that a kiosk may be offline, and no longer; in every folder."""
    rules = RESOURCES["PhotoBucket"]["Properties"]["LifecycleConfiguration"]["Rules"]
    (rule,) = [rule for rule in rules if "AbortIncompleteMultipartUpload" in rule]
    assert rule["AbortIncompleteMultipartUpload"] == {"DaysAfterInitiation": 7}
    assert (rule["Status"], "Prefix" in rule, "Filter" in rule) == ("Enabled", False, False)


def test_only_the_gallerys_own_files_are_unsigned() -> None:
    """Everything in the bucket but the gallery's script, style and error page asks for a signed link; and of the API
    one path alone is behind the distribution, to which nothing of the visitor's is handed on.
    """
    config = RESOURCES["Distribution"]["Properties"]["DistributionConfig"]
    assert config["DefaultCacheBehavior"]["TrustedKeyGroups"] == [{"Ref": "LinkKeyGroup"}]
    unsigned = [found["PathPattern"] for found in config["CacheBehaviors"] if "TrustedKeyGroups" not in found]
    assert unsigned == ["/gallery/*", ORDER_LINK.replace("{order_id}", "*")]
    (asking,) = [found for found in config["CacheBehaviors"] if found["TargetOriginId"] == "api"]
    assert asking["PathPattern"] == unsigned[-1]
    assert "OriginRequestPolicyId" not in asking
    assert [origin["Id"] for origin in config["Origins"] if "CustomOriginConfig" in origin] == ["api"]


def test_a_link_requests_lease_ends_between_time_out_and_redelivery() -> None:
    """No two invocations mail the same new link at once, and a redelivery never finds a dead one's lease."""
    timeout_s = FUNCTIONS["SendLinkFunction"]["Timeout"]
    assert timeout_s < LINK_LEASE_S < of_type("AWS::SQS::Queue")["LinkRequestsQueue"]["VisibilityTimeout"]


def test_intrinsics_are_few() -> None:
    """Only Ref, GetAtt, Sub and Join stand in the template, so that whatever expands it stays small."""
    names: set[str] = set()

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            names.update(key for key in value if key.startswith("Fn::"))
            for member in value.values():
                walk(member)
        elif isinstance(value, list):
            for member in value:
                walk(member)

    walk(template())
    assert names <= {"Fn::GetAtt", "Fn::Sub", "Fn::Join"}


def test_mail_events_come_from_the_shops_own_mail_only() -> None:
    """SES may publish for this account's configuration set alone, tells how a mail fared, and follows no customer."""
    (statement,) = RESOURCES["MailEventsTopicPolicy"]["Properties"]["PolicyDocument"]["Statement"]
    assert statement["Principal"] == {"Service": "ses.amazonaws.com"}
    condition = statement["Condition"]["StringEquals"]
    assert condition["aws:SourceAccount"] == {"Ref": "AWS::AccountId"}
    assert condition["aws:SourceArn"]["Fn::Sub"].endswith(":configuration-set/${NoticeConfigurationSet}")
    destination = RESOURCES["NoticeEvents"]["Properties"]["EventDestination"]
    wanted = {"SEND", "REJECT", "BOUNCE", "COMPLAINT", "DELIVERY", "DELIVERY_DELAY"}
    assert (destination["Enabled"], set(destination["MatchingEventTypes"])) == (True, wanted)
    assert destination["SnsDestination"] == {"TopicARN": statement["Resource"]}


def test_a_mails_word_comes_before_the_notice_does() -> None:
    """The second try of a mail event comes before a notice's lease ends, and the lease ends before a redelivery."""
    queues = of_type("AWS::SQS::Queue")
    event_s, notice_s = (queues[name]["VisibilityTimeout"] for name in ("MailEventsQueue", "NoticesQueue"))
    assert event_s < NOTICE_LEASE_S < notice_s
