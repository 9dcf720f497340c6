"""One function's process: the real Lambda runtime client, wherever this machine can run it."""

from __future__ import annotations

import runpy

from infra.local_cloud.functions import portable_client


def main() -> None:
    portable_client.install()
    runpy.run_module("awslambdaric", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
