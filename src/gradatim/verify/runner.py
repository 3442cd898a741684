"""The process in which a project's stages run: reads one request and writes events.

The request is one line of JSON on standard input, which the listener keeps open. When it closes,
this process ends the project's processes, removes the run's folder unless it is to be kept, and
exits. An event is one line of JSON on standard output; what stages print goes to standard error.
"""

from __future__ import annotations

import errno
import importlib.util
import json
import os
import shutil
import signal
import sys
import threading
import time
import traceback
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO

from gradatim.errors import SubmissionError
from gradatim.model import Outcome
from gradatim.model.projects import Complaint, Fault, Figure, StageResult
from gradatim.verify import pid_namespace
from gradatim.verify.copies import Source, read_source
from gradatim.verify.failures import Failure, MachineFailure
from gradatim.verify.processes import Launcher
from gradatim.verify.run import Run
from gradatim.verify.stages import Stage

_MACHINE_ERRORS = {
    errno.ENOSPC,
    errno.ENOMEM,
    errno.EMFILE,
    errno.ENFILE,
    errno.EDQUOT,
    errno.EAGAIN,
}


class Events:
    """Sends events to the listening process, one JSON object a line."""

    def __init__(self, stream: TextIO) -> None:
        self._stream, self._lock = stream, threading.Lock()
        self.figures: list[Figure] = []

    def send(self, **event: Any) -> None:
        with self._lock:
            self._stream.write(json.dumps(event, default=str) + "\n")
            self._stream.flush()

    def figure(self, figure: Figure) -> None:
        self.figures.append(figure)
        self.send(event="figure", **asdict(figure))

    def say(self, text: str) -> None:
        self.send(event="say", text=text)


def main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the listener decides when to stop
    reaper = pid_namespace.enter()
    events = Events(os.fdopen(os.dup(1), "w"))
    os.dup2(2, 1)
    request = json.loads(sys.stdin.readline())
    folder = Path(request["folder"])
    launcher = Launcher(folder, request["run"], reaper)
    watcher = threading.Thread(
        target=_exit_with_listener, args=(launcher, request["keep"]), daemon=True
    )
    watcher.start()
    try:
        _verify(request, folder, launcher, events)
    except BrokenPipeError:  # the listener is gone; the thread cleans up and exits
        watcher.join()
    finally:
        launcher.kill_all()


def _exit_with_listener(launcher: Launcher, keep: bool) -> None:
    """Waits until standard input closes, which means that the listener is gone; cleans up and
    exits."""
    os.read(0, 1)
    for _ in range(3):  # another thread may just be starting a process
        launcher.kill_all()
    if not keep:
        shutil.rmtree(launcher.folder, ignore_errors=True)
    os._exit(1)


def _verify(request: dict[str, Any], folder: Path, launcher: Launcher, events: Events) -> None:
    """Runs the chosen stages until one does not pass; the time of `setup` counts for the first."""
    run: Run | None = None
    try:
        stages = load_stages(Path(request["stages"]), request["order"])
    except Exception as error:
        stages = [_broken_stage(request["chosen"][0], error)]
    for stage in stages:
        if stage.id not in request["chosen"] and run is None and len(stages) > 1:
            continue
        if stage.id not in request["chosen"]:
            break
        events.figures = []
        events.send(event="stage", id=stage.id, title=stage.title)
        begun, waited = time.monotonic(), launcher.meter.seconds
        outcome, complaint, fault = Outcome.PASS, None, Fault.NONE
        try:
            if run is None:
                run = Run(_checked_source(request), folder, launcher, request["seed"], events)
            stage.body(run)
        except Exception as error:
            outcome, complaint, fault = classify_error(error)
        result = StageResult(
            stage.id, stage.title, outcome, tuple(events.figures), complaint, fault,
            round(time.monotonic() - begun, 2), round(launcher.meter.seconds - waited, 2),
        )  # fmt: skip
        events.send(event="result", **asdict(result))
        if outcome is not Outcome.PASS:
            return


def _checked_source(request: dict[str, Any]) -> Source:
    """The project's files; Unable if they have changed since the request was made."""
    source = read_source(Path(request["source"]))
    if source.digest != request["digest"]:
        raise MachineFailure("the project's files changed as they were copied; run it again")
    return source


def classify_error(error: Exception) -> tuple[Outcome, Complaint, Fault]:
    """The outcome and complaint for an error in a stage, and whose fault it is."""
    if isinstance(error, Failure):
        return Outcome.FAIL, error.complaint, Fault.PROJECT
    if isinstance(error, SubmissionError):
        return Outcome.FAIL, Complaint(str(error)), Fault.PROJECT
    code = error.errno if isinstance(error, OSError) else None
    if isinstance(error, MachineFailure | MemoryError) or code in _MACHINE_ERRORS:
        return Outcome.BROKEN, Complaint(str(error) or "there is not enough memory"), Fault.MACHINE
    traceback.print_exception(error)
    frame = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{Path(frame.filename).name}, line {frame.lineno}"
    came = f"an error in the stage itself ({where}): {type(error).__name__}: {error}"
    return Outcome.BROKEN, Complaint(came), Fault.VERIFIER


def load_stages(path: Path, order: Sequence[str]) -> list[Stage]:
    """The stages that a file defines; ValueError unless they are those of project.toml, in that
    order."""
    sys.path.insert(0, str(path.parent))
    spec = importlib.util.spec_from_file_location("stages", path)
    if spec is None or spec.loader is None:
        raise ValueError(f"{path.name} cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    sys.modules["stages"] = module
    spec.loader.exec_module(module)
    stages = [value for value in vars(module).values() if isinstance(value, Stage)]
    names = [stage.id for stage in stages]
    if names != list(order):
        raise ValueError(f"stages.py has {names}, project.toml lists {list(order)}")
    return stages


def _broken_stage(name: str, error: Exception) -> Stage:
    def body(run: Run) -> None:
        raise error

    return Stage(name, "the stages can be loaded", body)


if __name__ == "__main__":
    main()
