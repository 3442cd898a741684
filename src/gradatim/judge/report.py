"""What the examiner reports of its checks, read strictly: it runs a pack's code and may say
anything. It asks nobody, and keeps no time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from gradatim.judge.protocol.frames import BadFrame, Frame
from gradatim.model import comparison
from gradatim.model.comparison import Comparison
from gradatim.printable import plain

CHECKS = 200  # of one lab
TEXT = 4_000  # characters of a message
EVENT = 16 * 2**20  # bytes of JSON in one event
PICTURES, PICTURE = 4, 2**20  # of one run, bytes of each
RECORD = 8 * 2**20  # bytes of trace, and of what assertions saw, kept for one check
RECORDS = 64 * 2**20  # of both, kept for all checks of one run
_PNG = b"\x89PNG\r\n\x1a\n"
_OUTCOMES = ("PASS", "FAIL", "SKIP", "ODD")


@dataclass(frozen=True)
class Result:
    """What the examiner reported of one check, and the frames that crossed the wall for it."""

    check: str
    outcome: str  # PASS | FAIL | SKIP | ODD: an error of checks.py itself
    message: str = ""
    hint: str = ""
    output: str = ""
    case: str = ""
    comparison: Comparison | None = None
    figures: tuple[bytes, ...] = ()
    seen: Frame | None = None
    trace: tuple[tuple[str, Frame], ...] = ()


@dataclass(frozen=True)
class About:
    """A check as checks.py declares it."""

    name: str
    sentence: str
    needs: tuple[str, ...]


@dataclass
class Run:
    """All that a run showed."""

    checks: list[About] = field(default_factory=list)
    results: list[Result] = field(default_factory=list)
    unusable: str = ""  # why checks.py itself could not be used
    seconds: dict[str, float] = field(default_factory=dict, compare=False)  # of each check

    def result(self, name: str) -> Result | None:
        return next((r for r in self.results if r.check == name), None)

    def took(self, name: str) -> float:
        """Seconds that a check took, with all that it needs."""
        needs = {about.name: about.needs for about in self.checks}
        wanted: set[str] = set()
        left = [name]
        while left:
            wanted.add(check := left.pop())
            left += set(needs.get(check, ())) - wanted
        return sum(self.seconds.get(check, 0.0) for check in wanted)


class ReportParser:
    """Hears the events of one run in the only order that makes sense: the checks; then for each,
    as declared, its start and its result; the end."""

    def __init__(self) -> None:
        self.run = Run()
        self.check = ""  # the one that has started last
        self._over = True  # it has its result
        self._pictures, self._kept = 0, 0  # of the run: pictures, bytes of records

    def read(self, frame: Frame, trace: list[tuple[str, Frame]]) -> str:
        """The name of the event; BadFrame for one that is malformed or out of turn."""
        if len(frame.text) > EVENT:
            raise BadFrame(f"an event of more than {EVENT // 2**20} MB")
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
        found = [_about(c) for c in event["checks"]]
        if self.run.checks or len(found) > CHECKS or len({c.name for c in found}) < len(found):
            raise BadFrame(f"not one list of at most {CHECKS} checks with names of their own")
        self.run.checks = found

    def _start(self, event: dict[str, Any], frame: Frame, trace: object) -> None:
        done = len(self.run.results)
        following = self.run.checks[done].name if done < len(self.run.checks) else ""
        if not self._over or _text(event["check"]) != following:
            raise BadFrame("a check out of turn")
        self.check, self._over = following, False

    def _result(self, event: dict[str, Any], frame: Frame, trace: list[tuple[str, Frame]]) -> None:
        if self._over or _text(event["check"]) != self.check or event["outcome"] not in _OUTCOMES:
            raise BadFrame("a result out of turn")
        self._over = True
        figures = list(_figures(event.get("figures", []), frame.blob))[: PICTURES - self._pictures]
        self._pictures += len(figures)
        records = self._has_room(frame, trace)
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
                seen=frame if records and "seen" in event and len(frame) <= RECORD else None,
                trace=tuple(trace) if records else (),
            )
        )

    def _has_room(self, frame: Frame, trace: list[tuple[str, Frame]]) -> bool:
        """Whether the records of a check are kept beside those of the checks before it."""
        size = len(frame) + sum(len(passing) for _, passing in trace)
        fits = self._kept + size <= RECORDS
        self._kept += size if fits else 0
        return fits

    def _unusable(self, event: dict[str, Any], frame: Frame, trace: object) -> None:
        self.run.unusable = _text(event["why"])

    def _nothing(self, event: dict[str, Any], frame: Frame, trace: object) -> None:
        """It says all by its name."""


_EVENTS = {
    "checks": ReportParser._checks,
    "start": ReportParser._start,
    "examined": ReportParser._nothing,  # what follows is the search for a smaller case
    "result": ReportParser._result,
    "unusable": ReportParser._unusable,
    "end": ReportParser._nothing,
}


def _about(c: dict[str, Any]) -> About:
    return About(_text(c["name"]), _text(c["sentence"]), tuple(map(_text, c["needs"])))


def _text(x: object) -> str:
    """Text that every file, terminal and page can hold."""
    if not isinstance(x, str):
        raise TypeError("not a text")
    return plain(x[:TEXT].encode("utf-8", "replace").decode().replace("\r\n", "\n"))


def _comparison(data: object) -> Comparison | None:
    return None if data is None else comparison.read(data, _text)


def _figures(skeletons: list[Any], blob: bytes) -> Iterator[bytes]:
    """Pictures come from the learner's side: only what begins as a PNG file is one."""
    at = 0
    for skeleton in skeletons[:PICTURES]:
        size = skeleton["b"]
        picture = blob[at : at + size]
        at += size
        if picture.startswith(_PNG) and len(picture) <= PICTURE:
            yield picture
