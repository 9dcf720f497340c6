"""Runs another module in this process, for no longer than the process that started it.

Standard input is a pipe that nobody writes to; the kernel closes it when the parent ends, however it ends, and this
process then ends too: politely first, so that a store can save itself. Works where PR_SET_PDEATHSIG does not exist, and
does not depend on which of the parent's threads did the fork.
"""

from __future__ import annotations

import os
import runpy
import signal
import sys
import threading
import time
from typing import Final

_GRACE_S: Final = 8.0
"""Longer: an orphan stays. Shorter: a store with a gigabyte of objects is cut off while it saves."""


def main() -> None:
    module, *arguments = sys.argv[1:]
    threading.Thread(target=_end_with_parent, name="parent-watch", daemon=True).start()
    sys.argv = [module, *arguments]
    runpy.run_module(module, run_name="__main__", alter_sys=True)


def _end_with_parent() -> None:
    while os.read(sys.stdin.fileno(), 4096):
        pass  # whatever is written means nothing; only its end does
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(_GRACE_S)
    os._exit(1)


if __name__ == "__main__":
    main()
