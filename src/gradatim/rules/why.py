"""Why a skill has its state: one sentence, what is missing, and the evidence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from gradatim.model import (
    Background,
    Card,
    Curriculum,
    Evidence,
    History,
    Lab,
    Outcome,
    Project,
    Skill,
    explorables,
    records,
)
from gradatim.printable import pluralize
from gradatim.rules import course, deck, mastery, placement
from gradatim.rules.mastery import LabState, Retest, SkillState

KINDS = (
    "opened", "verdict", "hint", "explained", "mistake", "read", "guess", "review", "answered",
    "drill", "stage", "experiment",
)  # fmt: skip
_RATING_NAMES = {1: "again", 2: "hard", 3: "good", 4: "easy"}


@dataclass(frozen=True)
class Row:
    """An event in the history of a skill."""

    id: str
    at: datetime
    kind: str
    subject: str  # a lab, a card, a drill
    title: str
    outcome: str = ""
    aided: bool | None = None  # whether a pass was aided; None for other events
    counts: bool = False  # for mastery
    via: str = ""  # "assistant" if the learner's assistant did it


@dataclass(frozen=True)
class Why:
    """The state of a skill, and the reasons for it."""

    skill: Skill
    state: str
    reason: str
    missing: str
    labs: tuple[tuple[Lab, str], ...]  # with the state of each
    rows: tuple[Row, ...]  # by time, the newest last


def why(
    pack: Curriculum,
    evidence: Sequence[Evidence],
    skill_id: str,
    today: date,
    background: Background | None = None,
) -> Why:
    """The state of a skill of the pack, and all evidence about it."""
    log = History.from_rows(evidence)
    state = mastery.skill_states(pack, log, today)[skill_id]
    states = mastery.lab_states(pack, log)
    labs = [
        (lab, states[lab.id]) for lab in mastery.tests_of_skills(pack) if skill_id in lab.skills
    ]
    retests = {one.lab: one for one in mastery.retests(pack, log, today)}
    built = [project for project in pack.projects.values() if skill_id in project.skills]
    explanation = _Explanation(pack.skills[skill_id], state, labs, retests, built)
    return Why(
        explanation.skill,
        state.state,
        explanation.reason()
        + _skipped(pack, log, explanation.skill, background)
        + _early(pack, log, skill_id),
        explanation.missing(),
        tuple((lab, found.state) for lab, found in labs),
        tuple(sorted(_rows(pack, log, skill_id, labs), key=lambda row: row.at)),
    )


def _skipped(pack: Curriculum, log: History, skill: Skill, background: Background | None) -> str:
    """Whether the plan leaves the skill out, and why."""
    placed = placement.waived(pack, log)
    if placed is None and background in skill.waive:
        brings = "Your background usually brings it, so the plan skips it"
        return f" {brings}, unless a placement shows otherwise."
    if skill.id not in (placed or ()):
        return ""
    if skill.id in placement.unasked(pack, log):
        return (
            " Your background usually brings it, and no answer of your placement spoke against it, "
            "so the plan skips it."
        )
    return " Your placement showed it, so the plan skips it."


def _early(pack: Curriculum, log: History, skill_id: str) -> str:
    """Whether the skill was begun before those that it builds on were ready."""
    for row in log.of("opened", "read"):
        early = row.data.get("early")
        if isinstance(early, list) and skill_id in course.skills_of(pack, row.subject):
            names = ", ".join(f"“{pack.skills[s].title}”" for s in early if s in pack.skills)
            if names:
                verb = "was" if len(early) == 1 else "were"
                return f" You began it early, on {row.at.date()}, before {names} {verb} finished."
    return ""


@dataclass(frozen=True)
class _Explanation:
    """What the two sentences are built from."""

    skill: Skill
    state: SkillState
    labs: Sequence[tuple[Lab, LabState]]
    retests: Mapping[str, Retest]  # lab -> when it comes back
    projects: Sequence[Project] = ()  # that build it

    def reason(self) -> str:
        """The reason for the state, as a sentence."""
        match self.state.state:
            case mastery.NOT_STARTED:
                return "Not started."
            case mastery.IN_PROGRESS:
                return self._started_text()
            case mastery.PROVISIONAL:
                return (
                    f"Every lab is passed, but not yet without help: {_titles(self._aided_labs())}."
                )
            case mastery.FADING:
                was = f"It was {self.state.reached}, but you have probably forgotten some of it"
                return f"{was}: {self._recall()}."
        if not self.labs:
            return f"Every stage of {_titles(self.projects)} passed."
        return f"{self._unaided_labs()}, on {pluralize(len(self._days), 'day')}; {self._recall()}."

    def missing(self) -> str:
        """What is missing for the next state, as a sentence."""
        open_ = [lab for lab, found in self.labs if not found.passed]
        if not self.labs and self.projects:
            done = self.state.reached == mastery.PASSED
            return "Nothing." if done else f"Have {_titles(self.projects)} verified."
        if not self.labs:
            return "There is no lab for it yet, and cards alone do not show mastery."
        if open_:
            return f"Pass {_titles(open_)}."
        if aided := self._aided_labs():
            return f"Pass without help, or explain your solution: {self._retest_dates(aided)}."
        if self.state.state == mastery.FADING:
            return self._refresh()
        if self.state.state == mastery.MASTERED:
            return f"Nothing, as long as that chance stays above {mastery.FADING_THRESHOLD:.0%}."
        left = mastery.MASTERY_DAYS - len(self._days)
        return f"Unaided passes on {pluralize(left, 'more day')}: {self._retest_text()}."

    def _started_text(self) -> str:
        passed = sum(found.passed for _, found in self.labs)
        if not self.labs:
            return "Started."
        if not passed:
            return "Started, but no lab is passed yet."
        verb = "is" if passed == 1 else "are"
        return f"{passed} of its {pluralize(len(self.labs), 'lab')} {verb} passed."

    def _unaided_labs(self) -> str:
        if len(self.labs) == 1:
            return "Its lab is passed unaided"
        return f"Each of its {len(self.labs)} labs is passed unaided"

    def _recall(self) -> str:
        left = self.state.recall
        cards = f", to recall its cards {left.cards:.0%}" if left.cards < 1 else ""
        return f"the chance to pass it again is about {left.labs:.0%}{cards}"

    def _refresh(self) -> str:
        left, actions = self.state.recall, list[str]()
        if left.labs < mastery.FADING_THRESHOLD:
            actions.append(f"pass {self._retest_text()}")
        if left.cards < mastery.FADING_THRESHOLD:
            actions.append("review its cards")
        return f"To bring it back, {' and '.join(actions)}."

    def _retest_text(self) -> str:
        return self._retest_dates([lab for lab, _ in self.labs])

    @property
    def _days(self) -> set[date]:
        return {one.day for _, found in self.labs for one in found.unaided_passes}

    def _aided_labs(self) -> list[Lab]:
        return [lab for lab, found in self.labs if found.passed and not found.unaided_passes]

    def _retest_dates(self, labs: Sequence[Lab]) -> str:
        """Those of these labs that come back, and when."""
        known = [(lab, self.retests[lab.id]) for lab in labs if lab.id in self.retests]
        parts = [f"“{lab.title}” again from {one.since}" for lab, one in known]
        return ", ".join(parts) or _titles(labs)


def _titles(labs: Sequence[Lab] | Sequence[Project]) -> str:
    return ", ".join(f"“{lab.title}”" for lab in labs)


# The rows ---------------------------------------------------------------------------------------


def _rows(
    pack: Curriculum, log: History, skill: str, labs: Sequence[tuple[Lab, LabState]]
) -> Iterator[Row]:
    cards = {card.id: card for card in deck.cards(pack, log, skill)}
    drills = {drill.id: drill.ask for drill in pack.drills(skill)}
    titles = {lab.id: lab.title for lab, _ in labs}
    titles |= {p.id: p.title for p in pack.projects.values() if skill in p.skills}
    exercises = {one.id: one.title for one in pack.exercises.values() if one.skill == skill}
    chapters = {one.id: one.title for one in pack.chapter_heads.values() if one.skill == skill}
    titles |= exercises | chapters
    titles |= {f"explore/{name}": one.title for name, one in explorables.of_skill(skill).items()}
    states = [found for _, found in labs]
    states += [mastery.state_of(log, name) for name in exercises]
    passes = {one.id: one for found in states for one in found.passes}
    for row in log.of(*KINDS):
        if row.kind in ("review", "answered") and row.subject in cards:
            yield _card_row(row, cards[row.subject])
        elif row.kind == "drill" and row.subject in drills:
            yield Row(row.id, row.at, row.kind, row.subject, drills[row.subject])
        elif row.kind == "experiment":
            if row.subject == skill:
                yield _experiment(row)
        elif row.subject in titles:
            found = passes.get(row.id)
            outcome = _outcome(row, found)
            common = (row.id, row.at, row.kind, row.subject, titles[row.subject], outcome)
            alone = found is not None and found.shows == mastery.UNAIDED
            counts = alone and row.subject not in exercises
            aided, via = None if found is None else not alone, records.text_field(row, "via")
            yield Row(*common, aided=aided, counts=counts, via=via)


def _outcome(row: Evidence, found: mastery.Pass | None) -> str:
    if row.kind == "stage":
        return _stage(row)
    if row.kind == "read":
        return "right" if row.data.get("right") is True else "not yet"
    if row.kind == "mistake":
        return "as asked for" if row.data.get("right") is True else "not yet"
    if row.kind == "guess":
        return "held" if row.data.get("right") is True else "did not hold"
    if row.kind != "verdict":
        return ""
    if found is None:
        outcome = "a replay" if row.outcome == Outcome.PASS else "not yet"
    else:
        outcome = f"passed, {found.shows}" + (
            ", from an empty file" if found.from_empty_file else ""
        )
        if found.shows == mastery.PASTED:
            outcome += f" ({found.reason[:1].lower()}{found.reason[1:]})"
    return ", ".join(filter(None, (outcome, records.protection_warning(row.data))))


def _stage(row: Evidence) -> str:
    stage = row.data.get("stage")
    name = stage.get("id", "") if isinstance(stage, Mapping) else ""
    return f"{name}: {'passed' if row.outcome == Outcome.PASS else 'not yet'}"


def _experiment(row: Evidence) -> Row:
    seen = ", ".join(
        filter(None, (records.text_field(row, "seen"), records.text_field(row, "link")))
    )
    return Row(row.id, row.at, row.kind, row.subject, records.text_field(row, "tried"), seen)


def _card_row(row: Evidence, card: Card) -> Row:
    if row.kind == "answered":
        outcome = "right" if row.data.get("right") else "not yet"
    else:
        outcome = _RATING_NAMES.get(row.rating or 0, "")
    return Row(row.id, row.at, row.kind, row.subject, card.ask, outcome)
