"""Formats dates, hours and verdicts for the page. Pure; no template, no request."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from html import unescape
from typing import Any

from gradatim import render
from gradatim.model import (
    Card,
    CheckResult,
    Evidence,
    Misconception,
    Outcome,
    Seed,
    Verdict,
    records,
    seed_or_none,
)
from gradatim.model.course import Question
from gradatim.model.seed import MAX_NUMBER
from gradatim.printable import pluralize
from gradatim.rules import timetable
from gradatim.rules.plan import Step
from gradatim.rules.why import Row
from gradatim.syntax import parse
from gradatim.web import comparisons
from gradatim.web.comparisons import Failure

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


ACTIONS = {
    "profile": "changed the plan",
    "opened": "started",
    "verdict": "checked",
    "named": "compared with known mistakes",
    "hint": "took a hint",
    "explained": "explained",
    "mistake": "made a mistake on purpose",
    "read": "answered a question of a chapter",
    "guess": "made a guess",
    "review": "reviewed a card",
    "card": "changed your own card",
    "drill": "answered an interview question",
    "interview": "began a mock interview",
    "defence": "answered questions about your own work",
    "job": "worked on an application",
    "job-note": "wrote a note on the job search",
    "job-review": "reviewed the job search",
    "journal": "wrote in the journal of AI use",
    "experiment": "tried something out",
    "answered": "answered a placement question",
    "offered": "was offered a lab",
    "placed": "ended a placement",
    "stage": "verified a stage",
    "own-data": "ran a project on your own data",
    "time": "corrected the time",
}
RATINGS = {1: "Again", 2: "Hard", 3: "Good", 4: "Easy"}


_DEFINED = re.compile(r"^(?:def|class) +([A-Za-z]\w*)(?:\(([^()]*)\))?", re.MULTILINE)
FAILING = (Outcome.FAIL, Outcome.BROKEN)


@dataclass(frozen=True)
class VerdictView:
    """A verdict for the page, new or from the evidence."""

    outcome: Outcome
    level: str
    seed: Seed
    ms: float
    results: tuple[CheckResult, ...]
    misconceptions: tuple[Misconception, ...] = ()
    figures: int = 0

    @property
    def protection(self) -> str:
        """A warning if the isolation level is below the strongest; else ""."""
        return records.protection_warning({"level": self.level})

    @property
    def passed(self) -> int:
        return sum(result.outcome is Outcome.PASS for result in self.results)

    @property
    def failing(self) -> tuple[CheckResult, ...]:
        """The results to look at first."""
        return tuple(r for r in self.results if r.outcome in FAILING)

    @property
    def failures(self) -> tuple[Failure, ...]:
        """The same, split into parts; only the first if the file cannot be parsed."""
        found = tuple(map(comparisons.failure, self.failing))
        return found if all(one.loads for one in found) else found[:1]

    @property
    def others(self) -> tuple[CheckResult, ...]:
        return tuple(r for r in self.results if r.outcome not in FAILING)

    @property
    def others_summary(self) -> str:
        """For example "3 checks passed, 2 not run"."""
        skipped = len(self.others) - self.passed
        parts = [f"{pluralize(self.passed, 'check')} passed"] * (self.passed > 0)
        return ", ".join([*parts, *[f"{skipped} not run"] * (skipped > 0)])

    @property
    def headline(self) -> str:
        total = len(self.results)
        if self.outcome is Outcome.BROKEN:
            return "This could not be judged"
        if self.outcome is Outcome.PASS:
            return "Passed" if total == 1 else f"Passed, all {total} checks"
        if not all(failure.loads for failure in self.failures):
            return "Python cannot read your file yet"
        return "Not yet" if total == 1 else f"Not yet: {self.passed} of {total} checks passed"


def as_sentence(text: str) -> str:
    """An error message as a sentence."""
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")


def of_verdict(verdict: Verdict) -> VerdictView:
    """A new verdict."""
    return VerdictView(
        outcome=verdict.outcome,
        level=str(verdict.level),
        seed=verdict.seed,
        ms=verdict.ms,
        results=verdict.results,
        misconceptions=verdict.misconceptions,
        figures=len(verdict.figures),
    )


def of_evidence(data: Mapping[str, Any], figures: int = 0) -> VerdictView:
    """A verdict from the evidence. Rows of other versions may lack fields or have other types;
    what cannot be read is left out."""
    return VerdictView(
        outcome=Outcome(data["outcome"]),
        level=str(data.get("level", "")),
        seed=seed_or_none(data.get("seed")) or 0,
        ms=_number(data.get("ms")),
        results=tuple(
            _result(row) for row in records.row_list(data, "results") if _has_outcome(row)
        ),
        misconceptions=tuple(
            Misconception(str(row["name"]), str(row["lesson"]), bool(row.get("whole", True)))
            for row in records.row_list(data, "misconceptions")
            if {"name", "lesson"} <= row.keys()
        ),
        figures=figures,
    )


def _number(found: object) -> float:
    if isinstance(found, int | float) and abs(found) < MAX_NUMBER:
        return found
    return 0


def _has_outcome(row: Mapping[str, Any]) -> bool:
    return row.get("outcome") in tuple(Outcome)


def _result(row: Mapping[str, Any]) -> CheckResult:
    words = {key: str(row.get(key, "")) for key in ("name", "message", "hint", "output", "case")}
    sentence = str(row.get("sentence") or row.get("name", ""))
    comparison = records.comparison_or_none(row)
    outcome = Outcome(row["outcome"])
    return CheckResult(sentence=sentence, outcome=outcome, comparison=comparison, **words)


def day(value: date) -> str:
    """4 March 2027, with a no-break space after the day."""
    return f"{value.day}\N{NO-BREAK SPACE}{MONTHS[value.month - 1]} {value.year}"


def month(value: date) -> str:
    """March 2027."""
    return f"{MONTHS[value.month - 1]} {value.year}"


def moment(value: datetime) -> str:
    """4 March 2027, 18:05."""
    return f"{day(value.date())}, {value:%H:%M}"


def weekday(value: date) -> str:
    """The English name of the day, such as Monday."""
    return timetable.FULL_NAMES[value.weekday()]


def week(start: date) -> str:
    """'4-10 March 2027', and '29 March - 4 April 2027' across months."""
    end = start + timedelta(days=6)
    if start.month == end.month:
        return f"{start.day}\N{EN DASH}{day(end)}"
    year = "" if start.year == end.year else f" {start.year}"
    return f"{start.day} {MONTHS[start.month - 1]}{year} \N{EN DASH} {day(end)}"


def hours(value: float) -> str:
    """786 h, 12 h, 1.5 h."""
    number = f"{value:,.0f}" if value >= 20 else f"{value:.1f}".removesuffix(".0")
    return number + "\N{NO-BREAK SPACE}h"


def minutes(value: float) -> str:
    """25 min, 1 h 30 min."""
    whole, rest = divmod(round(value), 60)
    parts = [f"{whole}\N{NO-BREAK SPACE}h"] if whole else []
    parts += [f"{rest}\N{NO-BREAK SPACE}min"] if rest or not whole else []
    return " ".join(parts)


def action(row: Evidence | Row) -> str:
    """The action that a row of evidence records, in words."""
    return ACTIONS.get(row.kind, row.kind)


def result(row: Evidence) -> str:
    """The result that a row of evidence records, in words; "" if it has none."""
    if row.kind in ("verdict", "stage", "own-data"):
        outcome = "passed" if row.data.get("outcome") == Outcome.PASS else "not yet"
        return ", ".join(filter(None, (outcome, records.protection_warning(row.data))))
    if row.kind == "named":
        ideas = records.row_list(row.data, "misconceptions")
        names = [str(idea.get("name", "")).replace("_", " ") for idea in ideas]
        return ", ".join(filter(None, names)) or "none of them"
    if row.kind == "review":
        return RATINGS.get(row.rating or 0, "")
    if row.kind == "drill":
        return f"{records.count_field(row, 'met')} of {records.count_field(row, 'of')} points"
    return ""


ADDRESSES = {
    "chapter": "/chapters/{}",
    "practice": "/exercises/{}",
    "again": "/exercises/{}#again",
    "lab": "/labs/{}",
    "workshop": "/labs/{}",
    "retest": "/labs/{}#again",
    "review": "/review",
    "cards": "/review",
    "interview": "/interview",
    "drill": "/drills/{}",
    "drills": "/drills?skill={}",
    "project": "/projects/{}",
    "skill": "/skills/{}",
    "term": "/glossary/{}",
    "note": "/notes/{}",
}


def address(kind: str, id: str) -> str:
    """The URL of the page of an activity."""
    return ADDRESSES[kind].format(id)


def step_address(step: Step) -> str:
    """The URL of a step of the plan; the page of its skill if it has no activity."""
    if step.kind in ADDRESSES and step.kind != "skill":
        return address(step.kind, step.id)
    return address("skill", step.skill)


def step_noun(step: Step) -> str:
    """What a learner calls a step of the plan."""
    return "your own study" if step.kind == "skill" else noun(step.kind)


NOUNS = {
    "chapter": "chapter",
    "practice": "exercise",
    "again": "exercise",
    "retest": "lab",
    "review": "cards",
    "lab": "lab",
    "workshop": "workshop",
    "cards": "come when they are due",
    "drill": "question",
    "interview": "against the clock",
    "drills": "said aloud",
    "project": "project",
    "skill": "skill",
    "term": "glossary",
    "note": "your note",
}


def noun(kind: str) -> str:
    """What a learner calls an activity of that kind."""
    return NOUNS[kind]


def folded(steps: Iterable[Step]) -> list[list[Step]]:
    """Steps in lines. A skill's exercises, up to its next chapter or lab, share a line."""
    found = list[list[Step]]()
    open_: dict[str, list[Step]] = {}  # skill -> the line for its next exercise
    for step in steps:
        if step.kind == "practice" and step.skill in open_:
            open_[step.skill].append(step)
            continue
        found.append([step])
        open_.pop(step.skill, None)
        if step.kind == "practice":
            open_[step.skill] = found[-1]
    return found


def call_of(program: str) -> str:
    """An example call of a program's first function or class, such as mean(numbers); else ""."""
    found = _DEFINED.search(program)
    if found is None:
        return ""
    names = [re.split("[:=]", part)[0].strip() for part in (found[2] or "").split(",")]
    return f"{found[1]}({', '.join(one for one in names if one and one not in '*/')})"


def asks_for(question: Question | Card) -> str:
    """The label of the field for a typed answer."""
    if question.kind == "predict":
        prints = question.code or re.search(r"\b(?:print|repl|show|appear)", question.ask)
        return "What it prints" if prints else "Your answer"
    pluralize = re.search(r"\bhow many\b", question.ask, re.IGNORECASE)
    return "The number" if pluralize else "The number, such as 0.5, 1/2 or 50 %"


_SHELL = re.compile(
    r"(?:\$ )?(?:git \w|(?:bash|cat|cd|cp|cut|docker|find|grep|head|ls|mkdir|mv|python3?|pip|rm"
    r"|sort|tail|uniq|wc|zcat) (?:.* )?(?:[-'\"|*&]|\S*\w[./]\S*\w))"
)


def are_code(options: Sequence[str]) -> bool:
    """Whether most options of a question are Python or shell code, not prose."""
    code = [option for option in options if _is_code(option)]
    return len(code) * 2 > len(options)


def _is_code(text: str) -> bool:
    if _SHELL.match(text):
        return True
    try:
        (statement,) = parse(text).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    plain = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Name | ast.Constant)
    return not plain


def head(title: str) -> str:
    """The title of a skill up to its first comma, colon or bracket."""
    return re.split(r" *[,:(]", title, maxsplit=1)[0]


def slug(words: str) -> str:
    """A state as a CSS class name."""
    return re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")


def words(markdown: str) -> str:
    """A line of Markdown as plain text, for a URL with a text fragment."""
    return unescape(re.sub(r"<[^>]+>", "", render.sentence(markdown)))
