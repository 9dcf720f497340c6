"""One stack of the template for all of the backend's integration tests, its functions each under its own role."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.deployed import queues
from tests.deployed.kiosk import Kiosk
from tests.deployed.stage import Stage, deployed
from tests.ministack_fixture import MiniStack


@pytest.fixture(scope="session")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """S3 tells nobody of what it stores: the tests play its events."""
    with deployed(tmp_path_factory.mktemp("stage")) as made:
        made.client("s3").put_bucket_notification_configuration(Bucket=made.bucket, NotificationConfiguration={})
        yield made


@pytest.fixture(scope="session")
def ministack(stage: Stage) -> MiniStack:
    return stage.ministack


@pytest.fixture(scope="session")
def resources(stage: Stage) -> dict[str, str]:
    """The stack's names by the variables that tell them to functions."""
    return {
        "DEVICES_TABLE": stage.id_of("DevicesTable"),
        "PHOTO_BUCKET": stage.bucket,
        "STORED_PHOTOS_QUEUE_URL": stage.id_of("StoredPhotosQueue"),
    }


@pytest.fixture
def cloud(stage: Stage) -> Iterator[MiniStack]:
    """Without any order, photo, upload or message, and with clients that no test has meddled with."""
    queues.drain(stage)
    table, dynamodb = stage.id_of("OrdersTable"), stage.client("dynamodb")
    for item in dynamodb.scan(TableName=table)["Items"]:
        dynamodb.delete_item(TableName=table, Key={name: item[name] for name in ("order_id", "photo_id")})
    s3 = stage.client("s3")
    versions = s3.list_object_versions(Bucket=stage.bucket, Prefix="orders/")
    for found in versions.get("Versions", []) + versions.get("DeleteMarkers", []):
        s3.delete_object(Bucket=stage.bucket, Key=found["Key"], VersionId=found["VersionId"])
    for begun in s3.list_multipart_uploads(Bucket=stage.bucket).get("Uploads", []):
        s3.abort_multipart_upload(Bucket=stage.bucket, Key=begun["Key"], UploadId=begun["UploadId"])
    with stage.functions.in_charge():
        yield stage.ministack


@pytest.fixture
def kiosk(stage: Stage, cloud: MiniStack) -> Kiosk:
    made = Kiosk(stage.functions)
    made.enrol()
    made.authorise()
    return made
