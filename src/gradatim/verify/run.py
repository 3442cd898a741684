"""What a stage works with: a project in a clean copy, its commands, its server and its files."""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol, TypeVar, cast

import numpy as np

from gradatim.model.projects import Figure
from gradatim.verify.copies import Source, copy_into
from gradatim.verify.failures import failure
from gradatim.verify.manifest import Manifest, Words, manifest
from gradatim.verify.processes import Ended, Launcher, end, end_gently, last_words
from gradatim.verify.service import Server, free_port

WITHIN = 120.0  # default time limit of a command in seconds
SETUP_WITHIN = 900.0
READY_WITHIN = 60.0
_LOOK = 0.001  # seconds between two calls of `when`

T = TypeVar("T")


class Reporter(Protocol):
    """Receives what a stage measures and reports."""

    def figure(self, figure: Figure) -> None: ...
    def say(self, text: str) -> None: ...


class Run:
    """One verification, as the stages see it."""

    def __init__(
        self, source: Source, folder: Path, launcher: Launcher, seed: int, reporter: Reporter
    ):
        """Copies the project into `folder` and runs its `setup`."""
        self.seed, self._source, self._folder, self._launcher = seed, source, folder, launcher
        self._reporter = reporter
        self._made: dict[object, object] = {}
        self._folders = itertools.count(1)  # an iterator, since threads may share it
        self._copies = 0
        self.source = folder / "source"
        """The folder of the working copy."""
        copy_into(source, self.source)
        self.manifest: Manifest = manifest(self.source)
        if "setup" in self.manifest.commands:
            self.say("setting up a clean copy")
            self.system("setup", within=SETUP_WITHIN)

    # Data ----------------------------------------------------------------------------------

    def rng(self, name: str) -> np.random.Generator:
        """A random generator that depends only on the run's seed and the name."""
        words = hashlib.sha256(name.encode()).digest()[:8]
        return np.random.default_rng([self.seed, int.from_bytes(words, "big")])

    def folder(self, name: str = "data") -> Path:
        """A new, empty folder outside the working copy."""
        path = self._folder / "data" / f"{next(self._folders):03d}-{name}"
        path.mkdir(parents=True)
        return path

    def once(self, make: Callable[[Run], T]) -> T:
        """The result of `make` for this run, computed on first use."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast(T, self._made[make])

    # The project ---------------------------------------------------------------------------

    def system(
        self, command: str, *, within: float = WITHIN, ok: bool = True, **options: Any
    ) -> Ended:
        """Runs one of the project's commands until it ends.

        Options become `--name value`; `_` in a name becomes `-`, and is dropped at the end. With
        `ok`, raises Failure for an exit code other than 0.
        """
        ended = Ended(0, "", "", 0.0)
        for words in self._words(command, options):
            cached = command == "setup"
            ended = self._launcher.run_to_end(words, self.source, within, cached)
            if ended.code != 0:
                break
        if ok and ended.code != 0:
            raise failure(
                came=f"exit code {ended.code}; {_output(ended)}",
                asks="exit code 0",
                look="run this command by hand, in a fresh clone"
                + ("" if command == "setup" else ", on the sample"),
                sent=_line(command, options),
            )
        return ended

    def execute(self, words: Words, *, within: float = WITHIN) -> Ended:
        """Runs any program in the working copy, such as one that the README names. Raises Failure
        for an exit code other than 0."""
        ended = self._launcher.run_to_end(words, self.source, within, cached=True)
        if ended.code != 0:
            raise failure(
                came=f"exit code {ended.code}; {_output(ended)}",
                asks="commands of the README that work in a fresh clone",
                look="run the README's block by hand, line by line, in a fresh clone",
                sent=" ".join((Path(words[0]).name, *words[1:])),
            )
        return ended

    def logs(self) -> list[Path]:
        """The log files of the project's commands and servers so far."""
        return sorted((self._folder / "logs").glob("*"))

    def killed(
        self, command: str, *, after: float, when: Callable[[], bool] | None = None, **options: Any
    ) -> bool:
        """Starts a command and kills it and all its descendants after `after` seconds, or as soon
        as `when` returns True.

        Returns whether it was still running then.
        """
        *before, words = self._words(command, options)
        for part in before:
            self._launcher.run_to_end(part, self.source, WITHIN)
        with self._launcher.meter.running():
            process = self._launcher.start(words, self.source, self._launcher.log())
            until = time.monotonic() + after
            try:
                while (left := until - time.monotonic()) > 0 and not (when and when()):
                    with contextlib.suppress(subprocess.TimeoutExpired):
                        process.wait(timeout=min(left, _LOOK) if when else left)
                        return False
                return True
            finally:
                end(process)

    @contextlib.contextmanager
    def serving(
        self, *, within: float = READY_WITHIN, ready: bool = True, **options: Any
    ) -> Iterator[Server]:
        """A context with the project's server running. It waits until GET /health returns 200,
        without `ready` until it returns anything; raises Failure if that takes longer than `within`
        seconds."""
        port, log = free_port(), self._launcher.log()
        *before, words = self._words("serve", {**options, "port": port})
        for part in before:
            self._launcher.run_to_end(part, self.source, WITHIN)
        process = self._launcher.start(words, self.source, log)
        try:
            server = Server(port, process, log, self._launcher.meter)
            self._await(server, within, ready, options)
            yield server
        finally:
            end_gently(process)

    def _await(self, server: Server, within: float, ready: bool, options: dict[str, Any]) -> None:
        until = time.monotonic() + within
        with self._launcher.meter.running():
            while time.monotonic() < until and server.process.poll() is None:
                if (status := server.health()) == 200 or (status and not ready):
                    return
                time.sleep(0.05)
        ended = server.process.poll()
        wanted = "200" if ready else "answer"
        came = (
            f"it ended with code {ended}" if ended is not None else f"no {wanted} in {within:g} s"
        )
        raise failure(
            came=f"{came}; its last words: {last_words(server.log)}",
            asks=f"GET /health gets {'a 200' if ready else 'an answer'} on 127.0.0.1 at the port",
            look="does it listen on --port, and stay in the foreground?"
            if ended is None
            else "start it by hand, in a fresh clone: what does it say before it ends?",
            sent=_line("serve", {**options, "port": server.port}),
        )

    def clone(self) -> Run:
        """A run with another clean copy of the project, set up from the beginning, with its own
        home."""
        self._copies += 1
        folder = self._folder / f"clone-{self._copies}"
        return Run(self._source, folder, self._launcher.copy_for(folder), self.seed, self._reporter)

    def _words(self, command: str, options: dict[str, Any]) -> tuple[Words, ...]:
        """The programs of a command, with the options appended to the last."""
        if command not in self.manifest.commands:
            raise failure(
                came=f"there is no command '{command}'",
                asks="the commands that the brief lists",
                look="write it under [commands] in gradatim.toml",
                sent="gradatim.toml",
            )
        *before, last = self.manifest.commands[command]
        return (*before, (*last, *_options(options)))

    # The report ----------------------------------------------------------------------------

    def figure(self, name: str, value: float | int | str, bar: str = "") -> None:
        """Records a measured value for the report, with the bar that it had to reach."""
        plain = value.item() if isinstance(value, np.generic) else value
        self._reporter.figure(Figure(name, plain, bar))

    def expect(self, true: object, *, came: str, asks: str, look: str, sent: str = "") -> None:
        """Raises Failure unless `true` holds."""
        if not true:
            raise failure(came=came, asks=asks, look=look, sent=sent)

    def say(self, text: str) -> None:
        """Reports progress; shown while the stage runs."""
        self._reporter.say(text)


def _options(options: dict[str, Any]) -> Words:
    return tuple(
        word
        for name, value in options.items()
        for word in (f"--{name.rstrip('_').replace('_', '-')}", str(value))
    )


def _line(command: str, options: dict[str, Any]) -> str:
    """A command line for display, with folders shortened to their names."""
    shown = (Path(word).name if word.startswith("/") else word for word in _options(options))
    return " ".join((command, *shown))


def _output(ended: Ended) -> str:
    lines = [line.strip() for line in (ended.err or ended.out).splitlines() if line.strip()]
    return f"its last words: {lines[-1][:300]}" if lines else "it printed nothing"
