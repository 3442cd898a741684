"""What the learner's own assistant (an MCP client) may see and do.

It names an activity by its id, never a file, and gets only what this module returns. That never
includes the solution, the wrong programs or the checks, not even after a pass.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gradatim import submission
from gradatim.app.course import CourseActions
from gradatim.app.plan import PlanActions
from gradatim.errors import ContentError, JudgeError, RequestError
from gradatim.model import Files, Lab, Outcome, records
from gradatim.rules import catalogue, mastery

ASSISTANT = "assistant"  # the value of "via" in a row
ID_LIMIT = 120  # characters
TEXT_LIMIT = 60_000  # characters of the learner's files in one reply
CUT = "\n... (cut here)"


@dataclass(frozen=True)
class Activity:
    """An activity that can be done next."""

    kind: str  # lab, workshop, practice, chapter, retest, review, project
    id: str
    title: str
    minutes: int


@dataclass(frozen=True)
class PlanToday:
    """The activity in progress, and today's steps."""

    in_progress: Activity | None
    today: list[Activity]


@dataclass(frozen=True)
class Task:
    """An activity as the learner reads it."""

    activity: Activity
    text: str  # the lesson or the statement, in Markdown
    file: str  # below the learner's folder
    begun: bool
    state: str
    hints_taken: list[str]
    hints_left: int
    worked_example: str  # the command that shows one; "" if there is none


@dataclass(frozen=True)
class Result:
    """The result of one check."""

    check: str  # completes "your code ..."
    outcome: str
    message: str = ""
    hint: str = ""
    printed: str = ""
    smallest_case: str = ""


@dataclass(frozen=True)
class WrongIdea:
    """A known mistake that behaves like the learner's program."""

    name: str
    explanation: str


@dataclass(frozen=True)
class LastVerdict:
    """The last verdict, as the learner saw it."""

    outcome: str  # PASS, FAIL, or "" if there is none yet
    level: str = ""  # the isolation level
    results: list[Result] = field(default_factory=list)
    wrong_ideas: list[WrongIdea] = field(default_factory=list)


@dataclass(frozen=True)
class Hint:
    """The last hint that was shown."""

    text: str
    rung: int
    rungs: int
    is_new: bool  # False if there are no more hints
    cost: str


class AssistantActions(CourseActions, PlanActions):
    """Every public method takes an id and raises GradatimError with a sentence that is safe to
    show."""

    via = ASSISTANT

    def plan_today(self) -> PlanToday:
        """The activity in progress, and today's steps."""
        with _without_details("the plan", "gradatim next"):
            steps = self.next() if self.profile() else []
            today = [Activity(step.kind, step.id, step.title, step.minutes) for step in steps]
            return PlanToday(self._in_progress(), today)

    def _in_progress(self) -> Activity | None:
        """The lab or exercise of the last row, unless it is passed."""
        log = self.evidence()
        for row in reversed(log.of("opened", "verdict", "hint")):
            if row.subject in self.pack.labs or row.subject in self.pack.exercises:
                solved = catalogue.solved(log, row.subject)
                return None if solved else self._activity(row.subject)
        return None

    def task(self, activity: str) -> Task:
        """The lesson of a lab or the statement of an exercise."""
        lab = self._known(activity)
        with _without_details(activity):
            material = self.material(activity)
        hints_taken = self.hints(activity)
        return Task(
            activity=self._activity(activity),
            text=material.lesson,
            file=self.path(activity).relative_to(self.home).as_posix(),
            begun=self.is_begun(activity),
            state=mastery.state_of(self.evidence(), activity).state,
            hints_taken=hints_taken,
            hints_left=self._rungs(lab) - len(hints_taken),
            worked_example=f"gradatim worked {activity}" if material.worked else "",
        )

    def files(self, activity: str) -> dict[str, str]:
        """The learner's file by name; for a folder, all its text files."""
        lab = self._known(activity)
        return dict(_shortened(submission.read(lab, self._own_path(lab))))

    def verdict(self, activity: str) -> LastVerdict:
        """The last verdict on the current attempt."""
        self._known(activity)
        return _verdict(self.last_verdict(activity) or {})

    def take_hint(self, activity: str) -> Hint:
        """Shows the next hint, which counts as it does in the terminal."""
        lab = self._known(activity)
        before = len(self.hints(activity))
        hints_shown = self.hint(activity)
        if activity in self.pack.exercises:
            cost = "free"
        else:
            cost = "a pass after a hint is provisional until the learner passes again without one"
        return Hint(
            hints_shown[-1], len(hints_shown), self._rungs(lab), len(hints_shown) > before, cost
        )

    def run_check(self, activity: str) -> LastVerdict:
        """Judges the learner's file; recorded like every verdict."""
        self._own_path(self._known(activity))
        with _without_details(activity):
            found = self.check(activity)
            if found.outcome is Outcome.BROKEN:
                raise _fault(activity)
            self.diagnose(found)
        return self.verdict(activity)

    # What may be named ------------------------------------------------------------------------

    def _known(self, activity: str) -> Lab:
        """RequestError unless it is the id of a lab, workshop step or exercise."""
        if len(activity) > ID_LIMIT or not activity.isprintable():
            raise RequestError("this is not the id of a lab or exercise", do="call get_plan")
        with _without_details(activity):
            return self.lab(activity)

    def _own_path(self, lab: Lab) -> Path:
        """The learner's file. RequestError if it does not exist, or if a link leads elsewhere."""
        path = self.path(lab.id)
        try:
            is_own = path.resolve() == self.home.resolve() / path.relative_to(self.home)
        except (OSError, RuntimeError):  # a circular link
            is_own = False
        if not is_own:
            what = "the file, or a folder above it, is a link"
            raise RequestError(what, do="the learner can still run gradatim check")
        if not self.is_begun(lab.id):
            do = f"the learner runs: gradatim open {lab.id}"
            raise RequestError(f"{lab.id} has no file yet", do=do)
        return path

    def _activity(self, activity: str) -> Activity:
        found = catalogue.activity(self.pack, activity)
        assert found is not None
        return Activity(found.kind, found.id, found.title, found.minutes)

    def _rungs(self, lab: Lab) -> int:
        if lab.id in self.pack.exercises:
            return int(bool(self.pack.exercises[lab.id].hint))
        return len(lab.hints.rungs)


@contextmanager
def _without_details(what: str, command: str = "") -> Iterator[None]:
    """An error without details: a fault of the pack or judge may quote what the assistant must not
    see."""
    try:
        yield
    except (ContentError, JudgeError) as error:
        raise _fault(what, command) from error


def _fault(what: str, command: str = "") -> RequestError:
    do = f"the learner can see why with: {command or f'gradatim check {what}'}"
    return RequestError(f"{what} cannot be read or judged right now", do=do)


def _shortened(files: Files) -> Iterator[tuple[str, str]]:
    """The text files, as many as fit into one reply, without Git's own."""
    budget = TEXT_LIMIT
    for name, content in files.items():
        if ".git" in name.split("/"):
            continue
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = "(not text)"
        yield name, text if len(text) <= budget else text[:budget] + CUT
        budget = max(0, budget - len(text))


def _verdict(data: Mapping[str, Any]) -> LastVerdict:
    ideas = [
        WrongIdea(_text(row, "name").replace("_", " "), _text(row, "lesson"))
        for row in records.row_list(data, "misconceptions")
    ]
    results = [_result(row) for row in records.row_list(data, "results")]
    return LastVerdict(_text(data, "outcome"), _text(data, "level"), results, ideas)


def _result(row: Mapping[str, Any]) -> Result:
    return Result(
        check=_text(row, "sentence"),
        outcome=_text(row, "outcome"),
        message=_text(row, "message"),
        hint=_text(row, "hint"),
        printed=_text(row, "output"),
        smallest_case=_text(row, "case"),
    )


def _text(row: Mapping[str, Any], key: str) -> str:
    found = row.get(key)
    return found if isinstance(found, str) else ""
