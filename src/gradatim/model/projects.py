"""The words of projects and their verification as frozen values. No input or output, no clock."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from gradatim.model import Curriculum, Evidence, History, Outcome, Project
from gradatim.model.curriculum import OWN_DATA

STAGE = "stage"
"""The kind of a row of evidence for a stage; OWN_DATA is that of the stage on own data."""


class Fault(StrEnum):
    """Whose it is that a stage did not pass; they are never mixed."""

    NONE = ""
    PROJECT = "project"  # what was built does not do what the contract asks
    VERIFIER = "verifier"  # an error in a stage or in Gradatim
    MACHINE = "machine"  # a full disk, no memory, a program that is not installed


@dataclass(frozen=True)
class Figure:
    """A number that a stage measured, and what was asked of it."""

    name: str
    value: float | int | str
    bar: str = ""

    @property
    def as_text(self) -> str:
        """The value, in four digits."""
        return f"{self.value:.4g}" if isinstance(self.value, float) else str(self.value)


@dataclass(frozen=True)
class Complaint:
    """Why a stage did not pass, in words for the learner."""

    came: str
    asks: str = ""
    look: str = ""
    sent: str = ""

    def __str__(self) -> str:
        parts = (
            ("sent", self.sent),
            ("came", self.came),
            ("the contract asks", self.asks),
            ("look", self.look),
        )
        return "\n".join(f"{name}: {text}" for name, text in parts if text)


@dataclass(frozen=True)
class StageResult:
    """What one stage came to."""

    id: str
    title: str
    outcome: Outcome
    figures: tuple[Figure, ...] = ()
    complaint: Complaint | None = None
    fault: Fault = Fault.NONE
    seconds: float = 0.0  # of the clock
    waited: float = 0.0  # of them for the project's own commands and answers


@dataclass(frozen=True)
class Verification:
    """One run of a project's stages over one state of its files."""

    run: str
    project: str
    seed: int
    digest: str  # of the project's files
    version: str  # of the stages: digest over the project's folder of the pack
    commit: str = ""  # where the files are a Git repository; "+" behind it if they differ from it
    replay: bool = False  # a chosen seed: its hidden data could be known
    copied: str = ""  # the shipped system of which the project is a copy
    versions: Mapping[str, str] = field(default_factory=dict)  # of what took part
    begun: datetime | None = None
    results: tuple[StageResult, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """FAIL where the project failed a stage, BROKEN where one could not be judged."""
        found = {result.outcome for result in self.results}
        for outcome in (Outcome.FAIL, Outcome.BROKEN):
            if outcome in found:
                return outcome
        return Outcome.PASS if found == {Outcome.PASS} else Outcome.BROKEN

    @property
    def counts(self) -> bool:
        """Whether it says anything about what the learner can do."""
        return not (self.replay or self.copied)

    def passed(self, stages: Sequence[str]) -> bool:
        """Whether it shows that the learner has built what does all of these stages."""
        fine = {result.id for result in self.results if result.outcome is Outcome.PASS}
        return self.counts and fine >= set(stages) and self.outcome is Outcome.PASS


def evidence_kind(project: Project) -> str:
    """Of the rows that record these stages."""
    return OWN_DATA if project.is_on_own_data else STAGE


def resumable_run(runs: Iterable[Verification], digest: str, version: str) -> Verification | None:
    """The last run, if it broke off over the same files and stages with nothing failed."""
    last = next(iter(reversed(list(runs))), None)
    if last is None or (last.digest, last.version) != (digest, version):
        return None
    return None if last.replay or last.outcome is not Outcome.PASS else last


def stage_data(run: Verification, result: StageResult) -> dict[str, Any]:
    """What the evidence keeps of a stage: all that tells where its figures come from."""
    facts = {
        name: getattr(run, name)
        for name in ("run", "seed", "digest", "version", "commit", "replay", "copied", "versions")
    }
    return {"outcome": str(result.outcome), **facts, "stage": asdict(result)}


def verifications(
    evidence: Iterable[Evidence], project: str, kind: str = STAGE
) -> list[Verification]:
    """The verifications of a project, oldest first; rows that no version of ours wrote are
    passed over.

    With `kind` OWN_DATA the runs of the stage on own data, which count for nothing else.
    """
    return list(History.from_rows(evidence).cached(_verifications, project, kind))


def _verifications(log: History, project: str, kind: str) -> Sequence[Verification]:
    found: dict[str, Verification] = {}
    for row in log.of(kind):
        if row.subject != project:
            continue
        try:
            result = stage_result(row.data["stage"])
            name = str(row.data["run"])
            known = found.get(name) or _verification(row)
        except (ArithmeticError, AttributeError, KeyError, TypeError, ValueError):
            continue
        found[name] = replace(known, results=(*known.results, result))
    return list(found.values())


def skill_evidence(pack: Curriculum, evidence: Iterable[Evidence]) -> Mapping[str, Sequence[str]]:
    """Skill -> the evidence of the newest verification of each project that builds it and passed
    every stage.

    Skills without any are left out, and those that have a project of their own to build still.
    """
    return History.from_rows(evidence).cached(_skill_evidence, pack)


def _skill_evidence(log: History, pack: Curriculum) -> Mapping[str, Sequence[str]]:
    if not log.of("stage"):
        return {}
    found: dict[str, list[str]] = {}
    skills_to_build, excused = set[str](), excused_projects(pack, log)
    for project in pack.projects.values():
        ids = _passed(project, log)
        skills_to_build |= set() if ids or project.id in excused else {project.skill}
        for skill in project.skills if ids else ():
            found.setdefault(skill, []).extend(ids)
    return {skill: ids for skill, ids in found.items() if skill not in skills_to_build}


def excused_projects(pack: Curriculum, evidence: Iterable[Evidence]) -> frozenset[str]:
    """The projects that came later and are not asked of this learner, who had verified all others
    of the same skill before."""
    return History.from_rows(evidence).cached(_excused_projects, pack)


def _excused_projects(log: History, pack: Curriculum) -> frozenset[str]:
    late = {one.id: one.since for one in pack.projects.values() if one.since is not None}
    return frozenset(name for name, day in late.items() if _had_built(log, pack, name, day))


def _had_built(log: History, pack: Curriculum, name: str, day: date) -> bool:
    skill = pack.projects[name].skill
    others = [one for one in pack.projects.values() if one.skill == skill and one.id != name]
    return bool(others) and all(_verified_before(log, one, day) for one in others)


def _verified_before(log: History, project: Project, day: date) -> bool:
    found = (run for run in verifications(log, project.id) if run.passed(project.stages))
    return any(run.begun is not None and run.begun.date() < day for run in found)


def remaining_stages(project: Project, evidence: Iterable[Evidence]) -> Sequence[str]:
    """The stages that are still to be passed: the last time that each was judged in a run that
    counts decides. The last stage is left until one run has passed them all."""
    return History.from_rows(evidence).cached(_remaining_stages, project)


def _remaining_stages(log: History, project: Project) -> Sequence[str]:
    counted = [run for run in verifications(log, project.id) if run.counts]
    last = {result.id: result.outcome for run in counted for result in run.results}
    found = [name for name in project.stages if last.get(name) is not Outcome.PASS]
    verified = any(run.passed(project.stages) for run in counted)
    return found if found or verified else project.stages[-1:]


def _passed(project: Project, log: History) -> Sequence[str]:
    """The rows of the newest run that passed all stages; () if none did."""
    fine = [run.run for run in verifications(log, project.id) if run.passed(project.stages)]
    rows = [row for row in log.of("stage") if fine and str(row.data.get("run")) == fine[-1]]
    return [row.id for row in rows]


def stage_result(data: Mapping[str, Any]) -> StageResult:
    """A stage's result from its plain form; KeyError, OverflowError, TypeError or ValueError for
    another."""
    complaint = data.get("complaint")
    return StageResult(
        id=str(data["id"]),
        title=str(data["title"]),
        outcome=Outcome(data["outcome"]),
        figures=tuple(Figure(**figure) for figure in data.get("figures", ())),
        complaint=Complaint(**complaint) if complaint else None,
        fault=Fault(data.get("fault", "")),
        seconds=float(data.get("seconds", 0)),
        waited=float(data.get("waited", 0)),
    )


def _verification(row: Evidence) -> Verification:
    data, versions = row.data, row.data.get("versions")
    return Verification(
        run=str(data["run"]),
        project=row.subject,
        seed=int(data["seed"]),
        digest=str(data["digest"]),
        version=str(data["version"]),
        commit=str(data.get("commit", "")),
        replay=bool(data.get("replay", False)),
        copied=str(data.get("copied", "")),
        versions=versions if isinstance(versions, Mapping) else {},
        begun=row.at,
    )
