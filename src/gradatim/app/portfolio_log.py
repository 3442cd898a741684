"""Derives a portfolio from the log and portfolio.toml: a pure function of both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date
from typing import Any

from gradatim.app import portfolio_file
from gradatim.app.portfolio_file import PortfolioFile, ProjectChoices
from gradatim.errors import RequestError
from gradatim.model import Curriculum, Evidence, History, Project, projects
from gradatim.model.portfolio import Count, Entry, Portfolio, Slot, Text
from gradatim.model.projects import Verification
from gradatim.rules import defence, mastery
from gradatim.rules.portfolio import chain, claims
from gradatim.rules.portfolio.claims import Choice


def portfolio(pack: Curriculum, log: History, file: PortfolioFile) -> Portfolio:
    """RequestError for a sentence or choice in the file that no run supports."""
    runs = _claimed_runs(pack, file, log)
    entries = [_entry(pack, project, run, file, log) for project, run in runs]
    lookup = _Numbers(runs)
    rows = [row for project, run in runs for row in _rows_of(log, project.id, run.run)]
    return Portfolio(
        person=portfolio_file.person(file, lookup),
        entries=tuple(_worded(entry, file, lookup) for entry in entries),
        counts=tuple(_counts(pack, log)),
        work=portfolio_file.posts(file, "work", lookup),
        education=portfolio_file.posts(file, "education", lookup),
        chain=chain.chain(_until(log.of("stage"), {row.id for row in rows})),
        rows=tuple(chain.content(row) for row in rows),
    )


def _claimed_runs(
    pack: Curriculum, file: PortfolioFile, log: History
) -> list[tuple[Project, Verification]]:
    """The newest verified run of each project: first those in the file, then the newest."""
    found = dict[str, tuple[Project, Verification]]()
    for project in pack.projects.values():
        passed = [
            run for run in projects.verifications(log, project.id) if run.passed(project.stages)
        ]
        if passed and file.projects.get(project.id, ProjectChoices()).show:
            found[project.id] = project, passed[-1]
    named = [name for name in file.projects if name in found]
    rest = [name for name in found if name not in named]
    rest.sort(key=lambda name: str(found[name][1].begun), reverse=True)
    return [found[name] for name in [*named, *rest]]


def _entry(
    pack: Curriculum, project: Project, run: Verification, file: PortfolioFile, log: History
) -> Entry:
    choices = file.projects.get(project.id, ProjectChoices())
    # The first is the project itself; the others are what it shows.
    skills = [pack.skills[name].title for name in project.skills[1:]]
    links = chain.chain(_rows_of(log, project.id, run.run))
    choice = Choice(choices.figures, choices.repository)
    try:
        entry = claims.entry(project, run, skills, links[-1].hash, choice)
    except RequestError as error:
        where = f"{file.path.name}, projects.{project.id}"
        raise RequestError(error.what, where=where, do=error.do) from error
    defended = defence.portfolio_statement(log, project.id)
    return replace(entry, facts=(*entry.facts, ("Defence", defended))) if defended else entry


def _worded(entry: Entry, file: PortfolioFile, lookup: _Numbers) -> Entry:
    summary = file.projects.get(entry.id, ProjectChoices()).summary
    where = f"{file.path.name}, projects.{entry.id}"
    return replace(
        entry,
        summary=portfolio_file.sentence(summary, where, entry.id, lookup),
        report=portfolio_file.report(file, entry.id, lookup),
    )


def _counts(pack: Curriculum, log: History) -> Sequence[Count]:
    """Counts of labs and skills. "Today" is the day of the last row, not the clock's."""
    last = log.by_time[-1].at.astimezone(UTC).date() if log else date.min
    labs = mastery.lab_states(pack, log)
    unaided = {
        name: state.unaided_passes[0].id for name, state in labs.items() if state.unaided_passes
    }
    skills = mastery.reached(pack, log, last) if log else {}
    mastered = {n: s.evidence for n, s in skills.items() if s.reached == mastery.MASTERED}
    found = [
        _count("labs", unaided, "coding lab", "passed without help"),
        _count("skills", mastered, "skill", "mastered: every lab without help, on three days"),
    ]
    return [count for count, rows in zip(found, (unaided, mastered), strict=True) if rows]


def _count(of: str, rows: Mapping[str, object], noun: str, rest: str) -> Count:
    several = "" if len(rows) == 1 else "s"
    text: Text = (Slot(str(len(rows)), of, "count"), f" {noun}{several} {rest}")
    return Count(text, chain.digest(rows))


class _Numbers:
    """Finds the numbers for the figures in a learner's sentence."""

    def __init__(self, runs: Sequence[tuple[Project, Verification]]) -> None:
        self._figures = {project.id: claims.figures(project, run) for project, run in runs}

    def __call__(self, project: str, name: str) -> Text:
        if not project:
            project, colon, name = (part.strip() for part in name.partition(":"))
            if not colon:
                what, do = f"'{project}' does not say which project", "write {PROJECT: FIGURE}"
                raise RequestError(what, do=do)
        if project not in self._figures:
            what = f"no run of a project '{project}' has passed all stages"
            raise RequestError(what, do="verify it first")
        found, withheld = self._figures[project]
        if name in found:
            return found[name].short
        if any(one.figure.text == name for one in withheld):
            what = f"'{name}' is not claimed: its interval does not lie beyond the baseline"
            raise RequestError(what, do="leave it out")
        raise claims.unknown(project, name, [*found])


def _rows_of(log: History, project: str, run: str) -> list[Evidence]:
    return [
        row
        for row in log.of("stage")
        if row.subject == project and str(_data(row).get("run")) == run
    ]


def _data(row: Evidence) -> Mapping[str, Any]:
    return row.data if isinstance(row.data, Mapping) else {}


def _until(rows: Sequence[Evidence], ids: set[str]) -> Sequence[Evidence]:
    """The rows up to the last of these."""
    positions = [n for n, row in enumerate(rows, 1) if row.id in ids]
    return rows[: positions[-1]] if positions else ()
