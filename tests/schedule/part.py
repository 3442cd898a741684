"""Runs one part of `make test` and says how much of its share of the eight minutes it took.

    python tests/schedule/part.py NAME SECONDS COMMAND...

A part that takes longer says so and passes all the same: a busy machine is no failure.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time


def run(name: str, share: int, command: list[str]) -> int:
    begun = time.monotonic()
    code = subprocess.run(command).returncode
    seconds = time.monotonic() - begun
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = used.ru_utime + used.ru_stime
    over = "" if seconds <= share else ", more than its share"
    print(f"{name}: {seconds:.0f} of {share} s, {processor:.0f} s of processor time{over}")
    return code


if __name__ == "__main__":
    sys.exit(run(sys.argv[1], int(sys.argv[2]), sys.argv[3:]))
