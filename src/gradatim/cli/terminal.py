"""What only a terminal has: a pager, questions, and a line that says that something is running."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread
from time import monotonic

import click

from gradatim.cli.output import in_colour, overwrite, wrap

QUIET = 0.6  # seconds after which a wait is worth a line
TICK = 0.2
LESS = "FRXPsspace turns the page, q leaves$"  # Ps begins the prompt, $ ends it


def page(text: str) -> None:
    """Prints; what is longer than a terminal goes through the learner's pager."""
    lines = text.count("\n") + 1
    if not sys.stdout.isatty() or lines < shutil.get_terminal_size((80, 24)).lines:
        return print(text, flush=True)
    os.environ.setdefault("LESS", LESS)
    sys.stdout.flush()
    click.echo_via_pager(text.rstrip("\n") + "\n", color=in_colour())


def answers() -> bool:
    """Whether somebody is there to answer a question."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def agrees(question: str) -> bool:
    """A question to be answered with y or n; Enter is no."""
    prompt = wrap(f"{question} y or N") + " "
    while (text := input(prompt).strip().lower()) not in ("", "y", "yes", "n", "no"):
        print("Type y or n.")
    return text.startswith("y")


@contextmanager
def busy(what: str) -> Iterator[None]:
    """While its body runs for longer than a moment, a line of the terminal says for how long."""
    if not sys.stderr.isatty():
        yield
        return
    done = Event()
    thread = Thread(target=_tick, args=(what, done), daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def _tick(what: str, done: Event) -> None:
    start, drawn = monotonic(), ""
    while not done.wait(TICK):
        past = monotonic() - start
        line = f"{what} … {past:.0f} s; Ctrl-C stops"
        if past > QUIET and line != drawn:
            overwrite(line)
            drawn = line
    if drawn:
        overwrite("")
