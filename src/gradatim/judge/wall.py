"""The trusted side of the wall: two jailed children, and a relay that forwards frames.

The pack's code (checks.py and the reference) runs in one child, the learner's code in another. The
relay never looks into a value, never runs code of either, and is the only one to measure time. It
is always the turn of exactly one child, so the relay waits for that one, up to its timeout.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import Any

from gradatim.errors import JudgeError
from gradatim.judge.processes.children import Child, Children
from gradatim.judge.processes.peer import MachineBusy, Peer, Stalled
from gradatim.judge.progress import TrainingParser
from gradatim.judge.protocol.frames import HOST, LAB, BadFrame, Closed, Frame, TimedOut, Wire, frame
from gradatim.judge.report import MAX_RECORD, DeclaredCheck, ReportParser, Result, Run
from gradatim.judge.sandbox.limits import LOST
from gradatim.kinds import kind_of
from gradatim.kinds.kind import SERVER_FAILED
from gradatim.model import CheckProgress, Files, Material, Seed, Training

# Timeouts in seconds; on a busy machine, the first two are in CPU time (see processes/peer.py).
CHECK_S = 6.0  # of the learner's code, in one check
AUTHOR_S = 20.0  # of checks.py and the reference, between two events
RUN_S = 300.0  # of all checks together
MAX_RESTARTS = 5  # processes for the learner's code after the first, in one run

OnProgress = Callable[[CheckProgress], None]


@dataclass(frozen=True)
class Task:
    """One run of a lab's checks against one submission."""

    material: Material
    files: Files
    seed: Seed
    soft: bool = False  # assertions record failures and go on
    smallest: bool = False  # look for the smallest case of the first failure that has one
    only: tuple[str, ...] | None = None
    until_failure: bool = False  # end with the first check that fails
    first: tuple[str, ...] = ()  # checks to run first


def run(
    children: Children,
    task: Task,
    on_result: Callable[[DeclaredCheck, Result], None] | None = None,
    on_progress: OnProgress | None = None,
) -> Run:
    """Runs the checks, and once more if the machine was too busy the first time. `on_progress` is
    called several times a second while the learner's code runs.

    JudgeError if the jail is not available or is lost, or if it hardly gets any CPU time.
    """
    reported = set[str]()

    def report(declared: DeclaredCheck, result: Result) -> None:
        if on_result is not None and declared.name not in reported:
            reported.add(declared.name)
            on_result(declared, result)

    for _ in range(2):
        with (
            suppress(MachineBusy),
            closing(_Processes(children, task.material.lab.profile)) as processes,
        ):
            return _Relay(processes, task, report, on_progress).run()
    raise JudgeError("this machine is too busy to run the checks", do="check again in a while")


class _Processes:
    """The processes of a run: one for the checks, one at a time for the learner's code."""

    def __init__(self, children: Children, profile: str) -> None:
        self._children, self._profile = children, profile
        self._open: list[Child] = []

    def start(self, role: Frame, profile: str = "") -> Peer:
        """A new process, which has been sent its role. `profile`: "" for the lab's."""
        child = self._children.child(profile or self._profile)
        self._open.append(child)
        wire = Wire(child.sock)
        try:
            wire.send(role, time.monotonic() + AUTHOR_S)
        except (Closed, TimedOut) as error:
            raise JudgeError(
                f"a child of the judge ended at once: {child.exit().reason}"
            ) from error
        return Peer(child, wire)

    def close(self) -> None:
        """Ends every process that was started."""
        while self._open:
            self._open.pop().close()


class _Relay:
    def __init__(
        self,
        processes: _Processes,
        task: Task,
        on_result: Callable[[DeclaredCheck, Result], None],
        on_progress: OnProgress | None = None,
    ) -> None:
        self._processes, self._task, self._on_result = processes, task, on_result
        self._on_progress = on_progress
        self._trainings = TrainingParser()
        self._training: Training | None = None  # the last report in this check
        self._learner: Peer | None = None
        self._end_reason = ""  # how the learner's process ended
        self._restarts = 0
        self._parser = ReportParser()
        self._trace: list[tuple[str, Frame]] = []
        self._recorded_bytes = 0
        self._check_started = 0.0  # the start of this check, by time.monotonic()

    def run(self) -> Run:
        """The relay's loop: waits for the process whose turn it is, until the run is over."""
        examiner = self._processes.start(_examiner_role(self._task))
        self._learner = self._processes.start(
            self._candidate_role(), _submission_profile(self._task)
        )
        deadline = time.monotonic() + RUN_S
        while True:
            try:
                incoming = examiner.receive(AUTHOR_S)
                if time.monotonic() > deadline:
                    raise TimedOut
                if incoming.peer == HOST:
                    if self._handle_event(incoming):
                        return self._parser.run
                    examiner.reset_limit()
                    continue
                examiner.wire.send(self._forward(incoming), time.monotonic() + AUTHOR_S)
            except (Closed, TimedOut, BadFrame) as error:
                return self._examiner_lost(examiner, error)

    # Events of the examiner -----------------------------------------------------------------

    def _handle_event(self, event_frame: Frame) -> bool:
        """Handles an event; True if the run is over."""
        event = self._parser.read(event_frame, self._trace)
        match event:
            case "start":
                self._trace, self._recorded_bytes, self._check_started = [], 0, time.monotonic()
                self._training = None
                if self._learner is not None:
                    self._learner.reset_limit(measure_cpu=self._on_progress is not None)
            case "examined":
                self._recorded_bytes = MAX_RECORD
            case "result":
                parser = self._parser
                parser.run.seconds[parser.check] = time.monotonic() - self._check_started
                self._report()
        return event in ("unusable", "end")

    def _report(self) -> None:
        """Reports the newest result; results are in the order of the checks."""
        run = self._parser.run
        self._on_result(run.checks[len(run.results) - 1], run.results[-1])

    def _examiner_lost(self, examiner: Peer, error: Exception) -> Run:
        """Blames the check that ran, or was about to run, and skips those after it."""
        why, run = _loss_reason(examiner.child, error), self._parser.run
        unfinished = [declared.name for declared in run.checks[len(run.results) :]]
        if not self._parser.check or not unfinished:
            run.unusable = f"checks.py: {why}"
            return run
        lost = [Result(unfinished[0], "ODD", f"the process of checks.py {why}")]
        lost += [
            Result(name, "SKIP", "not run: another check broke off") for name in unfinished[1:]
        ]
        for result in lost:
            run.results.append(result)
            self._report()
        return run

    # Forwarding ----------------------------------------------------------------------------

    def _forward(self, question: Frame) -> Frame:
        """Sends a frame to the learner's side and returns that side's next frame."""
        if question.peer != LAB:
            raise BadFrame("a frame for nobody")
        self._record("question", question)
        learner = self._learner or self._restart(question)
        if learner is None:
            return frame(HOST, {"died": self._end_reason})
        try:
            learner.wire.send(question, time.monotonic() + CHECK_S)
            incoming = self._answer(learner)
        except (Closed, TimedOut, BadFrame) as error:
            self._handle_loss(learner, error)
            return frame(HOST, {"died": self._end_reason})
        reply = Frame(LAB, incoming.text, incoming.blob)
        self._record("answer", reply)
        return reply

    def _answer(self, learner: Peer) -> Frame:
        """The learner's next frame, after any reports about training, which are shown."""
        if self._on_progress is None:
            return learner.receive(CHECK_S)

        def report_progress() -> None:
            self._report_progress(learner)

        while (incoming := learner.receive(CHECK_S, report_progress)).peer == HOST:
            self._training = self._trainings.read(incoming)
            report_progress()
            learner.check_limit(CHECK_S)
        return incoming

    def _report_progress(self, learner: Peer) -> None:
        run = self._parser.run
        if self._on_progress is not None and (number := len(run.results) + 1) <= len(run.checks):
            position = number, len(run.checks), min(learner.seconds, CHECK_S), CHECK_S
            self._on_progress(CheckProgress(*position, self._training))

    def _candidate_role(self) -> Frame:
        return _candidate_role(self._task, watched=self._on_progress is not None)

    def _restart(self, question: Frame) -> Peer | None:
        """A new child for the learner's code, only at the beginning of a check; else None."""
        if question.message.get("op") != "begin" or self._restarts >= MAX_RESTARTS:
            return None
        self._restarts += 1
        self._learner = self._processes.start(
            self._candidate_role(), _submission_profile(self._task)
        )
        return self._learner

    def _handle_loss(self, learner: Peer, error: Exception) -> None:
        child = learner.child
        if isinstance(error, Stalled):
            self._end_reason = "did not finish: it waits for something that never comes"
        elif isinstance(error, TimedOut):
            self._end_reason = f"did not finish within {CHECK_S:g} seconds"
        elif isinstance(error, BadFrame):
            self._end_reason = f"gave {error}"
        else:
            reason = _exit_reason(child)
            if reason == f"exit code {SERVER_FAILED}" and _submission_profile(self._task):
                raise JudgeError("the database server does not start", do="run: gradatim doctor")
            self._end_reason = f"ended its process ({reason})" if reason else "ended its process"
        child.close()
        self._learner = None

    def _record(self, direction: str, exchanged: Frame) -> None:
        if not self._task.soft:
            return
        self._recorded_bytes += len(exchanged)
        if self._recorded_bytes <= MAX_RECORD:
            self._trace.append((direction, exchanged))


def _loss_reason(examiner: Child, error: Exception) -> str:
    """How the examiner was lost, as a phrase that follows its name."""
    if isinstance(error, Closed):
        return _exit_reason(examiner) or "ended before its checks did"
    examiner.kill()
    return "took too long" if isinstance(error, TimedOut) else f"said what it may not: {error}"


def _exit_reason(child: Child) -> str:
    """Why a child ended; JudgeError if the judge itself lost it, which is nobody else's fault."""
    end = child.exit()
    if end == LOST:
        raise JudgeError("the judge's interpreter ended before it was done", do="check again")
    return end.reason


def _examiner_role(task: Task) -> Frame:
    role, blobs = _role_files(task, task.material.solution)
    role |= {
        "role": "examiner",
        "checks": task.material.checks,
        "seed": task.seed,
        "soft": task.soft,
        "smallest": task.smallest,
        "only": None if task.only is None else list(task.only),
        "until_failure": task.until_failure,
        "first": list(task.first),
        "data": _encoded_texts(task.material.data),
    }
    return frame(HOST, role, blobs)


def _candidate_role(task: Task, watched: bool) -> Frame:
    role, blobs = _role_files(task, task.files)
    role |= {"role": "candidate", "given": task.material.given, "watched": watched}
    return frame(HOST, role, blobs)


def _submission_profile(task: Task) -> str:
    """The profile that the submission needs; "" for the lab's. A lab with given.py gets no other,
    since a profile with a server runs no code of a pack."""
    lab = task.material.lab
    chosen = kind_of(lab.kind).profile
    if chosen is None or task.material.given:
        return ""
    return chosen(task.files.get(lab.file, b""))


def _role_files(task: Task, answer: Files) -> tuple[dict[str, Any], list[bytes]]:
    lab = task.material.lab
    skeleton, blobs = _encoded_files({**task.material.data, **answer})
    return {"kind": lab.kind, "file": lab.file, "files": skeleton}, blobs


def _encoded_files(files: Files) -> tuple[dict[str, Any], list[bytes]]:
    """Files in the form in which the codec writes a dict of bytes, without importing the codec."""
    return {"d": [[name, {"b": len(data)}] for name, data in files.items()]}, list(files.values())


def _encoded_texts(data: Mapping[str, bytes]) -> dict[str, Any]:
    texts = {
        name.removeprefix("data/"): raw.decode("utf-8", "replace") for name, raw in data.items()
    }
    return {"d": [[name, text] for name, text in texts.items()]}
