"""A run that is kept apart: what it starts ends with it, however it was started, and however the
run ends; and it sees nobody else."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from gradatim.verify import pid_namespace

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux only")

PROGRAM = """
import os, subprocess, sys, time
from gradatim.verify import pid_namespace
how, mark, last = sys.argv[1:]
if how == "in sight":
    pid_namespace._is_supported = lambda: False
reaper = pid_namespace.enter()
stray = f"import time; time.sleep(600)  # {mark}"
start = f"import subprocess, sys; subprocess.Popen([sys.executable, '-c', {stray!r}], env={{}},"
start += " start_new_session=True)"
subprocess.run([sys.executable, "-c", start], env={}, start_new_session=True)
assert [mark in " ".join(one.cmdline()) for one in reaper.descendants()] == [True]
print(*(name for name in os.listdir("/proc") if name.isdigit()), flush=True)
exec(last)
"""


@pytest.fixture(params=["apart", "in sight"])
def how(request: pytest.FixtureRequest) -> str:
    """Whether the kernel is to give process numbers of its own, which not every machine does."""
    if request.param == "apart" and not pid_namespace._is_supported():
        pytest.skip("this machine gives nobody process numbers of his own")
    return str(request.param)


@pytest.fixture
def mark(tmp_path: Path) -> str:
    return f"stray of {tmp_path}"


def begun(how: str, mark: str, last: str) -> "subprocess.Popen[str]":
    """A run that has left a process behind, and then does `last`."""
    words = [sys.executable, "-c", PROGRAM, how, mark, last]
    return subprocess.Popen(words, stdout=subprocess.PIPE, text=True, start_new_session=True)


def strays(mark: str) -> list[int]:
    found = psutil.process_iter(["cmdline", "status"])
    return [one.pid for one in found if f"time.sleep(600)  # {mark}" in (one.info["cmdline"] or [])]


LASTS = {
    "sys.exit(0)": 0,
    "sys.exit(3)": 3,
    "sys.exit(255)": 255,
    "os.abort()": -signal.SIGABRT,
    "os.kill(os.getpid(), 9)": -signal.SIGKILL,
}


@pytest.mark.parametrize("last", LASTS)
def test_nothing_that_was_started_outlives_the_run_whose_end_is_told(
    how: str, mark: str, last: str
) -> None:
    with begun(how, mark, last) as run:
        assert run.wait(60) == LASTS[last]
    assert strays(mark) == []


def test_nothing_outlives_the_process_that_was_started(mark: str) -> None:
    if not pid_namespace._is_supported():
        pytest.skip("this machine gives nobody process numbers of his own")
    with begun("apart", mark, "time.sleep(600)") as run:
        assert run.stdout is not None and run.stdout.readline()
        run.kill()
    until = time.monotonic() + 30
    while strays(mark) and time.monotonic() < until:
        time.sleep(0.02)
    assert strays(mark) == []


def test_a_run_that_is_apart_sees_only_its_own(mark: str) -> None:
    if not pid_namespace._is_supported():
        pytest.skip("this machine gives nobody process numbers of his own")
    with begun("apart", mark, "") as run:
        assert run.stdout is not None
        seen = run.stdout.readline().split()
    assert len(seen) == 3 and str(os.getpid()) not in seen  # reaper, runner, and the one it left
