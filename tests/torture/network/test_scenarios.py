"""Some of the network's scenarios, each whole: the kiosk's processes, the local cloud and the line that fails."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from backend_lambdas.contract.identifiers import OrderId
from tests.torture.network import command
from tests.torture.network.fault_proxy import Exchange, FaultProxy
from tests.torture.network.faults import Origin, Refuse, Rule
from tests.torture.network.proxy_scenarios import hasty
from tests.torture.network.scenario import Findings, Scenario, Setting, happened
from tests.torture.network.stage import SentOrder, StageBroken, cloud
from tests.torture.network.verdict import Verdict, judge

SHORT = ("replies-cut", "bursts", "captive-page")
"""`make torture-network` plays them all."""


@pytest.fixture(scope="module")
def setting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Setting]:
    folder = tmp_path_factory.mktemp("network")
    with cloud(folder / "cloud") as running:
        yield Setting.make_short(running, folder, seed=3)


@pytest.mark.parametrize("name", SHORT)
def test_a_bad_line_loses_doubles_and_damages_nothing(setting: Setting, name: str) -> None:
    """The scenario's fault happens, and every photo arrives once, whole, and with one mail an order."""
    scenario = next(one for one in command.SCENARIOS if one.name == name)
    result = command.play(scenario, setting)
    assert result.clean, command.table([result])


def test_a_fault_that_never_happened_is_a_complaint() -> None:
    """A line that did nothing proves nothing."""
    proxy = FaultProxy({})
    proxy.rules = [Rule("played", Refuse()), Rule("never", Refuse())]
    proxy.exchanges = [Exchange(Origin.S3, "PUT", "/a", 0.0, rule="played")]
    assert happened(proxy) == ({"played": 1, "never": 0}, ["the fault never happened: never"])
    nothing_lost = Verdict(photos=1, lost=0, doubled=0, damaged=0, mails=(1,))
    assert Findings(nothing_lost, {}).clean
    assert not Findings(nothing_lost, {}, ["the fault never happened: never"]).clean


def test_the_verdict_sees_what_is_missing_strange_and_twice(setting: Setting, monkeypatch: pytest.MonkeyPatch) -> None:
    """A photo that is not there is lost, other bytes are damaged, a second version is doubled, no mail is none."""
    monkeypatch.setattr("tests.torture.network.verdict.MAIL_LIMIT_S", 0.1)
    s3, bucket = setting.cloud.client("s3"), setting.cloud.bucket
    for photo_id, body in (("TWICE", b"a"), ("TWICE", b"a"), ("OTHER", b"b")):
        s3.put_object(Bucket=bucket, Key=f"orders/STAGED/photos/{photo_id}.jpg", Body=body)
    of_a = "ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs="
    order = SentOrder(OrderId("STAGED"), "nobody@example.com", {"TWICE": of_a, "OTHER": of_a, "GONE": of_a})
    verdict = judge(setting.cloud, [order])
    assert (verdict.lost, verdict.doubled, verdict.damaged, verdict.mails) == (1, 1, 1, (0,))
    assert not verdict.clean


def test_a_request_within_a_retry_after_is_seen() -> None:
    """It counts for the same server only, and not what was on its way already."""
    asked = Exchange(Origin.S3, "PUT", "/a", 0.0, told=503, retry_after_s=3.0, ended_at_s=1.0)
    others = [(Origin.S3, 1.1), (Origin.S3, 2.5), (Origin.API, 2.5), (Origin.S3, 4.1)]
    exchanges = [asked, *(Exchange(origin, "PUT", "/b", begun_at_s) for origin, begun_at_s in others)]
    assert hasty(exchanges) == ["PUT to s3 1.5 s after a 503"]


def test_the_command_reports_as_json_and_by_its_exit_status(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, setting: Setting, tmp_path: Path
) -> None:
    """A scenario that can't be played is told as such, with status 1."""

    def broken(_setting: Setting) -> Findings:
        raise StageBroken("no faketime here")

    monkeypatch.setattr(command, "run", lambda chosen, _seed: [command.play(one, setting) for one in chosen])
    monkeypatch.setattr(command, "SCENARIOS", (Scenario("none", "nothing", broken),))
    assert command.execute(argparse.Namespace(only=None, seed=1, json=True)) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["clean"] is False
    assert report["scenarios"][0]["complaints"] == ["no faketime here"]
