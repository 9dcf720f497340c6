"""Runs one command on one core and prints the kernel's account of it as JSON. A small process of its own: between fork
and exec a child counts its parent's pages as its own, and those of the bench are hundreds of megabytes.

    python meter.py CORE LIMIT_S COMMAND…
"""

from __future__ import annotations

import json
import os
import resource
import sys


def main(core: str, limit_s: str, *command: str) -> int:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {int(core)})
    process_id = os.fork()
    if process_id == 0:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(2, 1)  # stdout is the account's
        resource.setrlimit(resource.RLIMIT_CPU, (int(limit_s), int(limit_s)))
        os.execvp(command[0], command)
    _ended, status, spent = os.wait4(process_id, 0)
    account = {
        "exit_code": os.waitstatus_to_exitcode(status),
        "cpu_s": spent.ru_utime + spent.ru_stime,
        "peak_rss_kb": spent.ru_maxrss,
    }
    sys.stdout.write(json.dumps(account) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
