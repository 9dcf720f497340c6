"""One local cloud for the short runs, with a proxy between its functions and stores that passes all on until told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.cloud import Cloud, running_cloud
from tests.torture.forward_proxy import ForwardProxy


@dataclass(frozen=True)
class Site:
    cloud: Cloud
    store_proxy: ForwardProxy


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    proxy = ForwardProxy()
    with proxy.serving() as url, running_cloud(tmp_path_factory.mktemp("cloud"), "--store-proxy", url) as cloud:
        yield Site(cloud, proxy)
