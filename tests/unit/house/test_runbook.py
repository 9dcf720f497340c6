"""The alarms, their pages, and what the dashboard and the alarms call by name."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path
from typing import Any

import pytest

from backend_lambdas.domain.errors import TokenFlaw
from backend_lambdas.metrics import NAMESPACE, Metric
from tests.documents.pages import commands
from tests.ministack_fixture import template

RUNBOOK = Path(__file__).parents[3] / "docs" / "runbook"
RESOURCES: dict[str, dict[str, Any]] = template()["Resources"]
ALARMS = {name: made["Properties"] for name, made in RESOURCES.items() if made["Type"] == "AWS::CloudWatch::Alarm"}
PAGES = {path.name: path.read_text("utf-8") for path in RUNBOOK.glob("*.md") if path.name != "README.md"}
GROUPS = {
    made["Properties"]["LogGroupName"]["Fn::Sub"].replace("${Stage}", "prod")
    for made in RESOURCES.values()
    if made["Type"] == "AWS::Logs::LogGroup"
}


def page_of(alarm: dict[str, Any]) -> str:
    found = re.search(r"See docs/runbook/([a-z-]+\.md)\.$", alarm["AlarmDescription"])
    assert found, alarm["AlarmDescription"]
    return found[1]


def test_every_alarm_has_a_page_and_every_page_an_alarm() -> None:
    """An alarm's text ends in its page, no page is without an alarm, and the list of pages is whole."""
    assert {page_of(alarm) for alarm in ALARMS.values()} == PAGES.keys()
    assert set(re.findall(r"\]\(([a-z-]+\.md)\)", (RUNBOOK / "README.md").read_text("utf-8"))) == PAGES.keys()


@pytest.mark.parametrize("page", PAGES)
def test_a_page_says_what_an_owner_must_know(page: str) -> None:
    """Each page says what it means for customers, what to look at, what to run, and how to know that it is over."""
    for word in ("**For customers:**", "**Look at**", "**Run**", "**Over**", "```sh"):
        assert word in PAGES[page]


def test_each_log_group_is_the_templates() -> None:
    """A line to copy that looks into a function's lines names a group that the template makes."""
    asked = {
        shlex.split(command.text)[3]
        for path in RUNBOOK.glob("*.md")
        for command in commands(path.read_text("utf-8"))
        if command.text.startswith("aws logs tail ")
    }
    assert asked
    assert asked - GROUPS == set()


def test_every_alarm_reaches_the_operator() -> None:
    """Each alarm publishes to the operator's topic, whose policy names each; missing figures are no alarm."""
    (statement,) = RESOURCES["OperatorTopicPolicy"]["Properties"]["PolicyDocument"]["Statement"]
    sources = statement["Condition"]["ArnEquals"]["aws:SourceArn"]
    assert [source["Fn::GetAtt"][0] for source in sources] == list(ALARMS)
    for alarm in ALARMS.values():
        assert alarm["AlarmActions"] == [{"Ref": "OperatorTopic"}]
        assert alarm["TreatMissingData"] == "notBreaching"


def test_names_of_metrics_are_the_codes() -> None:
    """What dashboard and alarms ask for is what the functions write: same names, same breakdowns."""
    asked = [
        (alarm["MetricName"], {one["Name"]: one["Value"] for one in alarm["Dimensions"]})
        for alarm in ALARMS.values()
        if alarm["Namespace"] == NAMESPACE
    ]
    body = json.loads(RESOURCES["Dashboard"]["Properties"]["DashboardBody"]["Fn::Sub"])
    shown = [metric for widget in body["widgets"] for metric in widget["properties"]["metrics"]]
    for namespace, name, *pairs in ([*metric] for metric in shown):
        if namespace == NAMESPACE:
            asked.append((name, dict(zip(pairs[:-1:2], pairs[1:-1:2], strict=True))))
    assert {name for name, _ in asked} >= {Metric.ORDERS_ACCEPTED, Metric.NOTICES_SENT, Metric.TOKENS_REFUSED}
    breakdowns = {Metric.NOTICE_DELIVERIES.value: "Outcome", Metric.TOKENS_REFUSED.value: "Reason"}
    for name, dimensions in asked:
        assert name in set(Metric)
        assert set(dimensions) == {"Stage"} | ({breakdowns[name]} if name in breakdowns else set())
    assert {dimensions["Reason"] for _, dimensions in asked if "Reason" in dimensions} <= set(TokenFlaw)


def test_figures_are_not_filtered_away() -> None:
    """Every function writes lines of level INFO, where the figures stand, and in JSON."""
    for name, made in RESOURCES.items():
        if made["Type"] == "AWS::Serverless::Function":
            config = made["Properties"]["LoggingConfig"]
            assert (config["LogFormat"], config["ApplicationLogLevel"]) == ("JSON", "INFO"), name
    assert template()["Globals"]["Function"]["Environment"]["Variables"]["STAGE"] == {"Ref": "Stage"}
