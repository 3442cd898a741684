"""Commands on a machine where others have the processor."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gradatim.verify import Run, processes
from gradatim.verify.failures import Failure, MachineFailure

SLEEPER = "import sys, time\ntime.sleep(float(sys.argv[2]))\n"
MOST = 30.0  # seconds until something was seen to wait


@pytest.fixture
def run(make_run: Callable[..., Run]) -> Run:
    return make_run('sleep = "{python} sleeper.py"', sleeper=SLEEPER)


def _queue(monkeypatch: pytest.MonkeyPatch, waits: float) -> None:
    """Each look finds that the command has waited so long."""

    class Fixed:
        def __init__(self, pid: int) -> None:
            self.seconds = 0.0

        def update(self) -> None:
            self.seconds += waits

    monkeypatch.setattr(processes, "CpuWait", Fixed)


def test_a_command_that_does_not_end_fails(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    _queue(monkeypatch, 0.0)
    with pytest.raises(Failure) as caught:
        run.system("sleep", s=60, within=0.2)
    assert caught.value.complaint.came.startswith("no end in 0.2 s")


def test_the_time_of_others_is_not_counted(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    _queue(monkeypatch, 0.4)
    assert run.system("sleep", s=1.2, within=0.9).code == 0


def test_a_machine_that_is_too_busy_judges_nothing(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    _queue(monkeypatch, 9.0)
    with pytest.raises(MachineFailure, match="other programs had the processor"):
        run.system("sleep", s=60, within=0.2)


@pytest.mark.skipif(not Path("/proc/self/schedstat").exists(), reason="Linux tells who waits")
def test_who_waits_for_the_processor_is_seen() -> None:
    with _busy() as one, _busy():
        queue, until = processes.CpuWait(one), time.monotonic() + MOST
        while queue.seconds == 0 and time.monotonic() < until:
            time.sleep(0.1)
            queue.update()
        assert queue.seconds > 0


@contextlib.contextmanager
def _busy() -> Iterator[int]:
    """A process that computes, on the first of our processors."""
    cpu = min(os.sched_getaffinity(0))
    code = f"import os\nos.sched_setaffinity(0, [{cpu}])\nwhile True: pass"
    process = subprocess.Popen([sys.executable, "-c", code])
    try:
        yield process.pid
    finally:
        process.kill()
        process.wait()
