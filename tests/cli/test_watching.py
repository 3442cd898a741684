"""`gradatim watch` in a terminal: single keys beside saves, and a summary at its end."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

RIGHT = "def tripled(xs):\n    return [3 * x for x in xs]\n"


class Watching:
    """A running `gradatim watch`, its keyboard and its screen."""

    def __init__(self, words: list[str], surroundings: dict[str, str]) -> None:
        self._ours, theirs = pty.openpty()
        self.process = subprocess.Popen(
            words, env={**surroundings, "TERM": "xterm", "PAGER": "cat"},
            stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True,
        )  # fmt: skip
        os.close(theirs)
        self.screen, self._seen = "", 0

    def see(self, text: str, again: Callable[[], object] = lambda: None) -> None:
        """Waits until the text has appeared since the last time; does something until then."""
        deadline = time.monotonic() + 60
        while text not in self.screen[self._seen :]:
            assert time.monotonic() < deadline, self.screen
            again()
            self._read(2)
        self._seen = self.screen.index(text, self._seen) + len(text)

    def _read(self, seconds: float) -> None:
        if select.select([self._ours], [], [], seconds)[0]:
            with suppress(OSError):  # it has ended
                self.screen += os.read(self._ours, 65536).decode()

    def press(self, key: str) -> None:
        os.write(self._ours, key.encode())

    def ended(self) -> int:
        while self.process.poll() is None:
            self._read(0.2)
        self._read(0.2)
        return self.process.returncode

    def close(self) -> None:
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        os.close(self._ours)


@pytest.fixture
def watching(
    gradatim: Callable[..., Any], command: Callable[..., list[str]], surroundings: dict[str, str]
) -> Iterator[Watching]:
    """By somebody who has a plan."""
    assert gradatim("plan", "--hours", 5, "--keep").returncode == 0
    running = Watching(command("watch"), surroundings)
    yield running
    running.close()


def test_keys_give_hints_the_task_and_what_is_next(
    watching: Watching, home: Path, tiny_pack: Path
) -> None:
    watching.see("q quit")
    watching.press("h")
    watching.see("nothing is open yet")
    file = home / "labs/tripled/tripled.py"
    file.parent.mkdir(parents=True)
    watching.see("not yet", lambda: file.write_text(RIGHT.replace("3", "2")))
    watching.see("this looks like: ")
    watching.press("h")
    watching.see("hint 1 of 3: What is three times nothing?")
    watching.press("r")
    watching.see((tiny_pack / "labs/tripled/lesson.md").read_text().split()[1])
    file.write_text(RIGHT)
    watching.see("so it is provisional")
    watching.see("n: ")
    watching.press("n")
    watching.see("In another terminal: gradatim review")
    watching.press("q")
    watching.see("1 passed: tripled")
    assert watching.ended() == 0
    assert "Traceback" not in watching.screen


def test_ctrl_c_sums_up_and_leaves_the_terminal_as_it_was(watching: Watching) -> None:
    watching.see("q quit")
    watching.process.send_signal(signal.SIGINT)  # this terminal controls nobody
    watching.see("1 min, 0 checks, 0 passed")
    assert watching.ended() in (130, -signal.SIGINT)
    assert "Traceback" not in watching.screen
