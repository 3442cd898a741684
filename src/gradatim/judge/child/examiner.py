"""Runs checks.py against the submission and the reference, and reports one result per check.

It runs in a jailed child of its own: a lent function runs the author's code on arguments that the
learner's code chooses, and a pack from elsewhere is untrusted too.
"""

from __future__ import annotations

import random
import sys
from contextlib import suppress
from dataclasses import asdict
from typing import Any

import numpy as np

from gradatim.checks import session
from gradatim.checks.case import ArgumentPredicate, Check
from gradatim.checks.remote import Handle, MissingName, ProcessEnded, RemoteError
from gradatim.checks.session import CheckFailed, Session
from gradatim.checks.show import show
from gradatim.judge.child import loading
from gradatim.judge.child.advice import advice_on_answer
from gradatim.judge.child.examples import Contract, as_text
from gradatim.judge.child.exchanges import contains_object, exchanges
from gradatim.judge.child.failing_case import LATER_SEARCH_S, SEARCH_S, smallest_case
from gradatim.judge.child.handles import GIVEN
from gradatim.judge.child.handles import LAB as ROOT
from gradatim.judge.child.history import calls_to_failure
from gradatim.judge.child.in_process import InProcessLine
from gradatim.judge.child.last_calls import last_calls
from gradatim.judge.child.output import CapturedOutput
from gradatim.judge.child.remote_submission import (
    Call,
    RemoteSubmission,
    Root,
    Unloaded,
    to_exception,
)
from gradatim.judge.protocol import seeds
from gradatim.judge.protocol.frames import HOST, LAB, REF, BadFrame, Closed, Frame, Line, frame
from gradatim.judge.protocol.values import CannotCross, Decoder, Encoder
from gradatim.judge.report import MAX_RECORD
from gradatim.kinds import child_part, kind_of
from gradatim.model.comparison import Comparison
from gradatim.model.suggestions import closest_names

MAX_TEXT = 4_000  # characters of a message
MAX_NAMES, MAX_NAME_LENGTH = (
    400,
    60,
)  # names of the learner's file compared with a misspelt one; characters
MAX_PICTURES = 2  # of the learner's figures, in one examination: drawing is slow


def main(line: Line, role: Frame) -> None:
    """Runs the checks in the role frame; reports the start and the result of each, and the end."""
    sys.stdout = sys.stderr = CapturedOutput()
    Examiner(line, role).run()


def _check_info(check: Check) -> dict[str, Any]:
    return {
        "name": check.name,
        "sentence": check.sentence[:MAX_TEXT],
        "needs": [need.name for need in check.needs],
    }


class Examiner:
    """The state of one examination."""

    def __init__(self, line: Line, role: Frame) -> None:
        self._line, self._request = line, role.message
        self._data = Decoder(b"", _refuse_foreign).value(self._request["data"])
        reference = InProcessLine(role)
        self.lab, self.ref = (
            RemoteSubmission(line, LAB, self),
            RemoteSubmission(reference, REF, self),
        )
        reference.submission = self.ref
        self.soft = bool(self._request["soft"])
        self.check: Check
        self._missing_name: str = ""
        self._names: list[str] = []  # of the learner's file
        self._calls: list[tuple[RemoteSubmission, Call]] = []
        self._contract = Contract()
        self._part = child_part(self._request["kind"])
        self._search_seconds = SEARCH_S  # to search for the smallest case
        self._picture_count = 0
        self._unloaded = False

    def run(self) -> dict[str, str]:
        """Runs all checks, reports the start and result of each, and returns outcomes by name."""
        try:
            checks = self.checks()
        except Exception as error:
            self.send_event({"event": "unusable", "why": f"{type(error).__name__}: {error}"})
            return {}
        self.send_event({"event": "checks", "checks": [_check_info(check) for check in checks]})
        outcomes: dict[str, str] = {}
        for check in checks:
            self.send_event({"event": "start", "check": check.name})
            outcomes[check.name] = self.examine(check, outcomes)
            if outcomes[check.name] == "FAIL" and self._request["until_failure"]:
                break
        self.send_event({"event": "end"})
        return outcomes

    def send_event(self, event: dict[str, Any], blobs: list[bytes] | None = None) -> None:
        self._line.send(frame(HOST, event, blobs))

    def checks(self) -> list[Check]:
        """The checks of checks.py: those named in `first` and their needs, then in file order."""
        module = loading.new_module("checks", self._request["checks"], session.CHECKS_FILE)
        checks = [thing for thing in vars(module).values() if isinstance(thing, Check)]
        kind, part = kind_of(self._request["kind"]), self._part
        valid = {x.name: x.run for x in vars(module).values() if isinstance(x, ArgumentPredicate)}
        self._contract = Contract(
            valid, kind.has_calls, "" if part is None else part.columns_method
        )
        self.lab.convert_argument = self.ref.convert_argument = (
            None if part is None else part.convert_argument
        )
        for name in reversed(self._request["first"]):
            first = _with_needs(checks, [name])
            checks = first + [check for check in checks if check not in first]
        only = self._request["only"]
        return checks if only is None else _with_needs(checks, only)

    # One check -----------------------------------------------------------------------------

    def examine(self, check: Check, outcomes: dict[str, str]) -> str:
        """Runs one check, reports it and returns its outcome. ODD: checks.py raised an unexpected
        error, and the parent must find out whose fault it is."""
        blocked = [need.sentence for need in check.needs if outcomes.get(need.name) != "PASS"]
        if blocked:
            return self._report(check, "SKIP", f'waits for "{blocked[0]}"')
        if self._unloaded:
            return self._report(check, "SKIP", "waits until your file loads")
        self._start_check(check)
        run = session.begin(self._request["soft"])
        self._calls = run.calls
        outcome, message, hint = self._outcome(check)
        if run.failures and outcome in ("PASS", "FAIL"):
            first = run.failures[0]
            outcome, message, hint = "FAIL", first.message, first.hint
        return self._report(check, outcome, message, hint, run)

    def _start_check(self, check: Check) -> None:
        self.check = check
        self._printed: list[tuple[Any, list[str]]] = [(None, [])]  # answer and output of each call
        self._figures: list[bytes] = []

    def _outcome(self, check: Check) -> tuple[str, str, str]:
        try:
            check.run(**self._check_arguments(check))
        except CheckFailed as failed:
            return "FAIL", failed.message, failed.hint
        except Unloaded as unloaded:
            self._unloaded = True
            error = to_exception(unloaded.args[0])
            return "FAIL", f"your file does not load: {error.what}", error.advice
        except MissingName as missing:
            return self._name_missing(str(missing))
        except ProcessEnded as gone:
            return "FAIL", f"your code {gone}", ""
        except RemoteError as error:
            what = f"raised {error.what}" if error.class_names[0] else error.what
            return "FAIL", what, error.advice
        except BadFrame as error:
            return "FAIL", f"your answer could not be read: {error}", ""
        except Closed:
            raise
        except CannotCross as error:
            return "ODD", f"CannotCross: {error}", ""
        except Exception as error:
            return "ODD", f"{type(error).__name__}: {error}", advice_on_answer(error)
        return "PASS", "", ""

    def _name_missing(self, name: str) -> tuple[str, str, str]:
        if self._missing_name == name:
            return "SKIP", f"waits for `{name}`", ""
        self._missing_name = name
        similar = closest_names(name, self._names, limit=1) if len(name) > 2 else []
        hint = f"`{similar[0]}`: did you mean `{name}`?" if similar else ""
        return "FAIL", f"your file defines no `{name}`", hint

    def _check_arguments(self, check: Check) -> dict[str, Any]:
        seed = seeds.check_seed(self._request["seed"], check.name)
        random.seed(seed)
        np.random.seed(seeds.numpy_seed(seed))
        # The learner's code gets another seed, from which the check's cannot be computed.
        learner_seed = seeds.learner_seed(self._request["seed"], check.name)
        names = self.lab.begin(learner_seed)
        usable_names = [
            x for x in names[ROOT] if type(x) is str and len(x) <= MAX_NAME_LENGTH
        ]  # untrusted
        self._names = usable_names[:MAX_NAMES]
        arguments = {"lab": Root(self.lab, ROOT, names[ROOT])}
        if "ref" in check.parameters or (self._request["soft"] and self._contract.has_calls):
            arguments["ref"] = Root(self.ref, ROOT, self.ref.begin(learner_seed)[ROOT])
        if GIVEN in names:
            arguments["given"] = Root(self.lab, GIVEN, names[GIVEN])
        available = {**arguments, "rng": np.random.default_rng(seed), "data": self._data}
        return {name: available[name] for name in check.parameters}

    def _report(
        self, check: Check, outcome: str, message: str = "", hint: str = "", run: Any = None
    ) -> str:
        encoder = Encoder(_encode_opaque)
        event: dict[str, Any] = {
            "event": "result",
            "check": check.name,
            "outcome": outcome,
            "message": message[:MAX_TEXT],
            "hint": hint[:MAX_TEXT],
            "case": "",
        }
        if run is not None:
            event["comparison"] = _original_comparison(run)
            event["output"] = self._output(run)[:MAX_TEXT]
            event["figures"] = [encoder.value(png) for png in self._figures]
            if run.soft and outcome in ("FAIL", "ODD"):
                self.send_event({"event": "examined", "check": check.name})  # the trace ends here
                # The verdict must not depend on it, whatever value the learner's code returned.
                with suppress(Exception):
                    event |= self._example(run)
            if (
                run.soft
                and outcome == "FAIL"
                and (seen := _observed_values(encoder, run)) is not None
            ):
                event["seen"] = seen
        self.send_event(event, encoder.blobs)
        return outcome

    def _example(self, run: session.Session) -> dict[str, Any]:
        """The failing case. One small case is enough to think about: once there is one, later cases
        are shown as they were asked, and only those with tables are still made smaller. A list of
        calls without a result does not count, since it is unknown which of them fails."""
        if run.shows_case or not self._request["smallest"]:
            return {}
        case = self._case(run)
        if case is None:
            return {}
        if case.returned or case.inputs:
            self._search_seconds = LATER_SEARCH_S
        return {"case": as_text(case)[:MAX_TEXT], "comparison": asdict(case)}

    def _case(self, run: session.Session) -> Comparison | None:
        lab_calls = [
            call
            for submission, call in self._calls[: run.calls_before_failure]
            if submission is self.lab
        ]
        if self._part is not None and self._part.format_call is not None:
            return exchanges(self._part, lab_calls, run)
        smallest = None
        with suppress(Exception):  # the cases below need less
            smallest = smallest_case(
                self.lab, self.ref, self._calls, run, self._contract, self._search_seconds
            )
        if smallest is not None or not self._contract.has_calls:
            return smallest
        calls_before = self._calls[: run.calls_at_pass.get(run.failure_lines, 0)]
        checked_calls = sum(submission is self.lab for submission, _ in calls_before)
        arguments = self.lab, lab_calls, run, checked_calls
        return calls_to_failure(*arguments) or last_calls(*arguments)

    # Reported by the submissions -----------------------------------------------------------

    def on_call_start(self) -> None:
        self._printed.append((None, []))

    def on_answer(self, answer: Any) -> None:
        self._printed[-1] = (answer, self._printed[-1][1])

    def on_output(self, text: str) -> None:
        self._printed[-1][1].append(text)

    def _output(self, run: session.Session) -> str:
        """The output of the call whose answer was compared, or else of the last call."""
        got = run.mismatches[0][0] if run.mismatches else None
        outputs = [
            texts
            for answer, texts in self._printed
            if got is not None and contains_object(answer, got)
        ]
        return "".join(outputs[-1] if outputs else self._printed[-1][1])

    def wants_picture(self) -> bool:
        return not self._request["soft"] and self._picture_count < MAX_PICTURES

    def on_picture(self, png: bytes) -> None:
        self._picture_count += 1
        self._figures.append(png)

    def on_call_end(self, submission: RemoteSubmission, call: Call) -> None:
        if self._request["soft"]:
            self._calls.append((submission, call))

    def on_arguments_changed(self, name: str, indices: list[int]) -> None:
        if self.check.mutates:
            return
        ordinals = ", ".join(_ORDINALS.get(index, f"{index + 1}th") for index in indices)
        message = f"`{name}` changed its {ordinals} argument; the caller's data must stay as it was"
        session.current.fail(0, "changed", indices, message, "work on a copy")


def _with_needs(checks: list[Check], names: list[str]) -> list[Check]:
    """The checks with these names and all that they need, in the order of the file."""
    selected = {check for check in checks if check.name in names}
    while more := {need for check in selected for need in check.needs} - selected:
        selected |= more
    return [check for check in checks if check in selected]


def _original_comparison(run: session.Session) -> dict[str, Any] | None:
    """The comparison that `agree` made, as it was asked."""
    if run.failing_case is None:
        return None
    call, returned, wanted, stopped = run.failing_case
    return asdict(Comparison(call[:MAX_TEXT], returned[:MAX_TEXT], wanted[:MAX_TEXT], stopped))


_ORDINALS = {0: "first", 1: "second", 2: "third"}


def _refuse_foreign(x: dict[str, Any]) -> Any:
    raise BadFrame("only plain values here")


def _encode_opaque(x: Any) -> Any:
    """A placeholder for a value without plain form; its type is enough to compare failures."""
    return {"t": ["behind the wall", x._kind if isinstance(x, Handle) else type(x).__name__]}


def _observed_values(encoder: Encoder, run: Session) -> list[Any] | None:
    """What the failed assertions looked at; None if it is larger than MAX_RECORD bytes."""
    observed, bytes_left = [], MAX_RECORD
    for (line, verb, x), position in zip(run.failed_assertions, run.failure_positions, strict=True):
        marks = len(encoder.blobs)
        skeleton = _encode_observed(encoder, x)
        observed.append([line, verb, skeleton, position])
        bytes_left -= len(frame(HOST, {"saw": skeleton}, encoder.blobs[marks:]))
        if bytes_left < 0:
            return None
    return observed


def _encode_observed(encoder: Encoder, x: Any) -> Any:
    marks = len(encoder.blobs)
    try:
        return encoder.value(x)
    except CannotCross:
        del encoder.blobs[marks:]
        return show(x)
