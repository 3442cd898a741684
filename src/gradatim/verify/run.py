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
from gradatim.verify.copies import Source, copy_source
from gradatim.verify.failures import failure
from gradatim.verify.manifest import Argv, Manifest, read_manifest
from gradatim.verify.processes import CompletedCommand, Launcher, kill_tree, last_line, terminate
from gradatim.verify.service import Server, free_port

COMMAND_SECONDS = 120.0  # default time limit of a command in seconds
SETUP_SECONDS = 900.0
READY_SECONDS = 60.0
_POLL_SECONDS = 0.001  # seconds between two calls of `when`

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
        self._results: dict[object, object] = {}
        self._folders = itertools.count(1)  # an iterator, since threads may share it
        self._copies = 0
        self.source = folder / "source"
        """The folder of the working copy."""
        copy_source(source, self.source)
        self.manifest: Manifest = read_manifest(self.source)
        if "setup" in self.manifest.commands:
            self.say("setting up a clean copy")
            self.system("setup", within=SETUP_SECONDS)

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
        if make not in self._results:
            self._results[make] = make(self)
        return cast(T, self._results[make])

    # The project ---------------------------------------------------------------------------

    def system(
        self, command: str, *, within: float = COMMAND_SECONDS, ok: bool = True, **options: Any
    ) -> CompletedCommand:
        """Runs one of the project's commands until it ends.

        Options become `--name value`; `_` in a name becomes `-`, and is dropped at the end. With
        `ok`, raises Failure for an exit code other than 0.
        """
        ended = CompletedCommand(0, "", "", 0.0)
        for program in self._programs(command, options):
            cached = command == "setup"
            ended = self._launcher.run_to_end(program, self.source, within, cached)
            if ended.code != 0:
                break
        if ok and ended.code != 0:
            raise failure(
                came=f"exit code {ended.code}; {_last_output(ended)}",
                asks="exit code 0",
                look="run this command by hand, in a fresh clone"
                + ("" if command == "setup" else ", on the sample"),
                sent=_command_line(command, options),
            )
        return ended

    def execute(self, argv: Argv, *, within: float = COMMAND_SECONDS) -> CompletedCommand:
        """Runs any program in the working copy, such as one that the README names. Raises Failure
        for an exit code other than 0."""
        ended = self._launcher.run_to_end(argv, self.source, within, cached=True)
        if ended.code != 0:
            raise failure(
                came=f"exit code {ended.code}; {_last_output(ended)}",
                asks="commands of the README that work in a fresh clone",
                look="run the README's block by hand, line by line, in a fresh clone",
                sent=" ".join((Path(argv[0]).name, *argv[1:])),
            )
        return ended

    def logs(self) -> list[Path]:
        """The log files of the project's commands and servers so far."""
        return sorted((self._folder / "logs").glob("*"))

    def start_and_kill(
        self, command: str, *, after: float, when: Callable[[], bool] | None = None, **options: Any
    ) -> bool:
        """Starts a command and kills it and all its descendants after `after` seconds, or as soon
        as `when` returns True.

        Returns whether it was still running then.
        """
        *before, program = self._programs(command, options)
        for earlier in before:
            self._launcher.run_to_end(earlier, self.source, COMMAND_SECONDS)
        with self._launcher.meter.running():
            process = self._launcher.start(program, self.source, self._launcher.new_log())
            until = time.monotonic() + after
            try:
                while (left := until - time.monotonic()) > 0 and not (when and when()):
                    with contextlib.suppress(subprocess.TimeoutExpired):
                        process.wait(timeout=min(left, _POLL_SECONDS) if when else left)
                        return False
                return True
            finally:
                kill_tree(process)

    @contextlib.contextmanager
    def serving(
        self, *, within: float = READY_SECONDS, ready: bool = True, **options: Any
    ) -> Iterator[Server]:
        """A context with the project's server running. It waits until GET /health returns 200,
        without `ready` until it returns anything; raises Failure if that takes longer than `within`
        seconds."""
        port, log = free_port(), self._launcher.new_log()
        *before, program = self._programs("serve", {**options, "port": port})
        for earlier in before:
            self._launcher.run_to_end(earlier, self.source, COMMAND_SECONDS)
        process = self._launcher.start(program, self.source, log)
        try:
            server = Server(port, process, log, self._launcher.meter)
            self._wait_until_ready(server, within, ready, options)
            yield server
        finally:
            terminate(process)

    def _wait_until_ready(
        self, server: Server, within: float, ready: bool, options: dict[str, Any]
    ) -> None:
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
            came=f"{came}; its last words: {last_line(server.log)}",
            asks=f"GET /health gets {'a 200' if ready else 'an answer'} on 127.0.0.1 at the port",
            look="does it listen on --port, and stay in the foreground?"
            if ended is None
            else "start it by hand, in a fresh clone: what does it say before it ends?",
            sent=_command_line("serve", {**options, "port": server.port}),
        )

    def clone(self) -> Run:
        """A run with another clean copy of the project, set up from the beginning, with its own
        home."""
        self._copies += 1
        folder = self._folder / f"clone-{self._copies}"
        return Run(
            self._source, folder, self._launcher.with_folder(folder), self.seed, self._reporter
        )

    def _programs(self, command: str, options: dict[str, Any]) -> tuple[Argv, ...]:
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


def _options(options: dict[str, Any]) -> Argv:
    return tuple(
        word
        for name, value in options.items()
        for word in (f"--{name.rstrip('_').replace('_', '-')}", str(value))
    )


def _command_line(command: str, options: dict[str, Any]) -> str:
    """A command line for display, with folders shortened to their names."""
    shown = (Path(word).name if word.startswith("/") else word for word in _options(options))
    return " ".join((command, *shown))


def _last_output(ended: CompletedCommand) -> str:
    lines = [line.strip() for line in (ended.err or ended.out).splitlines() if line.strip()]
    return f"its last words: {lines[-1][:300]}" if lines else "it printed nothing"
