"""Runs one verification: starts the process that runs the stages and reads its events."""

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
from gradatim.verify.processes import inherited_environment, kill_run, run_processes

_KEPT_VARIABLES = ("HOME", "TMPDIR", "LD_LIBRARY_PATH", "SYSTEMROOT")
_EXIT_SECONDS = 20.0  # seconds that the stages' process has to clean up and exit


@dataclass(frozen=True)
class StageStarted:
    """A stage has started."""

    id: str
    title: str


@dataclass(frozen=True)
class Progress:
    """What the current stage is doing."""

    text: str


Event = StageStarted | Progress | Figure | StageResult


@dataclass(frozen=True)
class Order:
    """A request to verify a project."""

    project: Project
    source: Path
    digest: str  # of the project's files
    seed: int
    stages: Sequence[str]  # those to run, in order
    keep: bool = False
    attempt: str = field(default_factory=lambda: uuid4().hex)  # identifies the attempt

    def folder(self, root: Path) -> Path:
        """The folder of this attempt."""
        return root / f"{self.project.id}-{self.attempt[:8]}"


def run_verification(order: Order, root: Path) -> Iterator[Event]:
    """Runs the stages in a new folder below `root` and yields their events.

    When the caller stops iterating or dies, all processes of the run are ended, and the folder is
    removed unless `order.keep`.
    """
    folder = order.folder(root)
    folder.mkdir(parents=True)
    process = _start(order, folder)
    try:
        yield from _read_events(process, order)
    finally:
        _stop(process, order, folder)


def grader_digest(project: Project) -> str:
    """A digest of the code that judges a project: the Python files in its folder, not those of
    also/ and wrong/."""
    digest = hashlib.sha256()
    for path in sorted(project.folder.glob("*.py")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def selected_stages(project: Project, stage: str = "", since: str = "") -> tuple[str, ...]:
    """The requested stages: `stage` alone, or all from `since` on. RequestError for an unknown
    one."""
    for name in filter(None, (stage, since)):
        if name not in project.stages:
            do = f"one of {', '.join(project.stages)}"
            raise RequestError(f"{project.id} has no stage '{name}'", do=do)
    if stage:
        return (stage,)
    return project.stages[project.stages.index(since) if since else 0 :]


def remove_stale_runs(root: Path) -> None:
    """Ends the processes and removes the folders of runs whose stages' process is gone, unless a
    folder is to be kept."""
    for folder in root.glob("*-*") if root.is_dir() else ():
        with contextlib.suppress(OSError, ValueError):
            data = json.loads((folder / "run.json").read_text())
            if not data["keep"] and not _alive(data["pid"], folder):
                kill_run(data["run"])
                shutil.rmtree(folder, ignore_errors=True)


def _alive(pid: int, folder: Path) -> bool:
    """Whether the stages' process of that run is still alive; checks its command line, since PIDs
    are reused."""
    import psutil

    try:
        return str(folder) in psutil.Process(pid).cmdline()
    except psutil.Error:
        return False


def _start(order: Order, folder: Path) -> subprocess.Popen[str]:
    """Starts the stages' process in a new session, so that Ctrl-C reaches only the listener."""
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
    """The environment of the stages' process: only what it needs, because the project could read
    it.

    One thread for numerical libraries leaves the other cores to the project.
    """
    names = [name for name in os.environ if name in _KEPT_VARIABLES or name.startswith("PYTHON")]
    kept = {name: os.environ[name] for name in names}
    threads = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL")}
    return inherited_environment(os.environ) | kept | threads | {"PYTHONDONTWRITEBYTECODE": "1"}


def _read_events(process: subprocess.Popen[str], order: Order) -> Iterator[Event]:
    assert process.stdout is not None
    running: StageStarted | None = None
    for line in process.stdout:
        event = _parse_event(json.loads(line))
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


def _parse_event(data: dict[str, Any]) -> Event:
    kind = data.pop("event")
    if kind == "stage":
        return StageStarted(**data)
    if kind == "say":
        return Progress(**data)
    if kind == "figure":
        return Figure(**data)
    return stage_result(data)


def _stop(process: subprocess.Popen[str], order: Order, folder: Path) -> None:
    """Ends everything that still runs; closing its input tells the stages' process to exit."""
    assert process.stdin is not None and process.stdout is not None
    with contextlib.suppress(OSError):
        process.stdin.close()
    process.stdout.close()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(_EXIT_SECONDS)
    process.kill()
    process.wait()
    if run_processes(order.attempt):
        kill_run(order.attempt)
    if not order.keep:
        shutil.rmtree(folder, ignore_errors=True)
    if folder.parent.is_dir() and not any(folder.parent.iterdir()):
        folder.parent.rmdir()


def temporary_folder() -> Path:
    """A temporary folder for runs without a learner."""
    return Path(tempfile.mkdtemp(prefix="gradatim-verify-"))
