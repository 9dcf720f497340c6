"""Run by a fresh interpreter in the folder of an unpacked archive: imports one module, then calls its handler with each
event of standard input. Says on its last line what each step took, and what the first call answered.
"""

import sys
import time

begun = (time.perf_counter(), time.process_time())


def since_ms(wall_s: float, cpu_s: float) -> tuple[float, float]:
    return (time.perf_counter() - wall_s) * 1e3, (time.process_time() - cpu_s) * 1e3


def main() -> None:
    import importlib  # noqa: PLC0415 - counts to what the module needs, as all of its imports do

    module = importlib.import_module(sys.argv[1])
    imported = since_ms(*begun)
    import json  # noqa: PLC0415 - for this file's own sake: not before the clock was read

    calls, answers = [], []
    for event in json.load(sys.stdin):
        start = (time.perf_counter(), time.process_time())
        answers.append(module.handler(event, None))
        calls.append(since_ms(*start))
    sys.stdout.write("\n" + json.dumps({"imported": imported, "calls": calls, "answers": answers}) + "\n")


main()
