"""kill -9 at any moment: what was acknowledged is in the log, once, and no process is left.

GRADATIM_KILLS sets how often the suite `kills` does so (15 times by default).
"""

from __future__ import annotations

import ctypes
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from gradatim.judge.processes.rendezvous import Rendezvous
from gradatim.judge.processes.shared_client import SharedJudge
from gradatim.log.store import Store

MANY = int(os.environ.get("GRADATIM_KILLS", "15"))
FEW = 4
SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER: orphans of our children become our own
WORK = """
import os, sys
from pathlib import Path
from gradatim import curriculum
from gradatim.app.app import App
from gradatim.log.store import Store

home, pack, turns = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
append = Store.append

def acknowledged(self, evidence):
    append(self, evidence)
    os.write(1, f"{evidence.id} {evidence.kind}\\n".encode())

Store.append = acknowledged
app = App(home, curriculum.load(pack))
for turn in range(turns):
    app.save("tripled", "def tripled(xs):\\n    return [%d * x for x in xs]\\n" % (2 + turn % 2))
    app.diagnose(app.check("tripled"))
    app.record_review("py-control-break", 1 + turn % 4)
    app.hint("halved")
app.close()
"""


@pytest.fixture
def orphans() -> Iterator[None]:
    """Lets this process inherit the orphans of its children, as proof of what they left."""
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    if prctl(SUBREAPER, 1, 0, 0, 0):
        pytest.skip("this system does not hand orphans over")
    yield
    prctl(SUBREAPER, 0, 0, 0, 0)


def work(home: Path, pack: Path, turns: int) -> subprocess.Popen[bytes]:
    words = [sys.executable, "-c", WORK, str(home), str(pack), str(turns)]
    return subprocess.Popen(words, bufsize=0, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def first_turn(worker: subprocess.Popen[bytes]) -> list[tuple[str, str]]:
    """Waits for a worker's first review, and returns what it acknowledged until then."""
    assert worker.stdout
    lines = list[str]()
    while not lines or "review" not in lines[-1]:
        lines.append(worker.stdout.readline().decode())
        assert lines[-1], "it ended by itself"
    return rows_of(lines)


def told(worker: subprocess.Popen[bytes]) -> list[tuple[str, str]]:
    """What a worker acknowledged before its end: ids and kinds."""
    out, complaint = worker.communicate(timeout=60)
    assert complaint == b""
    return rows_of(out.decode().splitlines())


def rows_of(lines: list[str]) -> list[tuple[str, str]]:
    return [(line.split()[0], line.split()[1]) for line in lines]


def kept(home: Path) -> list[tuple[str, str]]:
    """Opens the log as the program does, and as SQLite does."""
    if not (home / "gradatim.db").exists():
        return []
    store = Store.open(home / "gradatim.db")
    rows = [(row.id, row.kind) for row in store.evidence("me")]
    store.close()
    with closing(sqlite3.connect(home / "gradatim.db")) as log:
        assert log.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    return rows


def children() -> set[int]:
    """Living processes whose parent this one is; dead ones that it inherited are reaped."""
    found = set()
    for entry in Path("/proc").iterdir():
        with suppress(OSError, ValueError):
            state, parent = (entry / "stat").read_text().rpartition(")")[2].split()[:2]
            if int(parent) == os.getpid() and state == "Z":
                os.waitpid(int(entry.name), os.WNOHANG)
            elif int(parent) == os.getpid():
                found.add(int(entry.name))
    return found


def only(before: set[int]) -> bool:
    deadline = time.monotonic() + 20
    while (more := children() - before) and time.monotonic() < deadline:
        time.sleep(0.02)
    return not more


@pytest.mark.usefixtures("orphans")
@pytest.mark.parametrize("judge", ["own", "shared"])
@pytest.mark.parametrize("kills", [FEW, pytest.param(MANY, marks=pytest.mark.suite("kills"))])
def test_a_kill_at_any_moment_loses_doubles_and_leaves_nothing(
    home: Path, tiny_pack: Path, judge: str, kills: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GRADATIM_JUDGE", judge)
    if judge == "shared":  # it lives on by design; what it had lent does not
        with closing(Rendezvous.for_current_user()) as rendezvous:
            SharedJudge(rendezvous).state()
    chance = random.Random(20270113)
    before = children()
    begun = time.monotonic()
    acknowledged = told(work(home, tiny_pack, 1))
    calm, span = len(acknowledged), 1.5 * (time.monotonic() - begun)
    for kill in range(kills):
        worker = work(home, tiny_pack, 1000)
        if kill % 3 == 2:  # late enough, however slow the machine has become
            acknowledged += first_turn(worker)
        time.sleep(chance.uniform(0, span))  # the judge is warm, or not yet, or is at work
        worker.send_signal(signal.SIGKILL)
        acknowledged += told(worker)
        assert worker.returncode == -signal.SIGKILL
        assert only(before), f"kill {kill} left processes"
        rows = kept(home)
        assert set(acknowledged) <= set(rows), f"kill {kill} lost evidence"
        assert len(set(rows)) == len(rows) <= len(acknowledged) + kill + 1
    late = [kind for _, kind in acknowledged[calm:]]
    by_kind = {kind: late.count(kind) for kind in late}
    print(f"{kills} kills, {len(acknowledged)} acknowledged {by_kind}, {len(rows)} kept")
    assert {"verdict", "review"} <= set(by_kind), "no kill came late enough to prove anything"


def test_two_processes_that_check_at_once_lose_nothing(home: Path, tiny_pack: Path) -> None:
    both = [work(home, tiny_pack, 6) for _ in range(2)]
    acknowledged = [row for worker in both for row in told(worker)]
    assert [worker.returncode for worker in both] == [0, 0]
    assert sorted(kept(home)) == sorted(acknowledged)
    assert sum(kind == "verdict" for _, kind in acknowledged) == 12
