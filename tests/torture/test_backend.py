"""A short run of `torture backend`. `make torture` has the long one."""

from __future__ import annotations

from tests.torture.backend.command import Plan, torture
from tests.torture.conftest import Site


def test_doubled_records_and_killed_functions_change_nothing(site: Site) -> None:
    """With every record three times, functions killed in mid invoke and stores that fail, each photo counts once."""
    # A notice whose sender is killed waits for its lease of 90 s, which is for the long run.
    plan = Plan(
        orders=2,
        photos_per_order=3,
        kills=4,
        faults=8,
        spared=("send_notice",),
        delay_s_max=2,
        visibility_s=2,
    )
    report = torture(site.cloud, site.store_proxy, plan)
    assert report.as_promised, "\n".join(report.lines(None))
    assert report.figures["kills"] == 4
