"""Parses, strictly, what the examiner reports about its checks. The examiner runs a pack's code, so
its reports are not trusted.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from gradatim.judge.protocol.frames import BadFrame, Frame
from gradatim.model import comparison
from gradatim.model.comparison import Comparison
from gradatim.printable import plain

MAX_CHECKS = 200  # of one lab
MAX_TEXT = 4_000  # characters of a message
MAX_EVENT = 16 * 2**20  # bytes of JSON in one event
MAX_PICTURES, MAX_PICTURE = 4, 2**20  # pictures of one run, bytes of each
MAX_RECORD = 8 * 2**20  # bytes of trace, and of what assertions saw, kept for one check
MAX_RECORDS = 64 * 2**20  # the same for all checks of one run together
_PNG = b"\x89PNG\r\n\x1a\n"
_OUTCOMES = ("PASS", "FAIL", "SKIP", "ODD")


@dataclass(frozen=True)
class Result:
    """What the examiner reported about one check, and the frames exchanged for it."""

    check: str
    outcome: str  # PASS | FAIL | SKIP | ODD: an unexpected error in checks.py
    message: str = ""
    hint: str = ""
    output: str = ""
    case: str = ""
    comparison: Comparison | None = None
    figures: tuple[bytes, ...] = ()
    seen: Frame | None = None
    trace: tuple[tuple[str, Frame], ...] = ()


@dataclass(frozen=True)
class DeclaredCheck:
    """A check as checks.py declares it."""

    name: str
    sentence: str
    needs: tuple[str, ...]


@dataclass
class Run:
    """The results of one run."""

    checks: list[DeclaredCheck] = field(default_factory=list)
    results: list[Result] = field(default_factory=list)
    unusable: str = ""  # why checks.py itself could not be used
    seconds: dict[str, float] = field(default_factory=dict, compare=False)  # of each check

    def result(self, name: str) -> Result | None:
        return next((r for r in self.results if r.check == name), None)

    def total_seconds(self, name: str) -> float:
        """Seconds that a check took, including the checks that it needs."""
        needs = {declared.name: declared.needs for declared in self.checks}
        required: set[str] = set()
        pending = [name]
        while pending:
            required.add(check := pending.pop())
            pending += set(needs.get(check, ())) - required
        return sum(self.seconds.get(check, 0.0) for check in required)


class ReportParser:
    """Reads the events of one run, which must come in order: the list of checks; for each check, as
    listed, its start and its result; the end."""

    def __init__(self) -> None:
        self.run = Run()
        self.check = ""  # the last one that was started
        self._has_result = True  # whether that one has its result
        self._pictures, self._record_bytes = 0, 0  # of the run: pictures, bytes of records

    def read(self, frame: Frame, trace: list[tuple[str, Frame]]) -> str:
        """Reads an event and returns its name; BadFrame if it is malformed or out of order."""
        if len(frame.text) > MAX_EVENT:
            raise BadFrame(f"an event of more than {MAX_EVENT // 2**20} MB")
        event = frame.message
        name = event.get("event")
        if not isinstance(name, str) or name not in _EVENTS:
            raise BadFrame("no event of ours")
        try:
            _EVENTS[name](self, event, frame, trace)
        except (KeyError, TypeError, ValueError) as error:
            raise BadFrame("an event that is not complete") from error
        return name

    def _checks(self, event: dict[str, Any], frame: Frame, trace: object) -> None:
        declared = [_declared_check(c) for c in event["checks"]]
        if (
            self.run.checks
            or len(declared) > MAX_CHECKS
            or len({c.name for c in declared}) < len(declared)
        ):
            raise BadFrame(f"not one list of at most {MAX_CHECKS} checks with names of their own")
        self.run.checks = declared

    def _start(self, event: dict[str, Any], frame: Frame, trace: object) -> None:
        done = len(self.run.results)
        expected = self.run.checks[done].name if done < len(self.run.checks) else ""
        if not self._has_result or _text(event["check"]) != expected:
            raise BadFrame("a check out of turn")
        self.check, self._has_result = expected, False

    def _result(self, event: dict[str, Any], frame: Frame, trace: list[tuple[str, Frame]]) -> None:
        if (
            self._has_result
            or _text(event["check"]) != self.check
            or event["outcome"] not in _OUTCOMES
        ):
            raise BadFrame("a result out of turn")
        self._has_result = True
        figures = list(_figures(event.get("figures", []), frame.blob))[
            : MAX_PICTURES - self._pictures
        ]
        self._pictures += len(figures)
        records = self._fits_records(frame, trace)
        self.run.results.append(
            Result(
                check=self.check,
                outcome=event["outcome"],
                message=_text(event["message"]),
                hint=_text(event["hint"]),
                output=_text(event.get("output", "")),
                case=_text(event.get("case", "")),
                comparison=_comparison(event.get("comparison")),
                figures=tuple(figures),
                seen=frame if records and "seen" in event and len(frame) <= MAX_RECORD else None,
                trace=tuple(trace) if records else (),
            )
        )

    def _fits_records(self, frame: Frame, trace: list[tuple[str, Frame]]) -> bool:
        """Whether the records of a check still fit into MAX_RECORDS; if so, they are counted."""
        size = len(frame) + sum(len(exchanged) for _, exchanged in trace)
        fits = self._record_bytes + size <= MAX_RECORDS
        self._record_bytes += size if fits else 0
        return fits

    def _unusable(self, event: dict[str, Any], frame: Frame, trace: object) -> None:
        self.run.unusable = _text(event["why"])

    def _ignore(self, event: dict[str, Any], frame: Frame, trace: object) -> None:
        """For an event without content."""


_EVENTS = {
    "checks": ReportParser._checks,
    "start": ReportParser._start,
    "examined": ReportParser._ignore,  # what follows is the search for a smaller case
    "result": ReportParser._result,
    "unusable": ReportParser._unusable,
    "end": ReportParser._ignore,
}


def _declared_check(c: dict[str, Any]) -> DeclaredCheck:
    return DeclaredCheck(_text(c["name"]), _text(c["sentence"]), tuple(map(_text, c["needs"])))


def _text(x: object) -> str:
    """Text that is safe in a file, a terminal and a page, cut to MAX_TEXT characters."""
    if not isinstance(x, str):
        raise TypeError("not a text")
    return plain(x[:MAX_TEXT].encode("utf-8", "replace").decode().replace("\r\n", "\n"))


def _comparison(data: object) -> Comparison | None:
    return None if data is None else comparison.parse(data, _text)


def _figures(skeletons: list[Any], blob: bytes) -> Iterator[bytes]:
    """The pictures, which come from the learner's process; only what begins like a PNG file is
    accepted."""
    at = 0
    for skeleton in skeletons[:MAX_PICTURES]:
        size = skeleton["b"]
        picture = blob[at : at + size]
        at += size
        if picture.startswith(_PNG) and len(picture) <= MAX_PICTURE:
            yield picture
