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
from gradatim.judge.processes.peer import Denied, Peer, Waits
from gradatim.judge.progress import TrainingParser
from gradatim.judge.protocol.frames import HOST, LAB, BadFrame, Closed, Frame, TimedOut, Wire, frame
from gradatim.judge.report import RECORD, About, ReportParser, Result, Run
from gradatim.judge.sandbox.limits import LOST
from gradatim.kinds import kind_of
from gradatim.kinds.parts import SERVER_FAILED
from gradatim.model import CheckProgress, Files, Material, Seed, Training

# Timeouts in seconds; on a busy machine, the first two are in CPU time (see processes/peer.py).
CHECK_S = 6.0  # of the learner's code, in one check
AUTHOR_S = 20.0  # of checks.py and the reference, between two events
RUN_S = 300.0  # of all checks together
FRESH_STARTS = 5  # processes for the learner's code after the first, in one run

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
    on_result: Callable[[About, Result], None] | None = None,
    on_progress: OnProgress | None = None,
) -> Run:
    """Runs the checks, and once more if the machine was too busy the first time. `on_progress` is
    called several times a second while the learner's code runs.

    JudgeError if the jail is not available or is lost, or if it hardly gets any CPU time.
    """
    told = set[str]()

    def tell(about: About, result: Result) -> None:
        if on_result is not None and about.name not in told:
            told.add(about.name)
            on_result(about, result)

    for _ in range(2):
        with (
            suppress(Denied),
            closing(_Processes(children, task.material.lab.profile)) as processes,
        ):
            return _Relay(processes, task, tell, on_progress).run()
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
        on_result: Callable[[About, Result], None],
        on_progress: OnProgress | None = None,
    ) -> None:
        self._processes, self._task, self._on_result = processes, task, on_result
        self._on_progress = on_progress
        self._trainings = TrainingParser()
        self._training: Training | None = None  # the last report in this check
        self._learner: Peer | None = None
        self._end = ""  # how the learner's process ended
        self._starts = 0
        self._parser = ReportParser()
        self._trace: list[tuple[str, Frame]] = []
        self._recorded = 0
        self._begun = 0.0  # the start of this check, by time.monotonic()

    def run(self) -> Run:
        """The relay's loop: waits for the process whose turn it is, until the run is over."""
        examiner = self._processes.start(_examiner(self._task))
        self._learner = self._processes.start(self._candidate(), _profile(self._task))
        last = time.monotonic() + RUN_S
        while True:
            try:
                incoming = examiner.receive(AUTHOR_S)
                if time.monotonic() > last:
                    raise TimedOut
                if incoming.peer == HOST:
                    if self._host(incoming):
                        return self._parser.run
                    examiner.begin()
                    continue
                examiner.wire.send(self._forward(incoming), time.monotonic() + AUTHOR_S)
            except (Closed, TimedOut, BadFrame) as error:
                return self._examiner_lost(examiner, error)

    # Events of the examiner -----------------------------------------------------------------

    def _host(self, event_frame: Frame) -> bool:
        """Handles an event; True if the run is over."""
        event = self._parser.read(event_frame, self._trace)
        match event:
            case "start":
                self._trace, self._recorded, self._begun = [], 0, time.monotonic()
                self._training = None
                if self._learner is not None:
                    self._learner.begin(measured=self._on_progress is not None)
            case "examined":
                self._recorded = RECORD
            case "result":
                parser = self._parser
                parser.run.seconds[parser.check] = time.monotonic() - self._begun
                self._report()
        return event in ("unusable", "end")

    def _report(self) -> None:
        """Reports the newest result; results are in the order of the checks."""
        run = self._parser.run
        self._on_result(run.checks[len(run.results) - 1], run.results[-1])

    def _examiner_lost(self, examiner: Peer, error: Exception) -> Run:
        """Blames the check that ran, or was about to run, and skips those after it."""
        why, run = _why(examiner.child, error), self._parser.run
        left = [about.name for about in run.checks[len(run.results) :]]
        if not self._parser.check or not left:
            run.unusable = f"checks.py: {why}"
            return run
        lost = [Result(left[0], "ODD", f"the process of checks.py {why}")]
        lost += [Result(name, "SKIP", "not run: another check broke off") for name in left[1:]]
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
        learner = self._learner or self._start(question)
        if learner is None:
            return frame(HOST, {"died": self._end})
        try:
            learner.wire.send(question, time.monotonic() + CHECK_S)
            incoming = self._answer(learner)
        except (Closed, TimedOut, BadFrame) as error:
            self._lose(learner, error)
            return frame(HOST, {"died": self._end})
        reply = Frame(LAB, incoming.text, incoming.blob)
        self._record("answer", reply)
        return reply

    def _answer(self, learner: Peer) -> Frame:
        """The learner's next frame, after any reports about training, which are shown."""
        if self._on_progress is None:
            return learner.receive(CHECK_S)

        def look() -> None:
            self._show(learner)

        while (incoming := learner.receive(CHECK_S, look)).peer == HOST:
            self._training = self._trainings.read(incoming)
            look()
            learner.keep_time(CHECK_S)
        return incoming

    def _show(self, learner: Peer) -> None:
        run = self._parser.run
        if self._on_progress is not None and (which := len(run.results) + 1) <= len(run.checks):
            about = which, len(run.checks), min(learner.seconds, CHECK_S), CHECK_S
            self._on_progress(CheckProgress(*about, self._training))

    def _candidate(self) -> Frame:
        return _candidate(self._task, watched=self._on_progress is not None)

    def _start(self, question: Frame) -> Peer | None:
        """A new child for the learner's code, only at the beginning of a check; else None."""
        if question.message.get("op") != "begin" or self._starts >= FRESH_STARTS:
            return None
        self._starts += 1
        self._learner = self._processes.start(self._candidate(), _profile(self._task))
        return self._learner

    def _lose(self, learner: Peer, error: Exception) -> None:
        child = learner.child
        if isinstance(error, Waits):
            self._end = "did not finish: it waits for something that never comes"
        elif isinstance(error, TimedOut):
            self._end = f"did not finish within {CHECK_S:g} seconds"
        elif isinstance(error, BadFrame):
            self._end = f"gave {error}"
        else:
            reason = _reason(child)
            if reason == f"exit code {SERVER_FAILED}" and _profile(self._task):
                raise JudgeError("the database server does not start", do="run: gradatim doctor")
            self._end = f"ended its process ({reason})" if reason else "ended its process"
        child.close()
        self._learner = None

    def _record(self, way: str, passing: Frame) -> None:
        if not self._task.soft:
            return
        self._recorded += len(passing)
        if self._recorded <= RECORD:
            self._trace.append((way, passing))


def _why(examiner: Child, error: Exception) -> str:
    """How the examiner was lost, as a phrase that follows its name."""
    if isinstance(error, Closed):
        return _reason(examiner) or "ended before its checks did"
    examiner.kill()
    return "took too long" if isinstance(error, TimedOut) else f"said what it may not: {error}"


def _reason(child: Child) -> str:
    """Why a child ended; JudgeError if the judge itself lost it, which is nobody else's fault."""
    end = child.exit()
    if end == LOST:
        raise JudgeError("the judge's interpreter ended before it was done", do="check again")
    return end.reason


def _examiner(task: Task) -> Frame:
    role, blobs = _files(task, task.material.solution)
    role |= {
        "role": "examiner",
        "checks": task.material.checks,
        "seed": task.seed,
        "soft": task.soft,
        "smallest": task.smallest,
        "only": None if task.only is None else list(task.only),
        "until_failure": task.until_failure,
        "first": list(task.first),
        "data": _texts(task.material.data),
    }
    return frame(HOST, role, blobs)


def _candidate(task: Task, watched: bool) -> Frame:
    role, blobs = _files(task, task.files)
    role |= {"role": "candidate", "given": task.material.given, "watched": watched}
    return frame(HOST, role, blobs)


def _profile(task: Task) -> str:
    """The profile that the submission needs; "" for the lab's. A lab with given.py gets no other,
    since a profile with a server runs no code of a pack."""
    lab = task.material.lab
    chosen = kind_of(lab.kind).profile
    if chosen is None or task.material.given:
        return ""
    return chosen(task.files.get(lab.file, b""))


def _files(task: Task, answer: Files) -> tuple[dict[str, Any], list[bytes]]:
    lab = task.material.lab
    skeleton, blobs = _pack({**task.material.data, **answer})
    return {"kind": lab.kind, "file": lab.file, "files": skeleton}, blobs


def _pack(files: Files) -> tuple[dict[str, Any], list[bytes]]:
    """Files in the form in which the codec writes a dict of bytes, without importing the codec."""
    return {"d": [[name, {"b": len(data)}] for name, data in files.items()]}, list(files.values())


def _texts(data: Mapping[str, bytes]) -> dict[str, Any]:
    texts = {
        name.removeprefix("data/"): raw.decode("utf-8", "replace") for name, raw in data.items()
    }
    return {"d": [[name, text] for name, text in texts.items()]}
