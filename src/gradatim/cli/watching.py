"""`gradatim watch`: checks files when they are saved; in a terminal, single keys do the rest."""

from __future__ import annotations

import os
import select
import sys
import termios
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from queue import SimpleQueue
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING

import click

from gradatim.cli import hinting, opening
from gradatim.cli.checking import judge
from gradatim.cli.flow import (
    command,
    format_minutes,
    plain_bar,
    print_gain,
    print_upcoming,
    step_title,
)
from gradatim.cli.markdown import render
from gradatim.cli.options import current_folder, example, open_actions
from gradatim.cli.output import overwrite, paint, wrap
from gradatim.cli.retests import print_requirements
from gradatim.cli.terminal import is_interactive, page
from gradatim.errors import GradatimError, RequestError, SubmissionError
from gradatim.model import Outcome
from gradatim.printable import pluralize

if TYPE_CHECKING:
    from gradatim.app.flow import FlowActions

KEYS = "h hint   n next   r read the task   c check again   q quit   ? keys"
POLL_SECONDS = 0.5  # seconds between looks for Ctrl-C, which may have reached another thread


@dataclass
class Session:
    """The checks since the command was started."""

    checks: int = 0
    passed: dict[str, None] = field(default_factory=dict)  # in order
    begin: float = field(default_factory=monotonic)

    def check(self, app: FlowActions, lab: str) -> bool:
        """Prints one verdict, or why there is none; returns whether it is a pass."""
        app.record_activity(lab)
        try:
            verdict = judge(app, lab)
        except SubmissionError as error:  # the next save may be readable
            print(wrap(str(error), "  "), flush=True)
            return False
        self.checks += 1
        if verdict.outcome is Outcome.PASS:
            self.passed[lab] = None
        return verdict.outcome is Outcome.PASS

    def sentence(self) -> str:
        """For example "12 min, 5 checks, 2 passed: py-control/total, running-totals"."""
        minutes = format_minutes(max((monotonic() - self.begin) / 60, 1))
        checks = pluralize(self.checks, "check")
        passed = f"{len(self.passed)} passed" + (": " if self.passed else "")
        return f"{minutes}, {checks}, {passed}{', '.join(self.passed)}"


@click.command(epilog=example("gradatim watch"))
@click.pass_context
def watch(context: click.Context) -> None:
    """Check whatever you save, in any editor.

    In a terminal, keys show a hint, the task or what comes next. q or Ctrl-C stops.
    """
    from gradatim.app.flow import FlowActions

    with open_actions(context, FlowActions) as app:
        session, stop = Session(), Event()
        saves = app.saved_labs(stop)
        print(
            wrap(f"watching {app.home}: save a file of a lab or exercise to check it"), flush=True
        )
        try:
            if is_interactive():
                KeyLoop(app, session, saves).run()
            else:
                _without_keys(app, session, saves)
        finally:
            stop.set()
            print("\n" + wrap(session.sentence(), "  "))
            print_upcoming(app)


def _without_keys(app: FlowActions, session: Session, saves: Iterator[str]) -> None:
    for lab in saves:
        if app.is_untouched(lab):
            continue
        print(f"\n{lab}")
        if session.check(app, lab):
            print_gain(app, lab)
            print_requirements(app, lab)
            print_upcoming(app, lab)
        sys.stdout.flush()


class KeyLoop:
    """Waits for saves and for keys at the same time."""

    def __init__(self, app: FlowActions, session: Session, saves: Iterator[str]) -> None:
        self._app, self._session = app, session
        self._saved: SimpleQueue[str] = SimpleQueue()
        self._wake_reader, self._wake_writer = os.pipe()
        self._lab = _current(app)
        Thread(target=self._listen, args=(saves,), daemon=True).start()

    def _listen(self, saves: Iterator[str]) -> None:
        for lab in saves:
            self._saved.put(lab)
            os.write(self._wake_writer, b"!")

    def run(self) -> None:
        """Runs until q is pressed."""
        actions: dict[str, Callable[[], None]] = {
            "h": self._hint,
            "n": self._next,
            "r": self._read,
            "c": self._check,
            "?": lambda: print(KEYS),
        }
        with cbreak_mode():
            print(paint("2", KEYS), flush=True)
            while (key := self._key()) != "q":
                if key not in actions:
                    continue
                overwrite("")
                with line_mode():
                    try:
                        actions[key]()
                    except GradatimError as error:
                        print(wrap(str(error), "  "), flush=True)
        overwrite("")

    def _key(self) -> str:
        """The next key; files saved meanwhile are checked."""
        while True:
            overwrite(self._status())
            while not (
                ready := select.select([sys.stdin, self._wake_reader], [], [], POLL_SECONDS)[0]
            ):
                pass
            if self._wake_reader in ready:
                os.read(self._wake_reader, 1)
                self._lab = self._saved.get()
                overwrite("")
                if self._app.is_untouched(self._lab):
                    continue  # the file was only created
                with line_mode():
                    self._check()
            elif key := os.read(sys.stdin.fileno(), 1).decode("ascii", "replace"):
                return "q" if key == "\x04" else key.lower()

    def _status(self) -> str:
        """The skill's progress, in one line."""
        if not self._lab:
            return "? keys"
        gain = self._app.gain(self._lab)
        return (
            f"{gain.done} of {gain.total} {plain_bar(gain.done, gain.total, 12)} {self._lab} "
            "· ? keys"
        )

    def _check(self) -> None:
        lab = self._require_lab()
        print(f"\n{paint('1', lab)}")
        if self._session.check(self._app, lab):
            print_gain(self._app, lab)
            print_requirements(self._app, lab)
            if found := self._app.next_step(lab):
                print(wrap(f"n: {step_title(found)}", "   "), flush=True)

    def _hint(self) -> None:
        lab = self._require_lab()
        hinting.show_hints(self._app, lab, self._app.hint(lab))

    def _read(self) -> None:
        page(render(self._app.material(self._require_lab()).lesson))

    def _next(self) -> None:
        found = self._app.next_step(self._lab)
        if found is None:
            return print("Nothing is left for today.")
        print(wrap(step_title(found), "  "))
        if found.kind not in ("practice", "lab", "workshop"):
            return print(f"In another terminal: {command(found.kind, found.id)}")
        self._lab = found.id
        print(opening.create_files(self._app, found.id), flush=True)
        opening.print_task(self._app, found.id)

    def _require_lab(self) -> str:
        if not self._lab:
            raise RequestError("nothing is open yet", do="press n for what comes next")
        return self._lab


def _current(app: FlowActions) -> str:
    """The activity of the current folder, or the one opened last; "" if there is none."""
    try:
        return app.target_at(current_folder()).id
    except GradatimError:
        opened = [row.subject for row in app.evidence().of("opened")]
        return next((one for one in reversed(opened) if app.is_activity(one)), "")


@contextmanager
def cbreak_mode() -> Iterator[None]:
    """Keys arrive without Enter; Ctrl-C still interrupts."""
    before = termios.tcgetattr(sys.stdin)
    tty.setcbreak(sys.stdin)
    try:
        yield
    finally:
        termios.tcsetattr(sys.stdin, termios.TCSADRAIN, before)


@contextmanager
def line_mode() -> Iterator[None]:
    """The normal terminal mode, for prompts and pagers; then single keys again."""
    before = termios.tcgetattr(sys.stdin)
    cooked = termios.tcgetattr(sys.stdin)
    cooked[3] |= termios.ICANON | termios.ECHO
    termios.tcsetattr(sys.stdin, termios.TCSADRAIN, cooked)
    try:
        yield
    finally:
        termios.tcsetattr(sys.stdin, termios.TCSADRAIN, before)
