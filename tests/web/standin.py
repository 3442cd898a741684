"""A small learner's world with the verbs that the pages call: real files, real checks, no jail."""

from __future__ import annotations

import contextlib
import io
import struct
import zlib
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from gradatim.errors import RequestError, SubmissionError
from gradatim.model import (
    Background,
    CheckResult,
    Evidence,
    Hints,
    Lab,
    Level,
    Material,
    Misconception,
    Outcome,
    Phase,
    Profile,
    Role,
    Skill,
    Verdict,
    Wrong,
)

TODAY = date(2027, 1, 13)
LESSON = r"""
Scores become probabilities. A classifier says $z = (2, 1, 0)$; you want three numbers that are
positive and sum to one, and that keep the order.

### By hand first

| class | score `z` | $e^{z}$ | share |
|---|--:|--:|--:|
| cat | 2 | 7.39 | 0.665 |
| dog | 1 | 2.72 | 0.245 |
| owl | 0 | 1.00 | 0.090 |

The three powers sum to 11.11, and each share is a power divided by that sum:

$$\operatorname{softmax}(z)_i = \frac{e^{z_i}}{\sum_{j=1}^{n} e^{z_j}}
  = \frac{e^{z_i - m}}{\sum_{j=1}^{n} e^{z_j - m}}, \qquad m = \max_j z_j$$

The second form is the same number, because $e^{a-m} = e^a / e^m$ and the factor cancels. It is the
one to write: `exp(1000)` is too large for a float, `exp(0)` is not.

```python
def shares(scores: list[float]) -> list[float]:
    powers = [2.718281828**score for score in scores]  # overflows for large scores
    return [power / sum(powers) for power in powers]
```

The loss that comes later is $-\sum_i y_i \log p_i$, and for a matrix of scores
$$\begin{aligned}
P &= \operatorname{softmax}(XW + b) \\
\nabla_W &= X^\top (P - Y), \quad X = \begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}
\end{aligned}$$

### Your task

Write `softmax(z)` in `softmax.py`.

- `z`: a list of finite numbers, not empty. It is not changed.
- Returns a list of `float` of the same length that sums to 1.
- Scores of a thousand and more must work.

**Not here:** arrays of scores, temperature.

**Where to read more:** the [NumPy guide](https://numpy.org/doc/stable/) on `exp`.
"""
STARTER = '''"""Scores become probabilities."""

from math import exp


def softmax(z):
    # TODO: return probabilities
    return z
'''
SOLUTION = '''"""Scores become probabilities."""

from math import exp


def softmax(z):
    top = max(z)
    powers = [exp(score - top) for score in z]
    return [power / sum(powers) for power in powers]
'''
WRONG = SOLUTION.replace("top = max(z)", "top = 0")
OVERFLOW = (
    "You take the power of the score itself: `exp(1000)` is too large for a float. Subtract the "
    "largest score first; $e^{z_i - m}$ is the same share."
)
ROADMAP = [Phase(1, "Programming and mathematics"), Phase(2, "Machine learning")]
SKILLS = [
    Skill("py-functions", "Functions, scope, arguments and defaults", 1, 12),
    Skill("sw-git", "Version control with Git", 1, 10),
    Skill("nm-stability", "Numerical stability", 2, 5, needs=("py-functions",)),
    Skill("ml-sql", "Reading tables with SQL", 2, 9, tier="standout"),
]
LABS = [
    Lab("stable-softmax", "A softmax that survives", ("nm-stability",), 30, "function",
        "softmax.py", 2, "python",
        hints=Hints("Which constant may be subtracted from every score?", "the factor cancels",
                    "For `z = [1000, 999]` subtract 1000: $e^0 = 1$ and $e^{-1} = 0.37$.")),
    Lab("first-branch", "Your first branch", ("sw-git",), 25, "git", "repo", 1, "python"),
    Lab("top-customers", "Top customers", ("ml-sql",), 20, "sql", "answer.sql", 2, "sql"),
]  # fmt: skip


@dataclass(frozen=True)
class Step:
    kind: str
    id: str
    title: str
    minutes: int
    skill: str


@dataclass(frozen=True)
class Week:
    number: int
    start: date
    phase: int
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Plan:
    finish: date
    finish_p10: date
    finish_p90: date
    hours: float
    weeks: tuple[Week, ...]


@dataclass(frozen=True)
class LabRow:
    lab: Lab
    state: str


@dataclass(frozen=True)
class SkillRow:
    skill: Skill
    state: str
    hours: float


@dataclass(frozen=True)
class Progress:
    labs_passed: int
    labs_total: int
    skills: list[SkillRow]
    attempts: int
    hints: int
    recent: list[Evidence]
    week_minutes: int


@dataclass(frozen=True)
class Card:
    id: str
    ask: str
    answer: str
    source: str = ""


@dataclass
class Pack:
    phases: list[Phase] = field(default_factory=lambda: list(ROADMAP))
    skills: dict[str, Skill] = field(default_factory=lambda: {x.id: x for x in SKILLS})
    labs: dict[str, Lab] = field(default_factory=lambda: {x.id: x for x in LABS})


class StandIn:
    """The verbs of the app over one folder."""

    def __init__(self, home: Path, pack: Pack | None = None) -> None:
        self.home, self.pack = home, pack or Pack()
        self.rows: list[Evidence] = []
        self.checked = 0
        self.cards = [
            Card("c1", "What is $e^0$?", "It is $1$: an empty product."),
            Card("c2", "Why subtract the maximum?", "So that no power overflows.", "Lesson"),
        ]

    def _note(self, kind: str, subject: str, **data: Any) -> None:
        at = datetime(2027, 1, 13, 10, len(self.rows) % 60, tzinfo=UTC)
        self.rows.append(Evidence(str(len(self.rows)), at, kind, subject, data))

    def profile(self) -> Profile | None:
        rows = [row for row in self.rows if row.kind == "profile"]
        return rows[-1].data["profile"] if rows else None

    def onboard(
        self, role: Role, background: Background, hours: float, start: date, name: str = ""
    ) -> Profile:
        profile = Profile(role, background, hours, start, name)
        self.what_if(profile)
        self._note("profile", "", profile=profile)
        return profile

    def evidence(self) -> list[Evidence]:
        return self.rows

    def path(self, lab_id: str) -> Path:
        return self.home / "labs" / lab_id / self._lab(lab_id).file

    def close(self) -> None:
        pass

    def today(self) -> date:
        return TODAY

    def labs(self) -> list[LabRow]:
        return [LabRow(lab, self._state(lab.id)) for lab in self.pack.labs.values()]

    def _state(self, lab_id: str) -> str:
        outcomes = [r.data["outcome"] for r in self._rows("verdict", lab_id)]
        hinted = " with hints" if self._rows("hint", lab_id) else ""
        if "PASS" in outcomes:
            return f"passed{hinted}"
        return "in progress" if outcomes else "not started"

    def _rows(self, kind: str, subject: str) -> list[Evidence]:
        return [row for row in self.rows if row.kind == kind and row.subject == subject]

    def skills(self) -> list[SkillRow]:
        passed = {s for row in self.labs() if "passed" in row.state for s in row.lab.skills}
        return [
            SkillRow(s, "passed" if s.id in passed else "not started", s.hours)
            for s in self.pack.skills.values()
        ]

    def plan(self) -> Plan:
        profile = self.profile()
        assert profile is not None
        return self.what_if(profile)

    def what_if(self, profile: Profile) -> Plan:
        if not 1 <= profile.hours <= 80:
            raise RequestError(f"'{profile.hours:g}' hours a week is no plan", do="say 1 to 80")
        work = sum(skill.hours for skill in self.pack.skills.values())
        weeks = max(1, round(work / profile.hours))
        end = profile.start + timedelta(weeks=weeks)
        steps = tuple(
            Step("lab", x.id, x.title, x.minutes, x.skills[0]) for x in self.pack.labs.values()
        )
        drawn = tuple(
            Week(i + 1, profile.start + timedelta(weeks=i), 1, steps) for i in range(weeks)
        )
        return Plan(end, end - timedelta(days=10), end + timedelta(days=20), work, drawn)

    def next(self) -> list[Step]:
        waiting = [row.lab for row in self.labs() if "passed" not in row.state]
        return [Step("lab", lab.id, lab.title, lab.minutes, lab.skills[0]) for lab in waiting]

    def progress(self) -> Progress:
        passed = sum("passed" in row.state for row in self.labs())
        attempts = sum(row.kind == "verdict" for row in self.rows)
        hints = sum(row.kind == "hint" for row in self.rows)
        recent = self.rows[::-1][:20]
        return Progress(passed, len(self.pack.labs), self.skills(), attempts, hints, recent, 45)

    def _lab(self, lab_id: str) -> Lab:
        if lab_id not in self.pack.labs:
            raise RequestError(f"no lab '{lab_id}'", do="see the roadmap")
        return self.pack.labs[lab_id]

    def begin(self, lab_id: str) -> Path:
        lab = self._lab(lab_id)
        file = self.path(lab_id)
        file.parent.mkdir(parents=True, exist_ok=True)
        if lab.kind == "git":
            file.mkdir(exist_ok=True)
        elif not file.exists():
            file.write_text(STARTER if lab.file.endswith(".py") else "select 1 -- TODO\n")
        return file

    def material(self, lab_id: str) -> Material:
        lab = self._lab(lab_id)
        wrong = Wrong("overflow", {lab.file: WRONG.encode()}, OVERFLOW)
        return Material(lab, "v1", LESSON, {}, {lab.file: SOLUTION.encode()}, "", wrong=(wrong,))

    def source(self, lab_id: str) -> str:
        try:
            return self.begin(lab_id).read_text()
        except UnicodeDecodeError as error:
            raise SubmissionError("not text", where=self._lab(lab_id).file) from error

    def save(self, lab_id: str, text: str) -> None:
        if len(text) > 100_000:
            raise SubmissionError("larger than 100 kB", where=self._lab(lab_id).file)
        self.begin(lab_id).write_text(text)

    def check(self, lab_id: str, show: Callable[[CheckResult], object]) -> Verdict:
        self.checked += 1
        results = []
        for result in _judged(self.source(lab_id)):
            show(result)
            results.append(result)
        figures = (_png(),) if "plot" in self.source(lab_id) else ()
        seed = 4000 + self.checked
        verdict = Verdict(lab_id, "v1", seed, Level.SEALED, tuple(results), 31.4, figures=figures)
        if verdict.outcome is not Outcome.BROKEN:
            self._note("verdict", lab_id, **_data(verdict))
        return verdict

    def name(self, verdict: Verdict) -> Verdict:
        if "top = 0" in self.source(verdict.lab):
            verdict = replace(verdict, misconceptions=(Misconception("overflow", OVERFLOW),))
        else:
            results = [replace(r, case="softmax([2, 1]) gave [2, 1]") for r in verdict.failed]
            verdict = replace(verdict, results=(*results, *verdict.results[len(results) :]))
        self._note("named", verdict.lab, **_named(verdict))
        return verdict

    def hints(self, lab_id: str) -> list[str]:
        return list(self._lab(lab_id).hints.rungs[: len(self._rows("hint", lab_id))])

    def hint(self, lab_id: str) -> list[str]:
        if len(self.hints(lab_id)) < 3:
            self._note("hint", lab_id)
        return self.hints(lab_id)

    def solution(self, lab_id: str) -> dict[str, str] | None:
        return {"solution": SOLUTION} if "passed" in self._state(lab_id) else None

    def last(self, lab_id: str) -> dict[str, Any] | None:
        rows = self._rows("verdict", lab_id)
        if not rows:
            return None
        data = dict(rows[-1].data)
        for row in self._rows("named", lab_id):
            data |= row.data if row.data["seed"] == data["seed"] else {}
        return data

    def level(self) -> str:
        return "sealed"

    def due(self) -> list[Card]:
        done = {row.subject for row in self.rows if row.kind == "review"}
        return [card for card in self.cards if card.id not in done]

    def review(self, card_id: str, rating: int) -> None:
        if card_id not in {card.id for card in self.cards}:
            raise RequestError(f"no card '{card_id}'")
        self._note("review", card_id, rating=rating)


def _judged(source: str) -> list[CheckResult]:
    """Three checks of softmax, made here and now; only our own tests' code ever runs."""
    printed = io.StringIO()
    scope: dict[str, Any] = {}
    with contextlib.redirect_stdout(printed):
        exec(source, scope)
        shares = scope.get("softmax", list)([2.0, 1.0, 0.0])
    ok = abs(sum(shares) - 1) < 1e-9
    first = CheckResult(
        "sums_to_one", "returns numbers that sum to 1", Outcome.PASS if ok else Outcome.FAIL,
        "" if ok else f"expected a sum of about 1.0, got {sum(shares)}",
        "" if ok else "divide every power by the sum of `powers`", printed.getvalue(),
    )  # fmt: skip
    if not ok:
        return [first, CheckResult("large", "survives scores of a thousand", Outcome.SKIP)]
    try:
        scope["softmax"]([1000.0, 999.0])
    except OverflowError as error:
        message = f"softmax([1000.0, 999.0]) raised OverflowError: {error}"
        return [first, CheckResult("large", "survives scores of a thousand", Outcome.FAIL, message)]
    return [first, CheckResult("large", "survives scores of a thousand", Outcome.PASS)]


def _data(verdict: Verdict) -> dict[str, Any]:
    return {
        "outcome": str(verdict.outcome),
        "level": str(verdict.level),
        "seed": verdict.seed,
        "ms": verdict.ms,
        "results": [asdict(result) for result in verdict.results],
    }


def _named(verdict: Verdict) -> dict[str, Any]:
    return {
        "seed": verdict.seed,
        "misconceptions": [asdict(idea) for idea in verdict.misconceptions],
        "results": [asdict(result) for result in verdict.results],
    }


def _png() -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        crc = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + crc

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return (
        b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")
    )
