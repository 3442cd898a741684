"""Pipelines: what a killed run leaves, and that no program escapes the moment of its end."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from gradatim.kinds.kind import LearnerFault
from gradatim.kinds.pipeline import child, folder

COMMAND = ["python", "load.py"]
LOAD = """
import csv, sqlite3
from pathlib import Path

con = sqlite3.connect("shop.db")
con.execute("CREATE TABLE IF NOT EXISTS sales (id INTEGER PRIMARY KEY, cents INTEGER)")
for path in sorted(Path("in").glob("*.csv")):
    with con:
        for row in csv.reader(path.open()):
            con.execute("INSERT OR REPLACE INTO sales VALUES (?, ?)", row)
    with open("done.txt", "a") as done:
        print(path.name, file=done)
"""
TWO = {"in/a.csv": "1,5\n2,6\n", "in/b.csv": "3,7\n4,8\n"}
SALES = "SELECT id, cents FROM sales ORDER BY id"


def pipeline(tmp_path: Path, program: str) -> child.Pipeline:
    return child.load({"load.py": program.encode()}, tmp_path, "load.py")


def test_a_folder_stays_from_run_to_run_and_is_empty_after_clear(tmp_path):
    lab = pipeline(tmp_path, LOAD)
    first = lab.run(COMMAND, {"in/b.csv": TWO["in/b.csv"]})
    assert first == {"code": 0, "out": "", "killed": False}
    lab.run(COMMAND, {"in/a.csv": TWO["in/a.csv"]})
    assert lab.query(SALES) == [(1, 5), (2, 6), (3, 7), (4, 8)]
    assert lab.files() == {"done.txt": "b.csv\na.csv\nb.csv\n"}
    lab.clear()
    assert lab.files() == {}
    lab.clear()
    assert list(tmp_path.iterdir()) == []


def test_a_run_is_killed_after_each_change_in_turn_and_never_twice_at_one(tmp_path):
    lab, left = pipeline(tmp_path, LOAD), []
    for n in range(20):
        lab.clear()
        run = lab.run(COMMAND, TWO, killed_after=n)
        assert run["killed"] == (run["code"] == -9)
        made = n > 1  # by then the table is there
        left.append((len(lab.query(SALES)) if made else 0, lab.files().get("done.txt")))
        if not run["killed"]:
            break
    begun = [(0, None)] * 3  # nothing, an empty database, a table
    first, second = [(2, None), (2, ""), (2, "a.csv\n")], [(4, "a.csv\n"), (4, "a.csv\nb.csv\n")]
    assert left == [*begun, *first, *second]


WRITERS = {
    "in pieces": "f = open('x', 'wb', 3); [f.write(b'abc') for _ in range(3)]; f.close()",
    "text": "import os\nf = open('x', 'w')\nfor i in 'abc': print(i, file=f, flush=True)",
    "os.write": "import os\nf = os.open('x', os.O_CREAT | os.O_WRONLY)\n"
    "for _ in 'abc': os.write(f, b'a')",
    "renamed": "import os\nfrom pathlib import Path\np = Path('p')\np.write_text('n')\n"
    "os.replace('p', 'x')\nPath('x').unlink()",
    "copied": "import shutil\nopen('p', 'w').write('n')\nshutil.copy('p', 'x')",
    "log": "import sqlite3\nc = sqlite3.connect('x', isolation_level=None)\n"
    "c.execute('PRAGMA journal_mode = WAL')\nc.execute('CREATE TABLE t (a)')\n"
    "for i in range(2): c.execute('INSERT INTO t VALUES (1)')\n",
}  # fmt: skip


@pytest.mark.parametrize("program", WRITERS.values(), ids=WRITERS)
def test_every_usual_way_to_write_is_followed(tmp_path, program):
    lab, states = pipeline(tmp_path, program), []
    for n in range(4):
        lab.clear()
        assert lab.run(COMMAND, killed_after=n)["killed"]
        states.append(folder.state(lab._work_folder()))
    assert len({str({n: f.content for n, f in s.items()}) for s in states}) == 4
    lab.clear()
    assert lab.run(COMMAND, killed_after=50) == {"code": 0, "out": "", "killed": False}


ESCAPES = {
    "past the hook": "import _io\nfiles = [_io.open(n, 'w') for n in 'abc']\n"
    "for f in files: f.write('x'); f.close()",
    "hook switched off": "import os\nwords = open('/proc/self/environ').read()\n"
    "asks, answers = map(int, words.split('PIPELINE_ASKS=')[1].split('\\0')[0].split())\n"
    "os.dup2(1, asks); os.dup2(0, answers)\n"
    "for n in 'ab': open(n, 'w').write(n)",
    "commits past the hook": "import sqlite3\nc = sqlite3.connect('x')\n"
    "c.execute('CREATE TABLE t (a)')\nc.set_trace_callback(None)\n"
    "for i in 'ab': c.execute('INSERT INTO t VALUES (1)'); c.commit()",
    "another process": "import subprocess, sys\n"
    "subprocess.run([sys.executable, '-c', 'for n in \"ab\": open(n, \"w\").write(n)'])",
    "questions without a change": "import os, _io\nfiles = [_io.open(n, 'w') for n in 'abcd']\n"
    "for _ in range(9): os.write(1, b'')\nfor f in files: f.write('x'); f.close()",
}


@pytest.mark.parametrize("program", ESCAPES.values(), ids=ESCAPES)
def test_changes_that_were_not_asked_for_are_refused(tmp_path, program):
    with pytest.raises(LearnerFault, match="cannot be followed"):
        pipeline(tmp_path, program).run(COMMAND, killed_after=9)


def test_a_program_sees_no_hook_in_a_run_that_is_not_killed(tmp_path):
    lab = pipeline(tmp_path, "import sys; print('sitecustomize' in sys.modules, open.__module__)")
    assert lab.run(COMMAND)["out"].endswith("io\n")


FLED = """
import os, sys, time
if not os.fork():
    os.setsid()
    if not os.fork():
        open("told", "w").write(str(os.getpid()))
        time.sleep(100)
    os._exit(0)
while not os.path.exists("told") or not open("told").read(): time.sleep(0.01)
os.rename("told", "pid")
open("later", "w").write("x")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="others do not show whose child a process is")
def test_a_run_leaves_no_process_even_one_with_a_session_of_its_own(tmp_path, adopting):
    lab = pipeline(tmp_path, FLED)
    for n in (None, 3):
        lab.clear()
        lab.run(COMMAND, killed_after=n)
        assert not Path("/proc", str(lab.files()["pid"])).exists()


@pytest.fixture
def adopting():
    """This process is the parent of orphans, as one in the jail is."""
    from gradatim.judge.sandbox import kernel

    kernel.adopt_orphans()
    yield
    import ctypes

    ctypes.CDLL(None).prctl(36, 0, 0, 0, 0)


def test_a_query_does_not_change_what_the_next_run_finds(tmp_path):
    lab = pipeline(tmp_path, LOAD)
    lab.run(COMMAND, TWO)
    before = folder.state(lab._work_folder())
    lab.query("DELETE FROM sales")
    assert folder.state(lab._work_folder()) == before
    for sql, name, words in (
        ("SELECT * FROM sale", "", "no such table"),
        ("SELECT 1", "other.db", "no database 'other.db'"),
    ):
        with pytest.raises(LearnerFault, match=words):
            lab.query(sql, name)


def test_files_are_laid_beside_links_and_never_through_them(tmp_path):
    lab = pipeline(tmp_path, "import os; os.symlink('..', 'in'); os.symlink('../x', 'a.csv')")
    lab.run(COMMAND)
    with pytest.raises(LearnerFault, match="does not lie in the folder"):
        lab.run(COMMAND, {"in/b.csv": ""})
    assert lab.files() == {}


def test_a_program_that_goes_on_is_ended(tmp_path):
    lab = pipeline(tmp_path, "while True: pass")
    started = time.monotonic()
    for n in (None, 1):
        with pytest.raises(TimeoutError, match="had not ended"):
            lab.run(COMMAND, killed_after=n, seconds=0.3)
    assert time.monotonic() - started < 60
