"""A kiosk one version behind, by the bytes that it sent then, with today's backend."""

from __future__ import annotations

import json
from typing import Any, Final

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from backend_lambdas.contract.object_keys import photo_key
from infra.local_cloud.mail_words import events_of
from tests.deployed.kiosk import DONE, FIRST_RECEIVE, Kiosk, put_to, ready, stored
from tests.deployed.stage import Stage
from tests.fakes.backend_data import ORDER, large_bytes, photo_bytes, photo_id, pieces, preview_bytes
from tests.wire_traffic.traffic import RECORDINGS, Exchange, recording, with_unknown_fields

OF_THAT_DAY: Final = {"url", "expires_at", "time", "device_id", "store_id", "upload_id", "at"}
"""Fields whose values are other ones each time."""


class OldKiosk:
    """Says again what was recorded; but its key, its code and the upload's id are today's."""

    def __init__(self, stage: Stage, *, grown: bool) -> None:
        self._kiosk = Kiosk(stage.functions)
        self._upload_id = ""
        self._grown = grown

    def say(self, exchange: Exchange) -> tuple[int, Any]:
        route, parameters = exchange.route
        body = exchange.body or ""
        if route.handler == "enrol":
            body = self._enrolment(body)
        elif body and "upload_id" in json.loads(body):
            body = body.replace(json.loads(body)["upload_id"], self._upload_id)
        if body and self._grown:
            body = with_unknown_fields(body)
        context = {"authorizer": {"lambda": self._kiosk.context}}
        event = {"requestContext": context, "pathParameters": parameters, "body": body}
        raw = self._kiosk.invoke(route.handler, event)
        answer = json.loads(raw["body"])
        self._take_up(answer)
        return raw["statusCode"], answer

    def _enrolment(self, body: str) -> str:
        public = self._kiosk.key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
        code = self._kiosk.invoke("issue_enrolment_code", {"store_id": "basel-1"})["code"]
        return json.dumps({**json.loads(body), "code": code, "public_key_pem": public})

    def _take_up(self, answer: dict[str, Any]) -> None:
        """What a kiosk does with an answer: signs as the device that it is now, keeps the upload's id, and sends."""
        if "device_id" in answer:
            self._kiosk.device_id = answer["device_id"]
            assert self._kiosk.authorise()["isAuthorized"]
        self._upload_id = answer.get("upload_id", self._upload_id)
        for upload in answer.get("uploads", ()):
            number = int(upload["photo_id"][-1])
            if "preview" in upload:
                assert put_to(upload["preview"], preview_bytes(number)) == 200
            assert put_to(upload, photo_bytes(number)) == 200
        for grant in answer.get("grants", ()):
            assert put_to(grant, pieces(large_bytes())[grant["part_number"] - 1]) == 200


def assert_still_told(told: Any, today: Any, where: str = "answer") -> None:
    """All that the old answer told stands in today's, of the same type, and with the same value where that can be."""
    assert type(told) is type(today), where
    if isinstance(told, dict):
        for name, value in told.items():
            assert name in today, f"{where}.{name}"
            if name in OF_THAT_DAY:
                assert type(today[name]) is type(value), f"{where}.{name}"
            else:
                assert_still_told(value, today[name], f"{where}.{name}")
    elif isinstance(told, list):
        assert len(told) == len(today), where
        for index, (old, new) in enumerate(zip(told, today, strict=True)):
            assert_still_told(old, new, f"{where}[{index}]")
    else:
        assert told == today, where


def delivered() -> dict[str, Any]:
    """SES' word that the order's mail arrived."""
    call = {
        "EmailTags": [{"Name": "order_id", "Value": ORDER}],
        "Destination": {"ToAddresses": ["success@simulator.amazonses.com"]},
    }
    word = json.dumps(events_of(call, "m-1", {})[-1])
    return {"Records": [{"messageId": "1", "body": word, "attributes": FIRST_RECEIVE}]}


@pytest.mark.parametrize("grown", [False, True], ids=["to the byte", "with fields of a later version"])
@pytest.mark.parametrize("name", RECORDINGS)
@pytest.mark.usefixtures("cloud")
def test_an_order_of_another_version_goes_all_the_way(stage: Stage, name: str, *, grown: bool) -> None:
    """A kiosk one version behind, or one ahead, enrols, sends its order, and is told all that it was told then."""
    kiosk = OldKiosk(stage, grown=grown)
    exchanges = recording(name)
    for exchange in exchanges:
        if exchange.method == "GET" and ORDER in exchange.path:  # all is sent: the events come, and the notice
            for number in range(2):
                assert stage.functions.call("photo_stored", stored(photo_key(ORDER, photo_id(number)))) == DONE
            assert stage.functions.call("send_notice", ready(ORDER)) == DONE
            assert stage.functions.call("mail_events", delivered()) == DONE
        status, answer = kiosk.say(exchange)
        assert status == exchange.status, (exchange.path, answer)
        assert_still_told(json.loads(exchange.answer), answer)
    assert "sent" in exchanges[-1].answer
