"""What may be claimed from a verified run: pure functions of the log.

An improvement is claimed only if its whole interval is on the better side of the baseline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from gradatim.errors import RequestError
from gradatim.model.curriculum import Project
from gradatim.model.portfolio import (
    Claim,
    Entry,
    Field,
    Slot,
    StageRow,
    Text,
    Trust,
    Withheld,
    plain,
)
from gradatim.model.projects import StageResult, Verification
from gradatim.rules.portfolio.comparisons import Reading, readings

_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
_QUALITY = re.compile(r"(token )?(AUC|accuracy|F1|precision|recall)\b(?! of | lost)", re.IGNORECASE)
_OWN_TABLE = "a self-chosen table, split afresh for the run; no part of it was hidden"
MOST = 3  # results stated about a project by default


@dataclass(frozen=True)
class Choice:
    """What the learner wants stated about a project: names of figures, in order; () for the
    default."""

    figures: tuple[str, ...] = ()
    repository: str = ""


def entry(
    project: Project,
    run: Verification,
    skills: Sequence[str],
    digest: str,
    choice: Choice = Choice(),
) -> Entry:
    """The project with its claims. RequestError for a chosen figure that the run does not have."""
    claims, withheld = figures(project, run)
    return Entry(
        id=project.id,
        title=Field(project.title, "name"),
        skills=tuple(Field(skill, "name") for skill in skills),
        day=Field(run.begun.date().isoformat() if run.begun else "", "date"),
        word=_word(run),
        passed=_passed(project, run),
        claims=_chosen(project, claims, withheld, choice.figures),
        withheld=withheld,
        stages=tuple(_stage(run, result) for result in run.results),
        facts=tuple(_run_facts(run)),
        rerun=tuple(_rerun(run, choice.repository)),
        digest=digest,
        repository=Field(choice.repository, "contact") if choice.repository else None,
    )


def _word(run: Verification) -> Trust:
    clean = bool(run.commit) and not run.commit.endswith("+")
    return Trust.RERUNNABLE if clean else Trust.RECORDED


def _passed(project: Project, run: Verification) -> Claim:
    count = Slot(str(len(project.stages)), f"{project.id}/run", "stages")
    return Claim(
        id=f"{project.id}/all-stages",
        title=Field("All stages", "name"),
        sentence=(
            "Passed all ",
            count,
            " stages of a black-box test on ",
            _OWN_TABLE if project.own_table else "data drawn afresh for the run",
        ),
        short=(count,),
        facts=(("Stages", (count,)), *_run_facts(run)),
    )


# Figures ---------------------------------------------------------------------------------------


def figures(
    project: Project, run: Verification
) -> tuple[Mapping[str, Claim], tuple[Withheld, ...]]:
    """What may be claimed, by the name of the figure, and the comparisons that may not."""
    claims, withheld = dict[str, Claim](), list[Withheld]()
    for result in run.results:
        for reading in readings(result.figures):
            name = reading.figure.name
            if reading.comparison and not reading.improvement:
                reason = _reason(project, result, reading)
                has_interval = reading.ends is not None
                withheld.append(Withheld(Field(name, "name"), result.id, reason, has_interval))
            elif reading.number is not None and name not in claims:
                claim = _claim(project, run, result, reading)
                taken = {one.id for one in claims.values()}
                claims[name] = (
                    claim if claim.id not in taken else _with_unique_id(claim, len(claims))
                )
    return claims, tuple(withheld)


def _slot_factory(project: Project, result: StageResult, reading: Reading) -> _SlotFactory:
    return _SlotFactory(f"{project.id}/{result.id}/{reading.figure.name}", reading)


def _with_unique_id(claim: Claim, number: int) -> Claim:
    """Unique names for two figures of a stage whose names differ only in punctuation."""
    return replace(claim, id=f"{claim.id}-{number}")


def _reason(project: Project, result: StageResult, reading: Reading) -> Text:
    compared, slot = reading.comparison, _slot_factory(project, result, reading)
    assert compared is not None
    if reading.ends is None:
        return ("No interval was measured for it",)
    if not compared.baseline:
        return ("The run doesn't name its baseline",)
    if compared.lower is None:
        return ("The run doesn't say which direction is better",)
    ends = ("The ", *slot.interval())
    low, high = sorted(reading.ends)
    if low <= compared.neutral <= high:
        return (*ends, " includes the baseline")
    return (*ends, " lies on the worse side of the baseline")


def _claim(project: Project, run: Verification, result: StageResult, reading: Reading) -> Claim:
    slot = _slot_factory(project, result, reading)
    facts: list[tuple[str, Text]] = [("Value", (slot("value"),))]
    if reading.low:
        level = (" (", slot("level"), ")") if reading.level else ()
        facts.append(("Interval", (slot("low"), " to ", slot("high"), *level)))
    if reading.of:
        facts.append(("Out of", (slot("n"),)))
    if reading.comparison:
        facts.append(("Baseline", (Field(reading.comparison.baseline, "name"),)))
        facts.append(("Unit", (_unit(reading),)))
    if reading.figure.bar:
        facts.append(("Required", (slot("bar"),)))
    facts.append(("Stage", (Field(f"{result.id}: {result.title}", "name"),)))
    return Claim(
        id=f"{project.id}/{result.id}/{_slug(reading.figure.name)}",
        title=Field(reading.figure.name, "name"),
        sentence=_sentence(reading, slot),
        short=_short(reading, slot),
        facts=(*facts, *_run_facts(run)),
        improvement=reading.improvement,
    )


@dataclass(frozen=True)
class _SlotFactory:
    """Creates the placeholders of one figure."""

    of: str
    reading: Reading

    def __call__(self, part: str) -> Slot:
        return Slot(self._text(part), self.of, part)

    def interval(self, ends: str = "") -> Text:
        """The interval in words. `ends`: the words before its two ends, "change " for that of a
        change."""
        level = (self("level"), " ") if self.reading.level else ()
        low, high = ("change low", "change high") if ends else ("low", "high")
        return (*level, "interval ", self(low), " to ", self(high))

    def _text(self, part: str) -> str:
        reading = self.reading
        if part.startswith("change"):
            return self._change(part.removeprefix("change").strip())
        texts = {
            "value": reading.value,
            "low": reading.low,
            "high": reading.high,
            "level": reading.level.replace(" ", _NO_BREAK_SPACE),
            "n": reading.of,
            "bar": reading.figure.bar,
        }
        return texts[part]

    def _change(self, end: str) -> str:
        """A ratio, or an end of its interval, as a change in percent."""
        texts = self.reading.value, self.reading.low, self.reading.high
        places = max(len(text.partition(".")[2]) for text in texts)
        low, high = sorted(abs(1 - ratio) * 100 for ratio in self.reading.ends or ())
        change = {"": abs(1 - (self.reading.number or 0)) * 100, "low": low, "high": high}[end]
        return f"{change:.{max(places - 2, 0)}f}{_NO_BREAK_SPACE}%"


def _sentence(reading: Reading, slot: _SlotFactory) -> Text:
    compared = reading.comparison
    if compared is None:
        interval = (" (", *slot.interval(), ")") if reading.low else ()
        n = (" of ", slot("n")) if reading.of else ()
        return (Field(_opening(reading.figure.name), "name"), ": ", slot("value"), *n, *interval)
    baseline = Field(compared.baseline, "name")
    if compared.neutral == 1:
        more = " lower " if compared.lower else " higher "
        what = Field(compared.what, "name")
        interval = ("relative, ", *slot.interval("change "))
        return (slot("change"), more, what, " than ", baseline, " (", *interval, ")")
    opening = Field(f"{_opening(compared.what)} ", "name")
    return (opening, baseline, " by ", slot("value"), " (absolute, ", *slot.interval(), ")")


def _opening(name: str) -> str:
    """A text with a capital letter, unless its first word is a name in a program."""
    first = name.partition(" ")[0].rstrip(",:")
    return name[:1].upper() + name[1:] if first.isalpha() and first.islower() else name


def _short(reading: Reading, slot: _SlotFactory) -> Text:
    if reading.comparison and reading.comparison.neutral == 1:
        return (slot("change"), " (relative)")
    if reading.low:
        return (slot("value"), " (", slot("low"), " to ", slot("high"), ")")
    return (slot("value"), " of ", slot("n")) if reading.of else (slot("value"),)


def _unit(reading: Reading) -> str:
    assert reading.comparison is not None
    if reading.comparison.neutral == 1:
        return "a ratio: a change in percent is relative to the baseline"
    return "an absolute difference in the measure itself, not a percentage of the baseline"


def _chosen(
    project: Project,
    claims: Mapping[str, Claim],
    withheld: Sequence[Withheld],
    names: Sequence[str],
) -> tuple[Claim, ...]:
    if not names:
        return tuple(_default_claims(claims))
    dropped = {one.figure.text for one in withheld}
    for name in names:
        if name not in claims and name not in dropped:
            raise unknown(project.id, name, [*claims])
    return tuple(claims[name] for name in names if name in claims)


def unknown(project: str, name: str, known: Sequence[str]) -> RequestError:
    """The error for a figure that the run does not have."""
    near = get_close_matches(name, known, 1, 0.3) or known[:1]
    do = f"did you mean '{near[0]}'?" if near else "leave the list empty"
    return RequestError(f"the run of '{project}' has no number called '{name}'", do=do)


def _default_claims(claims: Mapping[str, Claim]) -> Iterator[Claim]:
    """The default: improvements, then other required results, as many as there is room for."""
    found = [claim for claim in claims.values() if claim.improvement]
    found += [claim for claim in claims.values() if not claim.improvement and _is_result(claim)]
    yield from found[:MOST]


def _is_result(claim: Claim) -> bool:
    """Whether a figure is a measured quality or a required success rate: not a count of what was
    examined, and not the baseline's value."""
    facts = dict(claim.facts)
    required = plain(facts.get("Required", ()))
    return bool(_QUALITY.match(claim.title.text)) or (
        "Out of" in facts and required.startswith("at least")
    )


# The run ---------------------------------------------------------------------------------------


def _run_facts(run: Verification) -> Iterator[tuple[str, Text]]:
    of = f"{run.project}/run"
    if run.begun:
        yield "Date", (Field(run.begun.date().isoformat(), "date"),)
    yield "Run", (Slot(run.run, of, "run"),)
    yield "Seed", (Slot(str(run.seed), of, "seed"),)
    commit = Slot(run.commit.rstrip("+"), of, "commit")
    if run.commit.endswith("+"):
        yield "Commit", (commit, ", with changes that were not committed")
    elif run.commit:
        yield "Commit", (commit,)
    yield "Digest of the files", (Slot(run.digest, of, "digest"),)
    yield "Digest of the stages", (Slot(run.version, of, "stages version"),)
    for name, version in sorted(run.versions.items()):
        yield name.capitalize(), (Field(str(version), "software"),)


def _rerun(run: Verification, repository: str) -> Iterator[Text]:
    of = f"{run.project}/run"
    if repository:
        yield ("git clone ", Field(repository, "contact"), " ", Field(run.project, "name"))
        yield ("cd ", Field(run.project, "name"))
    if run.commit and not run.commit.endswith("+"):
        yield ("git checkout ", Slot(run.commit, of, "commit"))
    project = Field(run.project, "name")
    yield ("gradatim verify . --project ", project, " --seed ", Slot(str(run.seed), of, "seed"))


def _stage(run: Verification, result: StageResult) -> StageRow:
    def slot(name: str, text: str, part: str) -> Slot:
        return Slot(text, f"{run.project}/{result.id}/{name}", part)

    figures = tuple(
        (
            Field(str(figure.name), "name"),
            slot(str(figure.name), figure.as_text, "value"),
            slot(str(figure.name), str(figure.bar), "bar") if figure.bar else None,
        )
        for figure in result.figures
    )
    return StageRow(Field(result.id, "name"), Field(result.title, "name"), figures)


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:60] or "figure"
