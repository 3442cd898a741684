"""Actions on defences: questions about the learner's own work, and their answers."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from difflib import unified_diff
from itertools import islice
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING
from uuid import uuid4

from gradatim.app.context import fresh_seed
from gradatim.app.defence_material import (
    Material,
    Search,
    no_change,
    no_code,
    no_history,
    of_file,
    of_project,
)
from gradatim.app.projects import ProjectActions
from gradatim.errors import RequestError, SubmissionError
from gradatim.model.defence import CHANGE, CHANGE_MINUTES, ChangeRequest, CodeQuestion
from gradatim.rules import defence
from gradatim.rules.defence import NONE, PERSON, TIMED, Defence, history, session, walkthrough
from gradatim.rules.defence.history import HistoryQuestion
from gradatim.rules.defence.session import CODE, HISTORY, WALK, Question, Session
from gradatim.rules.defence.walkthrough import Citations, Part

if TYPE_CHECKING:
    from gradatim.defence.grading import ChangeResult, Grade
    from gradatim.defence.jail import Runner

MOST_FILES = 15  # of a project that are looked at
FILES_CHANGED = 3  # of them that a change request is looked for in
MOST_ASKED = 4  # files of them that questions are looked for in
ENOUGH_LINES = 12  # with questions about them
PARTS = (CODE, HISTORY, WALK, CHANGE)
FOLDER = "defences"  # of the copies that a change request is worked on in
KEPT = 4_000  # characters of an answer


@dataclass(frozen=True)
class Options:
    """How to hold a defence."""

    witness: str = ""  # the person who watches
    minutes: int = 0  # 0: no clock
    seed: int | None = None
    parts: Sequence[str] = PARTS

    @property
    def supervised(self) -> str:
        return PERSON if self.witness else TIMED if self.minutes else NONE


@dataclass(frozen=True)
class Running:
    """A defence that has begun."""

    id: str
    begun: datetime
    material: Material
    options: Options
    code: Sequence[CodeQuestion] = ()
    history: Sequence[HistoryQuestion] = ()
    walk: Sequence[Part] = ()
    change: Sequence[ChangeRequest] = ()  # one at most
    closed: frozenset[str] = frozenset()  # names of those that are not asked again
    changed: frozenset[str] = frozenset()  # names of those whose code has changed since

    @property
    def by_part(self) -> Sequence[Sequence[Question]]:
        return self.code, self.history, self.walk, self.change

    @property
    def all(self) -> Sequence[Question]:
        return (*self.code, *self.history, *self.walk, *self.change)

    def is_closed(self, question: Question) -> bool:
        """Whether it was answered before, or cannot be asked any more."""
        return session.name_of(question) in self.closed | self.changed


def _ignore(file: str) -> None:
    """For callers that show no progress."""


class DefenceActions(ProjectActions):
    """What is asked, and each answer, become rows of evidence at once. What it needs is imported
    where it is used, since every command imports this module."""

    def defences(self, project: str = "") -> list[Defence]:
        """Those of a project, or all, oldest first."""
        found = defence.defences(self.evidence())
        return [one for one in found if project in ("", one.subject)]

    def defend_file(
        self, path: Path, options: Options = Options(), show: Callable[[str], None] = _ignore
    ) -> Running:
        """Begins a defence of one file. SubmissionError for one that cannot be asked about,
        RequestError if no question could be proven. `show` is called with each file's name."""
        return self._begin(of_file(path), options, show)

    def defend_project(
        self,
        project_id: str,
        folder: Path | None = None,
        options: Options = Options(),
        show: Callable[[str], None] = _ignore,
    ) -> Running:
        """Begins a defence of a project in its folder, or in another. As `defend_file`."""
        project = self.project(project_id)
        where = folder or self.project_folder(project.id)
        material = of_project(project.id, where, self.verifications(project.id))
        return self._begin(material, options, show)

    def defence_sessions(self) -> list[Session]:
        """The defences whose questions are known, oldest first."""
        return session.sessions(self.evidence())

    def defence_session(self, name: str) -> Session:
        """RequestError for an unknown one."""
        for one in self.defence_sessions():
            if one.id == name:
                return one
        raise RequestError("there is no such defence", where=name)

    def open_defence(self, project: str, file: Path | None = None) -> Session | None:
        """The newest defence of a project, or of a file, if it can be continued."""
        where = str(file.absolute()) if file else None
        found = [
            one for one in self.defence_sessions()
            if one.subject == project and where in (None, one.where)
        ]  # fmt: skip
        return found[-1] if found and found[-1].is_open(self.now()) else None

    def continue_defence(self, found: Session) -> Running:
        """What is left of a defence. Where the code has changed, nothing is asked about it."""
        from gradatim.defence import sources

        if not found.is_open(self.now()):
            raise RequestError("this defence is over", do="begin another")
        where = Path(found.where)
        material = (
            of_project(found.subject, where, self.verifications(found.subject))
            if found.subject
            else of_file(where)
        )
        questions = [one.question for one in found.items]
        code = [one for one in questions if isinstance(one, CodeQuestion)]
        past = [one for one in questions if isinstance(one, HistoryQuestion)]
        walk = [one for one in questions if isinstance(one, Part)]
        change = [one for one in questions if isinstance(one, ChangeRequest)]
        closed = {session.name_of(one.question) for one in found.items if one.given is not None}
        is_same = found.sources == sources.files_digest(material.files)
        about_code = {one.key for one in code} | {one.key for one in change}
        changed = set() if is_same else about_code - closed
        options = Options(found.witness, found.minutes, parts=())
        asked_about = (code, past, walk, change, frozenset(closed), frozenset(changed))
        return Running(found.id, found.begun, material, options, *asked_about)

    def end_defence(self, found: Session) -> None:
        """Ends a defence before its last question; what is left counts as not answered."""
        if found.is_open(self.now()):
            self._record(defence.KIND, found.subject, {"defence": found.id, "event": "ended"})

    def _begin(self, material: Material, options: Options, show: Callable[[str], None]) -> Running:
        from gradatim.defence import sources

        seed = fresh_seed() if options.seed is None else options.seed
        begun, has_log = self.now(), bool(material.runs and material.parents)
        search = Search(self._runner, material, Random(seed), show)
        change = self._change(search) if CHANGE in options.parts else []
        code: list[CodeQuestion] = []
        reason: RequestError | None = None
        if CODE in options.parts:
            code, reason = self._code(search, seed, bool(change))
        past: list[HistoryQuestion] = []
        if has_log and HISTORY in options.parts:
            past = history.questions(material.runs, material.parents, seed)
        walk = walkthrough.PARTS if has_log and WALK in options.parts else ()
        running = Running(uuid4().hex, begun, material, options, code, past, walk, change)
        if not running.all:
            raise reason or (no_change if CHANGE in options.parts else no_history)(material)
        self._note(running, "begun", {
            "file": "" if material.subject else material.name, "where": material.where,
            "sources": sources.files_digest(material.files), "supervised": options.supervised,
            "witness": options.witness, "minutes": options.minutes, "seed": seed,
            "commit": material.commit, "questions": len(running.all),
            "drawn": session.questions_data(code, past, walk, change),
            "parts": [name for name, part in zip(PARTS, running.by_part, strict=True) if part],
        })  # fmt: skip
        return running

    def minutes_left(self, running: Running) -> float | None:
        """None without a clock; negative when the time is over."""
        if not running.options.minutes:
            return None
        spent = (self.now() - running.begun).total_seconds() / 60
        return running.options.minutes - spent

    def _change(self, search: Search) -> list[ChangeRequest]:
        """A change request about one of the files that are looked at first; [] without one."""
        from gradatim.defence import requests

        asked_keys = defence.asked(self.evidence(), self.now())
        for known in islice(search, FILES_CHANGED):
            for one in requests.requests(self._runner, known, search.random):
                if one.key not in asked_keys:
                    return [one]
        return []

    def _code(
        self, search: Search, seed: int, has_change: bool
    ) -> tuple[list[CodeQuestion], RequestError | None]:
        """The questions about code; where there are none, the reason, too."""
        from gradatim.defence import questions

        candidates: list[CodeQuestion] = []
        for known in search:
            candidates += questions.candidates(self._runner, known, search.random)
            lines = {(one.file, one.line) for one in candidates}
            if len(lines) >= ENOUGH_LINES and len({path for path, _ in lines}) >= 2:
                break

        def is_proven(one: CodeQuestion) -> bool:
            return questions.is_proven(self._runner, search.known[one.file], one)

        asked = defence.asked(self.evidence(), self.now())
        kinds = defence.ORDER if has_change else defence.ORDER + defence.EXTRA
        chosen = defence.draw(candidates, asked, seed, is_proven, kinds)
        if chosen:
            return chosen, None
        has_calls = any(one.outcomes for one in search.known.values())
        was_asked = any(one.key in asked for one in candidates)
        return [], no_code(search.material, was_asked, has_calls)

    @property
    def _runner(self) -> Runner:
        """The judge starts with the first program; some answers are graded without one."""

        def run(program: str) -> str:
            from gradatim.judge.run import full_output

            return full_output(self.judge, program)

        return run

    def ask_question(self, running: Running, question: CodeQuestion | ChangeRequest) -> None:
        """Says in the log, once, that a question is asked, so that it is not asked again soon."""
        if self._asked_at(running, question) is None:
            facts = asdict(question)
            facts.pop("cases", None)  # the row with which the defence began has them
            self._note(running, "asked", {"key": question.key, **facts})

    def _asked_at(
        self, running: Running, question: CodeQuestion | ChangeRequest
    ) -> datetime | None:
        wanted = {"defence": running.id, "event": "asked", "key": question.key}.items()
        rows = self.evidence().of(defence.KIND)
        return next((row.at for row in rows if wanted <= row.data.items()), None)

    def answer_code(self, running: Running, question: CodeQuestion, typed: str) -> Grade:
        """RequestError for an answer that cannot be read; it may be given again."""
        from gradatim.defence import grading

        grade = grading.Grade(False)
        if typed.strip():
            file = running.material.file(question.file)
            grade = grading.grade(self._runner, file, question, typed)
        ask = f"{question.file}, line {question.line}"
        result = {"call": grade.call, "before": grade.before, "after": grade.after}
        self._answered(running, question.kind, ask, typed, grade.right, key=question.key, **result)
        return grade

    def line_above(self, running: Running, question: CodeQuestion) -> str:
        """The line above the one that is asked about, which often says when it runs."""
        file = running.material.file(question.file)
        return file.source.split("\n")[question.line - 2] if question.line > 1 else ""

    def code_around(self, running: Running, question: CodeQuestion) -> str:
        """The function that holds the line; a comment says which line it is."""
        from gradatim.defence import sources

        return sources.code_context(running.material.file(question.file).source, question.line)

    def answer_history(self, running: Running, question: HistoryQuestion, typed: str) -> bool:
        """Whether the answer is exactly what log and repository say."""
        right = history.is_right(question, typed, running.material.parents)
        self._answered(running, question.kind, question.ask, typed, right)
        return right

    def citations(self, running: Running, part: Part, text: str) -> Citations:
        """What a text cites that exists. Writes nothing."""
        return walkthrough.citations(part, text, running.material.runs, running.material.parents)

    def answer_part(self, running: Running, part: Part, text: str) -> Citations:
        """The final answer to a part of the walk-through."""
        found = self.citations(running, part, text)
        cited = {name: value for name, value in asdict(found).items() if value}
        self._answered(running, part.id, part.ask, text, found.counted, **cited)
        return found

    # A change request ---------------------------------------------------------------------------

    def working_copy(self, running: Running, request: ChangeRequest) -> Path:
        """The copy of the learner's file that is to be changed; it is made where there is none."""
        from gradatim import submission

        name = re.sub(r"\W", "_", running.id)  # which a log from elsewhere may have chosen
        path = self.home / FOLDER / name / Path(request.file).name
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            source = running.material.file(request.file).source
            submission.write_atomically(path, source.encode("utf-8"))
        return path

    def line_of(self, running: Running, request: ChangeRequest) -> int:
        """The line at which the function to be changed begins."""
        from gradatim.defence import sources

        return sources.definition_line(running.material.file(request.file).source, request.function)

    def change_minutes_left(self, running: Running, request: ChangeRequest) -> float:
        """Of those that the request should take, since it was first asked; negative after them."""
        begun = self._asked_at(running, request) or self.now()
        return CHANGE_MINUTES - (self.now() - begun).total_seconds() / 60

    def check_change(self, running: Running, request: ChangeRequest) -> ChangeResult:
        """Runs the hidden cases on the copy. Once they all pass, that is the answer; else it may be
        checked again. RequestError or SubmissionError for a copy that cannot be run."""
        from gradatim.defence import grading, sources

        source = sources.read(self.working_copy(running, request))
        file = running.material.file(request.file)
        checked = grading.check(self._runner, file, request, source)
        if checked.passed:
            self._answer_change(running, request, source, True)
        else:
            passed = checked.of - len(checked.failures)
            row = {"key": request.key, "passed": passed, "of": checked.of}
            self._note(running, "checked", row)
        return checked

    def leave_change(self, running: Running, request: ChangeRequest) -> None:
        """Answers with the copy as it is, though the cases do not pass."""
        from gradatim.defence import sources

        try:
            source = sources.read(self.working_copy(running, request))
        except SubmissionError:  # it cannot be compared, and need not be
            source = running.material.file(request.file).source
        self._answer_change(running, request, source, False)

    def _answer_change(
        self, running: Running, request: ChangeRequest, source: str, right: bool
    ) -> None:
        before = running.material.file(request.file).source
        slow = self.change_minutes_left(running, request) < 0
        late = slow and running.options.minutes > 0
        self._note(running, "answered", {
            "kind": CHANGE, "ask": request.ask, "typed": _difference(before, source)[:KEPT],
            "right": right, "late": late, "slow": slow, "key": request.key,
        })  # fmt: skip

    def _answered(
        self, running: Running, kind: str, ask: str, typed: str, right: bool, **more: str
    ) -> None:
        minutes_left = self.minutes_left(running)
        late = minutes_left is not None and minutes_left < 0
        self._note(running, "answered", {
            "kind": kind, "ask": ask, "typed": typed[:KEPT], "right": right, "late": late, **more,
        })  # fmt: skip

    def _note(self, running: Running, event: str, data: Mapping[str, object]) -> None:
        row = {"defence": running.id, "event": event, **data}
        self._record(defence.KIND, running.material.subject, row)


def _difference(before: str, after: str) -> str:
    """The changed lines, with the lines around them."""
    lines = unified_diff(before.split("\n"), after.split("\n"), lineterm="", n=2)
    return "\n".join([*lines][2:])
