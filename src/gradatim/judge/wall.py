"""The trusted side of the wall: two jailed children, and a relay that lets frames pass.

The pack's code (checks.py and the reference) sits in one child, the learner's code in another. The
relay never looks into a value, never runs code of either, and alone measures time. It is always the
turn of exactly one child, so the relay waits for that one, up to its timeout.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from gradatim.errors import JudgeError
from gradatim.judge.processes.children import Child, Children
from gradatim.judge.protocol.frames import HOST, LAB, BadFrame, Closed, Frame, TimedOut, Wire, frame
from gradatim.judge.report import RECORD, About, ReportParser, Result, Run
from gradatim.judge.sandbox.limits import LOST
from gradatim.model import Files, Material

# Timeouts in seconds
CHECK_S = 6.0  # of the learner's code, in one check
AUTHOR_S = 20.0  # of checks.py and the reference, between two events
RUN_S = 300.0  # of all checks together
FRESH_STARTS = 5  # processes for the learner's code after the first, in one run


@dataclass(frozen=True)
class Task:
    """One run of a lab's checks against one submission."""

    material: Material
    files: Files
    seed: int
    soft: bool = False  # assertions record failures and go on
    smallest: bool = False  # look for the smallest case of the first failure that has one
    only: tuple[str, ...] | None = None
    until_failure: bool = False  # end with the first check that fails
    first: tuple[str, ...] = ()  # checks to begin with


def run(
    children: Children, task: Task, on_result: Callable[[About, Result], None] | None = None
) -> Run:
    """Runs the checks. Raises JudgeError if the jail cannot be had, or is lost meanwhile."""
    with closing(_Processes(children, task.material.lab.profile)) as processes:
        return _Relay(processes, task, on_result).run()


@dataclass(frozen=True)
class _Peer:
    child: Child
    wire: Wire


class _Processes:
    """The processes of a run: one for the checks, one at a time for the learner's code."""

    def __init__(self, children: Children, profile: str) -> None:
        self._children, self._profile = children, profile
        self._open: list[Child] = []

    def start(self, role: Frame) -> _Peer:
        """A fresh process that has been sent its role."""
        child = self._children.child(self._profile)
        self._open.append(child)
        wire = Wire(child.sock)
        try:
            wire.send(role, time.monotonic() + AUTHOR_S)
        except (Closed, TimedOut) as error:
            raise JudgeError(
                f"a child of the judge ended at once: {child.exit().reason}"
            ) from error
        return _Peer(child, wire)

    def close(self) -> None:
        """Ends every process that was started."""
        while self._open:
            self._open.pop().close()


class _Relay:
    def __init__(
        self,
        processes: _Processes,
        task: Task,
        on_result: Callable[[About, Result], None] | None = None,
    ) -> None:
        self._processes, self._task, self._on_result = processes, task, on_result
        self._learner: _Peer | None = None
        self._end = ""  # how the learner's process ended
        self._starts = 0
        self._parser = ReportParser()
        self._trace: list[tuple[str, Frame]] = []
        self._recorded = 0
        self._begun = 0.0  # when this check did, on the clock
        self._spent = 0.0  # seconds of the learner's code in it

    def run(self) -> Run:
        """The relay's loop: it waits for the process whose turn it is."""
        examiner = self._processes.start(_examiner(self._task))
        self._learner = self._processes.start(_candidate(self._task))
        last = time.monotonic() + RUN_S
        deadline = time.monotonic() + AUTHOR_S
        while True:
            try:
                incoming = examiner.wire.receive(min(deadline, last))
                if incoming.peer == HOST:
                    if self._host(incoming):
                        return self._parser.run
                    deadline = time.monotonic() + AUTHOR_S
                    continue
                begun = time.monotonic()
                reply = self._forward(incoming)
                deadline += time.monotonic() - begun  # the learner's time is not the author's
                examiner.wire.send(reply, deadline)
            except (Closed, TimedOut, BadFrame) as error:
                return self._examiner_lost(examiner, error)

    # What the examiner says to us -----------------------------------------------------------

    def _host(self, event_frame: Frame) -> bool:
        """Takes an event; True when the run is over."""
        event = self._parser.read(event_frame, self._trace)
        match event:
            case "start":
                self._trace, self._recorded, self._spent = [], 0, 0.0
                self._begun = time.monotonic()
            case "examined":
                self._recorded = RECORD
            case "result":
                parser = self._parser
                parser.run.seconds[parser.check] = time.monotonic() - self._begun
                self._report()
        return event in ("unusable", "end")

    def _report(self) -> None:
        """Passes on the newest result, which belongs to the check of the same number."""
        run = self._parser.run
        if self._on_result is not None:
            self._on_result(run.checks[len(run.results) - 1], run.results[-1])

    def _examiner_lost(self, examiner: _Peer, error: Exception) -> Run:
        """The check that ran, or was about to, is to blame; those after it cannot be run."""
        why, run = _why(examiner.child, error), self._parser.run
        left = [about.name for about in run.checks[len(run.results) :]]
        if not self._parser.check or not left:
            run.unusable = f"checks.py: {why}"
            return run
        lost = [Result(left[0], "ODD", f"the process of checks.py {why}")]
        lost += [Result(name, "SKIP", f"waits for: {left[0]}") for name in left[1:]]
        for result in lost:
            run.results.append(result)
            self._report()
        return run

    # Frames that pass ----------------------------------------------------------------------

    def _forward(self, question: Frame) -> Frame:
        """Hands a frame to the learner's side and gives that side's next frame."""
        if question.peer != LAB:
            raise BadFrame("a frame for nobody")
        self._record("question", question)
        learner = self._learner or self._start(question)
        if learner is None:
            return frame(HOST, {"died": self._end})
        begun = time.monotonic()
        deadline = begun + CHECK_S - self._spent
        try:
            learner.wire.send(question, deadline)
            incoming = learner.wire.receive(deadline)
        except (Closed, TimedOut, BadFrame) as error:
            self._lose(learner, error)
            return frame(HOST, {"died": self._end})
        finally:
            self._spent += time.monotonic() - begun
        reply = Frame(LAB, incoming.text, incoming.blob)
        self._record("answer", reply)
        return reply

    def _start(self, question: Frame) -> _Peer | None:
        """A fresh child for the learner's code, at the beginning of a check only."""
        if question.message.get("op") != "begin" or self._starts >= FRESH_STARTS:
            return None
        self._starts += 1
        self._learner = self._processes.start(_candidate(self._task))
        return self._learner

    def _lose(self, learner: _Peer, error: Exception) -> None:
        child = learner.child
        if isinstance(error, TimedOut):
            self._end = f"did not finish within {CHECK_S:g} seconds"
        elif isinstance(error, BadFrame):
            self._end = f"gave {error}"
        else:
            reason = _reason(child)
            self._end = f"ended its process ({reason})" if reason else "ended its process"
        child.close()
        self._learner = None

    def _record(self, way: str, passing: Frame) -> None:
        if not self._task.soft:
            return
        self._recorded += len(passing.text) + len(passing.blob)
        if self._recorded <= RECORD:
            self._trace.append((way, passing))


def _why(examiner: Child, error: Exception) -> str:
    """How the examiner was lost, in words that follow its name."""
    if isinstance(error, Closed):
        return _reason(examiner) or "ended before its checks did"
    examiner.kill()
    return "took too long" if isinstance(error, TimedOut) else f"said what it may not: {error}"


def _reason(child: Child) -> str:
    """Why a child ended; a child that the judge itself lost says nothing about anybody's code."""
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


def _candidate(task: Task) -> Frame:
    role, blobs = _files(task, task.files)
    role |= {"role": "candidate", "given": task.material.given}
    return frame(HOST, role, blobs)


def _files(task: Task, answer: Files) -> tuple[dict[str, Any], list[bytes]]:
    lab = task.material.lab
    skeleton, blobs = _pack({**task.material.data, **answer})
    return {"kind": lab.kind, "file": lab.file, "files": skeleton}, blobs


def _pack(files: Files) -> tuple[dict[str, Any], list[bytes]]:
    """Files as the codec writes a dict of bytes, without loading the codec."""
    return {"d": [[name, {"b": len(data)}] for name, data in files.items()]}, list(files.values())


def _texts(data: Mapping[str, bytes]) -> dict[str, Any]:
    texts = {
        name.removeprefix("data/"): raw.decode("utf-8", "replace") for name, raw in data.items()
    }
    return {"d": [[name, text] for name, text in texts.items()]}
