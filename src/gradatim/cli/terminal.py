"""Terminal interaction: a pager, yes-or-no questions, and a progress line."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Event, Thread
from time import monotonic

import click

from gradatim.cli.output import in_colour, overwrite, wrap

SHOW_AFTER = 0.6  # seconds before a progress line appears
LINE_INTERVAL = 5.0  # seconds between lines where one cannot replace another, as in a file
REFRESH = 0.2
LESS = "FRXPsspace turns the page, q leaves$"  # Ps begins the prompt, $ ends it


def page(text: str) -> None:
    """Prints a text, through the learner's pager if it is longer than the terminal."""
    lines = text.count("\n") + 1
    if not sys.stdout.isatty() or lines < shutil.get_terminal_size((80, 24)).lines:
        return print(text, flush=True)
    os.environ.setdefault("LESS", LESS)
    sys.stdout.flush()
    click.echo_via_pager(text.rstrip("\n") + "\n", color=in_colour())


def is_interactive() -> bool:
    """Whether a question can be answered: input and output are a terminal."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def confirm(question: str) -> bool:
    """Asks a question until the answer is y or n; Enter means no."""
    prompt = wrap(f"{question} y or N") + " "
    while (text := input(prompt).strip().lower()) not in ("", "y", "yes", "n", "no"):
        print("Type y or n.")
    return text.startswith("y")


@dataclass
class Progress:
    """Something that takes a while, and its progress in words."""

    what: str
    start: float = field(default_factory=monotonic)
    detail: str = ""
    _due: float = LINE_INTERVAL  # seconds after `start` at which the next line is printed

    def line(self, key: str = "") -> str:
        detail = f" · {self.detail}" if self.detail else ""
        return f"{self.what} … {monotonic() - self.start:.0f} s{key}{detail}"

    def update(self, detail: str) -> None:
        """Sets the progress. Where a line cannot be replaced, a new one is printed sometimes."""
        self.detail = detail
        if sys.stderr.isatty() or monotonic() - self.start < self._due:
            return
        print(wrap(self.line()), file=sys.stderr, flush=True)
        self._due = monotonic() - self.start + LINE_INTERVAL


@contextmanager
def busy(what: str) -> Iterator[Progress]:
    """Shows a progress line with the seconds while the body runs, unless that is short."""
    wait = Progress(what)
    if not sys.stderr.isatty():
        yield wait
        return
    done = Event()
    thread = Thread(target=_tick, args=(wait, done), daemon=True)
    thread.start()
    try:
        yield wait
    finally:
        done.set()
        thread.join()


def _tick(wait: Progress, done: Event) -> None:
    drawn = ""
    while not done.wait(REFRESH):
        line = wait.line("; Ctrl-C stops")
        if monotonic() - wait.start > SHOW_AFTER and line != drawn:
            overwrite(line)
            drawn = line
    if drawn:
        overwrite("")
