"""A newcomer's first week in a terminal of 80 columns: every screen fits, and every `next:` works.

Real processes, the real curriculum, and a real judge for a few verdicts. Nights pass by moving what
was recorded a day back.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import sqlite3
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

GRADATIM = Path(sys.executable).with_name("gradatim")
BILL = "bill = 60\ntip = 6\npeople = 4\nprint({})\n"
READ = {  # prompts of a terminal, and what somebody in a hurry answers
    "> ": "",
    "Your choice: ": "1",
    "then press Enter: ": "",
    "y or n ": "y",
    "y or N ": "n",
    "see the answer ": "",
    "4 easy: ": "3",
    "a number: ": "1",
}


class Terminal:
    """Runs commands in a terminal of 80 columns and keeps what was on its screen."""

    def __init__(self, home: Path, cache: Path) -> None:
        self.folder = home.parent
        self.screens: dict[str, str] = {}
        kept = {k: v for k, v in os.environ.items() if k not in ("COLUMNS", "NO_COLOR", "EDITOR")}
        self._env = {**kept, "GRADATIM_HOME": str(home), "XDG_CACHE_HOME": str(cache)}
        self._env |= {"TERM": "xterm-256color", "PAGER": "cat"}

    def __call__(self, words: str, code: int = 0, **answers: str) -> str:
        """The screen after a command, without colours; it has to end with this code."""
        screen, ended = self.run(words, READ | {k: v for k, v in answers.items()})
        assert ended == code, f"{words}: {ended}\n{screen}"
        assert not any(line.startswith("Traceback") for line in screen.splitlines()), screen
        wide = [line for line in screen.splitlines() if len(line) > 80]
        assert wide == [], words
        self.screens[words] = screen
        return screen

    def run(self, words: str, answers: Mapping[str, str]) -> tuple[str, int]:
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        with subprocess.Popen(
            [str(GRADATIM), *words.split()[1:]], env=self._env, cwd=self.folder,
            stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True,
        ) as running:  # fmt: skip
            os.close(theirs)
            heard = _talk(ours, answers, time.monotonic() + 60)
            running.kill()  # where it still waits; nothing for one that has ended
        os.close(ours)
        return _screen(heard), running.returncode


def _talk(ours: int, answers: Mapping[str, str], deadline: float) -> str:
    """What a program says while each of its prompts is answered."""
    heard, answered = "", 0
    while time.monotonic() < deadline:
        if select.select([ours], [], [], 1)[0]:
            try:
                heard += os.read(ours, 65536).decode()
            except OSError:  # it has ended
                return heard
        prompt = next((p for p in answers if heard[answered:].endswith(p)), None)
        if prompt is not None:
            text = answers[prompt]
            if prompt == "> ":  # a line that may also have to be a number, then an empty one
                text = "" if heard[:answered].endswith("> 1\r\n> ") else "1"
            os.write(ours, f"{text}\n".encode())
            answered = len(heard)
    return heard


def _screen(heard: str) -> str:
    """Without colours and without lines that were drawn over."""
    text = re.sub(r"[^\n]*\r\x1b\[K", "", heard.replace("\r\n", "\n"))
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


@pytest.fixture
def home() -> Iterator[Path]:
    """With a short name, so that the paths on the screen are short as well."""
    with tempfile.TemporaryDirectory(prefix="g") as folder:
        yield Path(folder) / "gradatim"


@pytest.fixture
def terminal(home: Path, tmp_path: Path) -> Terminal:
    return Terminal(home, tmp_path / "cache")


def night(home: Path) -> None:
    """What was recorded lies a day further back."""
    with closing(sqlite3.connect(home / "gradatim.db")) as log, log:
        log.execute("DROP TRIGGER IF EXISTS evidence_no_update")
        for seq, at in log.execute("SELECT seq, at FROM evidence").fetchall():
            earlier = datetime.fromisoformat(at) - timedelta(days=1)
            log.execute("UPDATE evidence SET at = ? WHERE seq = ?", (earlier.isoformat(), seq))


def proposed(screen: str) -> str:
    """The command of the last line, if it is one."""
    last = screen.rstrip().rpartition("\n")[2]
    return last.removeprefix("next: ") if last.startswith("next: gradatim") else ""


def test_the_first_week_needs_nothing_but_a_terminal(terminal: Terminal, home: Path) -> None:
    # Monday: a plan, a first chapter, a first exercise.
    assert proposed(terminal("gradatim")) == "gradatim plan --role mle --hours 10 --keep"
    assert proposed(terminal("gradatim plan --role aae --hours 5")).endswith("--hours 5 --keep")
    planned = terminal("gradatim plan --role mle --hours 10 --keep")
    assert "You will probably finish between" in planned and len(planned.splitlines()) < 40
    stand = terminal("gradatim")
    assert "0 of 1" in stand and len(stand.splitlines()) <= 12
    chapter = proposed(stand)
    assert chapter.startswith("gradatim read py-syntax/01")
    read = terminal(chapter)
    assert "Variables, types, expressions and strings: 1 of" in read
    assert "✓  12 min  py-syntax/01-first-program" in terminal("gradatim next")
    terminal("gradatim practice")
    assert "share the whole\namount equally" in terminal("gradatim open share the bill")
    bill = home / "exercises/py-syntax/share_the_bill.py"
    terminal.folder = bill.parent
    bill.write_text(BILL.format("bill + tip / people"))
    failed = terminal("gradatim check", 1)
    assert "this looks like: tip shared only" in failed
    assert proposed(failed) == "gradatim check py-syntax/share_the_bill"
    terminal("gradatim hint", 2)
    assert "stuck? gradatim hint py-syntax/share_the_bill" in terminal("gradatim check .", 1)
    assert "hint 1 of 1" in terminal("gradatim hint share_the_bill.py")
    bill.write_text(BILL.format("(bill + tip) / people"))
    passed = terminal("gradatim check share_the_bill.py")
    assert "expressions and strings: 2 of" in passed and "today: " in passed
    assert proposed(passed) == proposed(terminal("gradatim")) == proposed(terminal("gradatim next"))
    bill.unlink()
    assert "put it back, or start again" in terminal("gradatim check py-syntax/share_the_bill", 2)
    terminal("gradatim open py-syntax/share_the_bill", 2)
    assert not bill.exists()

    # Tuesday: a lab with a hint; its re-test is too early.
    night(home)
    terminal("gradatim read running-totals")
    terminal("gradatim open running-totals")
    mine = home / "labs/running-totals/totals.py"
    terminal.folder = mine.parent
    assert "hint 1 of 3" in terminal("gradatim hint")
    mine.write_text(
        "def running_total(xs):\n    totals, total = [], 0\n    for x in xs:\n"
        "        total += x\n        totals.append(total)\n    return totals\n"
    )
    assert "Passed with hints, so it is provisional." in terminal("gradatim check")
    before = mine.read_text()
    assert "counts from" in terminal("gradatim retest", 2) and mine.read_text() == before
    for words in (
        "labs --phase 1",
        "labs running",
        "skills --state in-progress",
        "time",
        "progress",
    ):
        terminal(f"gradatim {words}")
    terminal("gradatim why py-control")

    # Wednesday: what comes back.
    night(home)
    assert "to pass again" in terminal("gradatim")
    terminal("gradatim retest")
    assert mine.read_text() != before and [*mine.parent.glob("earlier/*")]
    mine.write_text(before)
    terminal("gradatim check")
    terminal("gradatim review")

    # The rest of the week: looking around, and typing mistakes.
    for _ in range(4):
        night(home)
    for words, code in AROUND.items():
        terminal(f"gradatim {words}".rstrip(), code)
    ran = set(terminal.screens)
    for words in sorted({proposed(screen) for screen in terminal.screens.values()} - ran - {""}):
        screen, ended = terminal.run(words, READ)
        assert ended in (0, 1) and "Traceback" not in screen, f"{words}: {ended}\n{screen}"


AROUND = {
    "": 0,
    "-h": 0,
    "check -h": 0,
    "plan": 0,
    "plan --weeks 2": 0,
    "plan --start 2020-01-01": 2,
    "practice py-syntax": 0,
    "read py-syntax": 0,
    "search loop": 0,
    "glossary array": 0,
    "projects": 0,
    "verify nosuchproject": 2,
    "worked unit-converter": 0,
    "chek": 2,
    "open runing-totals": 2,
}


def test_colour_is_for_terminals_that_want_it(terminal: Terminal) -> None:
    ours, theirs = pty.openpty()
    words = [str(GRADATIM), "labs", "--phase", "1"]
    env = {**terminal._env, "NO_COLOR": "1"}
    with subprocess.Popen(words, env=env, stdin=theirs, stdout=theirs, stderr=theirs) as running:
        os.close(theirs)
        heard = _talk(ours, {}, time.monotonic() + 60)
    os.close(ours)
    assert running.returncode == 0 and "running-totals" in heard and "\x1b" not in heard


def commands() -> Iterator[tuple[str, list[str]]]:
    from gradatim.cli.commands import program
    from gradatim.cli.program import all_commands

    for words, command in all_commands(program):
        yield words, [*words.split()[1:], "--help"]
        assert command.epilog and words.removeprefix("gradatim") in command.epilog, words


def test_every_help_fits_has_an_example_and_cuts_nothing() -> None:
    from click.testing import CliRunner

    from gradatim.cli.commands import program

    for words, arguments in [("gradatim", ["-h"]), *commands()]:
        text = CliRunner().invoke(program, arguments, prog_name="gradatim").output
        assert text.startswith(f"Usage: {words}"), text
        assert max(map(len, text.splitlines())) <= 80, text
        assert "..." not in re.sub(r"[\]A-Z]\.\.\.", "", text), words
