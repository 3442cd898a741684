"""One verification seen from outside: starts the process of the stages and reads its events."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

from gradatim.errors import RequestError
from gradatim.model import Outcome, Project
from gradatim.model.projects import Complaint, Fault, Figure, StageResult, stage_result
from gradatim.verify.processes import end_marked, marked, passed_on

_KEPT = ("HOME", "TMPDIR", "LD_LIBRARY_PATH", "SYSTEMROOT")
_PATIENCE = 20.0  # seconds that the stages' process has for leaving


@dataclass(frozen=True)
class StageStarted:
    """A stage has started."""

    id: str
    title: str


@dataclass(frozen=True)
class Progress:
    """What a stage is doing at the moment."""

    text: str


Event = StageStarted | Progress | Figure | StageResult


@dataclass(frozen=True)
class Order:
    """What is to be verified."""

    project: Project
    source: Path
    digest: str  # of its files
    seed: int
    stages: Sequence[str]  # those to run, in order
    keep: bool = False
    attempt: str = field(default_factory=lambda: uuid4().hex)  # a run may take several

    def folder(self, root: Path) -> Path:
        """Where everything of this attempt lies."""
        return root / f"{self.project.id}-{self.attempt[:8]}"


def events(order: Order, root: Path) -> Iterator[Event]:
    """Runs the stages and yields what happens; a folder below `root` is the run's own.

    When the caller stops listening, or dies, everything that was started ends, and the folder
    is removed unless it is to be kept.
    """
    folder = order.folder(root)
    folder.mkdir(parents=True)
    process = _started(order, folder)
    try:
        yield from _events_of(process, order)
    finally:
        _leave(process, order, folder)


def version(project: Project) -> str:
    """Digest of what judges a project: the Python files of its folder, also/ and wrong/ aside."""
    digest = hashlib.sha256()
    for path in sorted(project.folder.glob("*.py")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def chosen(project: Project, stage: str = "", since: str = "") -> tuple[str, ...]:
    """The stages that were requested; RequestError for one that the project has not."""
    for name in filter(None, (stage, since)):
        if name not in project.stages:
            do = f"one of {', '.join(project.stages)}"
            raise RequestError(f"{project.id} has no stage '{name}'", do=do)
    if stage:
        return (stage,)
    return project.stages[project.stages.index(since) if since else 0 :]


def sweep(root: Path) -> None:
    """Removes what runs left behind whose programs were all killed at once."""
    for folder in root.glob("*-*") if root.is_dir() else ():
        with contextlib.suppress(OSError, ValueError):
            data = json.loads((folder / "run.json").read_text())
            if not data["keep"] and not _alive(data["pid"], folder):
                end_marked(data["run"])
                shutil.rmtree(folder, ignore_errors=True)


def _alive(pid: int, folder: Path) -> bool:
    """Whether the process of that run's stages still lives; a number may be taken by another."""
    import psutil

    try:
        return str(folder) in psutil.Process(pid).cmdline()
    except psutil.Error:
        return False


def _started(order: Order, folder: Path) -> subprocess.Popen[str]:
    """The stages' process, in a session of its own: Ctrl-C reaches only who listens."""
    with (folder / "stages.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "gradatim.verify.runner", str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            cwd=folder,
            env=_environment(),
            start_new_session=True,
        )
    data = {"pid": process.pid, "run": order.attempt, "keep": order.keep}
    (folder / "run.json").write_text(json.dumps(data))
    request = {
        "folder": str(folder),
        "source": str(order.source.absolute()),
        "digest": order.digest,
        "stages": str((order.project.folder / "stages.py").absolute()),
        "order": list(order.project.stages),
        "chosen": list(order.stages),
        "seed": order.seed,
        "run": order.attempt,
        "keep": order.keep,
    }
    with contextlib.suppress(BrokenPipeError):
        assert process.stdin is not None
        process.stdin.write(json.dumps(request) + "\n")
        process.stdin.flush()
    return process


def _environment() -> dict[str, str]:
    """What the stages' process needs to work, and no more: the project could read it there.

    The verifier's own models leave the cores to the project.
    """
    names = [name for name in os.environ if name in _KEPT or name.startswith("PYTHON")]
    kept = {name: os.environ[name] for name in names}
    threads = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL")}
    return passed_on(os.environ) | kept | threads | {"PYTHONDONTWRITEBYTECODE": "1"}


def _events_of(process: subprocess.Popen[str], order: Order) -> Iterator[Event]:
    assert process.stdout is not None
    running: StageStarted | None = None
    for line in process.stdout:
        event = _event(json.loads(line))
        yield event
        if isinstance(event, StageStarted):
            running = event
        elif isinstance(event, StageResult):
            running = None
    code = process.wait()
    if running is not None or code != 0:
        lost = running or StageStarted(order.stages[0], "")
        came = f"the process that runs the stages ended by itself (code {code})"
        fault = Fault.MACHINE if code == -signal.SIGKILL else Fault.VERIFIER
        yield StageResult(lost.id, lost.title, Outcome.BROKEN, (), Complaint(came), fault)


def _event(data: dict[str, Any]) -> Event:
    kind = data.pop("event")
    if kind == "stage":
        return StageStarted(**data)
    if kind == "say":
        return Progress(**data)
    if kind == "figure":
        return Figure(**data)
    return stage_result(data)


def _leave(process: subprocess.Popen[str], order: Order, folder: Path) -> None:
    """Ends what may still run; the end of input is the stages' sign to go."""
    assert process.stdin is not None and process.stdout is not None
    with contextlib.suppress(OSError):
        process.stdin.close()
    process.stdout.close()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(_PATIENCE)
    process.kill()
    process.wait()
    if marked(order.attempt):
        end_marked(order.attempt)
    if not order.keep:
        shutil.rmtree(folder, ignore_errors=True)
    if folder.parent.is_dir() and not any(folder.parent.iterdir()):
        folder.parent.rmdir()


def scratch() -> Path:
    """A place for runs that belong to no learner."""
    return Path(tempfile.mkdtemp(prefix="gradatim-verify-"))
