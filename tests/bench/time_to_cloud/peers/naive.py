"""Pillow as every tutorial has it, in two processes, and boto3 beside them: four PUTs at a time, each as soon as its
photo is there.

python -m tests.bench.time_to_cloud.peers.naive ENDPOINT FOLDER QUALITY PHOTO…
"""

from __future__ import annotations

import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Any, Final

import boto3
from botocore.config import Config
from PIL import Image

from tests.bench.imaging.peers.pillow_naive import shrink
from tests.bench.upload.object_store import ACCESS_KEY, BUCKET, REGION

PROCESSES: Final = 2
PUTS_AT_A_TIME: Final = 4


def main() -> None:
    endpoint, folder, quality, *photos = sys.argv[1:]
    session: Any = boto3.Session(ACCESS_KEY, ACCESS_KEY, region_name=REGION)
    client = session.client("s3", endpoint_url=endpoint, config=Config(s3={"addressing_style": "path"}))
    with (
        ProcessPoolExecutor(PROCESSES, initializer=Image.preinit) as shrinkers,
        ThreadPoolExecutor(PUTS_AT_A_TIME) as senders,
    ):
        made = [shrinkers.submit(_made, Path(photo), Path(folder), int(quality)) for photo in photos]
        sent = [senders.submit(_send, client, done.result()) for done in as_completed(made)]
        for one in sent:
            one.result()


def _made(photo: Path, folder: Path, quality: int) -> Path:
    shrink(photo, folder / photo.name, quality)
    return folder / photo.name


def _send(client: Any, path: Path) -> None:
    with path.open("rb") as body:
        client.put_object(Bucket=BUCKET, Key=f"naive/{path.name}", Body=body, ContentType="image/jpeg")


if __name__ == "__main__":
    main()
