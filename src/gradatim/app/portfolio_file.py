"""Reads portfolio.toml: the person, and what is shown about each project.

All fields are typed. A learner's sentence may contain no digits: a measured number is written as
{name of the figure} and taken from the log.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from gradatim.app import settings
from gradatim.errors import RequestError
from gradatim.model.portfolio import Field, Link, Person, Position, Report, Slot, Text
from gradatim.printable import CONTROL_CHARACTERS

LONGEST = 2_000  # characters of a sentence of the learner's own
FIRST = """\
# Who your portfolio is about. Every line may stay empty; run `gradatim portfolio` after a change.
#
# Numbers of results come from the log alone. In a sentence of your own, write the name of a figure
# in braces, such as {AUC on hidden rows}; in [person], with its project: {ID: AUC on hidden rows}.
# `gradatim portfolio --json` lists the names. Other digits are refused in sentences.

[person]
name = ""
headline = ""         # one line: what you do, and for whom
summary = ""          # two or three sentences
email = ""
phone = ""
place = ""            # such as "Leipzig, Germany"

# [[person.links]]
# name = "GitHub"     # GitHub, GitLab and LinkedIn become profiles in resume.json
# url = "https://github.com/you"

# [projects.ID]       # an id of `gradatim projects`; those named here come first, in this order
# summary = ""        # what it is for, in a sentence
# repository = ""     # https://...
# figures = []        # names of figures to state; empty: improvements first, at most three
# show = true

# [projects.ID.report]  # the page for readers who don't build such systems
# question = ""         # what they wanted to know
# decision = ""         # what you recommend
# cost_of_errors = ""   # what a wrong answer costs, and whom
# limits = ""           # what it can't do

# [[work]]            # or [[education]]
# organisation = ""
# title = ""
# start = "2024-09"   # 2024, 2024-09 or 2024-09-01
# end = ""
# summary = ""
"""
PERSON = ("name", "headline", "summary", "email", "phone", "place")
_REPORT = ("question", "decision", "cost_of_errors", "limits")
_POST = ("organisation", "title", "start", "end", "summary")
_DATE = re.compile(r"[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_MAIL = re.compile(r"[^\s@<>\"]+@[^\s@<>\"]+\.[^\s@<>\"]+")
_URL = re.compile(r"https?://[^\s<>\"'`]+")
_REPOSITORY = re.compile(r"https?://[\w.~:/@%+-]+")  # a reader pastes it into a shell
_SLOT = re.compile(r"\{([^{}]*)\}")

Lookup = Callable[[str, str], Text]
"""The number of a project's figure, or RequestError. Project "": it must stand before a colon."""


@dataclass(frozen=True)
class ProjectChoices:
    """What the learner wants the portfolio to show of a project."""

    summary: str = ""
    repository: str = ""
    figures: tuple[str, ...] = ()
    show: bool = True
    question: str = ""
    decision: str = ""
    cost_of_errors: str = ""
    limits: str = ""


@dataclass(frozen=True)
class PortfolioFile:
    """The content of the file; sentences still have their braces."""

    path: Path
    person: Mapping[str, str]
    links: tuple[Link, ...]
    projects: Mapping[str, ProjectChoices]
    work: tuple[Mapping[str, str], ...]
    education: tuple[Mapping[str, str], ...]


def read(path: Path, known: Sequence[str]) -> PortfolioFile:
    """The content of the file; empty if it does not exist. `known`: ids of projects.

    RequestError if it does not follow its own comments.
    """
    table = _Table(settings.table(path), path, "")
    table.check_keys("person", "projects", "work", "education")
    person = table.table("person")
    person.check_keys(*PERSON, "links")
    return PortfolioFile(
        path=path,
        person=person.texts(*PERSON),
        links=tuple(_link(row) for row in person.rows("links")),
        projects=_projects(table.table("projects"), known),
        work=tuple(_post(row) for row in table.rows("work")),
        education=tuple(_post(row) for row in table.rows("education")),
    )


def _projects(table: _Table, known: Sequence[str]) -> Mapping[str, ProjectChoices]:
    for name in table.values:
        if name not in known:
            close = get_close_matches(name, known, 1)
            do = f"did you mean '{close[0]}'?" if close else "gradatim projects lists them"
            raise table.error(f"there is no project '{name}'", do)
    return {name: _choices(table.table(name)) for name in table.values}


def _choices(table: _Table) -> ProjectChoices:
    table.check_keys("summary", "repository", "figures", "show", "report")
    report = table.table("report")
    report.check_keys(*_REPORT)
    return ProjectChoices(
        summary=table.text("summary"),
        repository=table.matching("repository", _REPOSITORY, "an address such as https://..."),
        figures=table.strings("figures"),
        show=table.flag("show"),
        **report.texts(*_REPORT),
    )


def _link(table: _Table) -> Link:
    table.check_keys("name", "url")
    address = table.matching("url", _URL, "an address that begins with https://")
    if not (address and table.text("name")):
        raise table.error("a link needs a name and a url", "add both, or remove it")
    return Link(Field(table.text("name"), "name"), Field(address, "contact"))


def _post(table: _Table) -> Mapping[str, str]:
    table.check_keys(*_POST)
    for name in ("start", "end"):
        table.matching(name, _DATE, "a date such as 2024-09")
    found = table.texts(*_POST)
    if not (found["organisation"] and found["title"]):
        raise table.error("it needs an organisation and a title", "add both, or remove it")
    return found


@dataclass(frozen=True)
class _Table:
    """A table of the file, checked strictly."""

    values: Mapping[str, Any]
    path: Path
    location: str

    def error(self, what: str, do: str) -> RequestError:
        where = f"{self.path.name}, {self.location}" if self.location else self.path.name
        return RequestError(what, where=where, do=do)

    def check_keys(self, *names: str) -> None:
        for name in self.values:
            if name not in names:
                near = get_close_matches(name, names, 1)
                do = f"did you mean '{near[0]}'?" if near else f"use only {', '.join(names)}"
                raise self.error(f"unknown key '{name}'", do)

    def table(self, name: str) -> _Table:
        found = self.values.get(name, {})
        if not isinstance(found, dict):
            raise self.error(f"'{name}' is not a table", f"write [{name}] above its lines")
        return _Table(found, self.path, f"{self.location}.{name}".strip("."))

    def rows(self, name: str) -> list[_Table]:
        found = self.values.get(name, [])
        if not isinstance(found, list) or not all(isinstance(row, dict) for row in found):
            raise self.error(f"'{name}' is not a list of tables", f"write [[{name}]] above each")
        return [_Table(row, self.path, f"{name} {n}") for n, row in enumerate(found, 1)]

    def text(self, name: str) -> str:
        found = self.values.get(name, "")
        if not isinstance(found, str):
            raise self.error(f"'{name}' is not a text", f'write {name} = "..."')
        if len(found) > LONGEST:
            raise self.error(f"'{name}' has more than {LONGEST:,} characters", "shorten it")
        if CONTROL_CHARACTERS.search(found):
            raise self.error(f"'{name}' holds a control character", "remove it")
        return " ".join(found.split())

    def texts(self, *names: str) -> dict[str, str]:
        return {name: self.text(name) for name in names}

    def matching(self, name: str, pattern: re.Pattern[str], wanted: str) -> str:
        found = self.text(name)
        if found and not pattern.fullmatch(found):
            raise self.error(f"'{name}' is '{found}'", f"write {wanted}")
        return found

    def strings(self, name: str) -> tuple[str, ...]:
        found = self.values.get(name, [])
        if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
            raise self.error(f"'{name}' is not a list of texts", f'write {name} = ["...", "..."]')
        return tuple(found)

    def flag(self, name: str) -> bool:
        found = self.values.get(name, True)
        if not isinstance(found, bool):
            raise self.error(f"'{name}' is neither true nor false", f"write {name} = true")
        return found


# Sentences -------------------------------------------------------------------------------------


def person(file: PortfolioFile, lookup: Lookup) -> Person:
    """The person, with the numbers of their sentences."""
    values = file.person
    mail = values["email"]
    if mail and not _MAIL.fullmatch(mail):
        do = "write an address such as ada@example.org"
        raise RequestError(f"'email' is '{mail}'", where=f"{file.path.name}, person", do=do)

    def typed(name: str, kind: str) -> Field | None:
        return Field(values[name], kind) if values[name] else None

    return Person(
        name=typed("name", "name"),
        headline=sentence(values["headline"], f"{file.path.name}, headline", "", lookup),
        summary=sentence(values["summary"], f"{file.path.name}, summary", "", lookup),
        email=typed("email", "contact"),
        phone=typed("phone", "contact"),
        place=typed("place", "contact"),
        links=file.links,
    )


def posts(file: PortfolioFile, kind: str, lookup: Lookup) -> tuple[Position, ...]:
    """The entries under work or education."""
    rows = file.work if kind == "work" else file.education

    def day(text: str) -> Field | None:
        return Field(text, "date") if text else None

    return tuple(
        Position(
            organisation=Field(row["organisation"], "name"),
            title=Field(row["title"], "name"),
            start=day(row["start"]),
            end=day(row["end"]),
            summary=sentence(row["summary"], f"{file.path.name}, {kind} {n}", "", lookup),
        )
        for n, row in enumerate(rows, 1)
    )


def report(file: PortfolioFile, project: str, lookup: Lookup) -> Report:
    """The learner's words for the one-page report of a project."""
    choices = file.projects.get(project, ProjectChoices())
    where = f"{file.path.name}, projects.{project}.report"
    return Report(
        **{name: sentence(getattr(choices, name), where, project, lookup) for name in _REPORT}
    )


def sentence(text: str, where: str, project: str, lookup: Lookup) -> Text:
    """A learner's sentence in which {name} is replaced by the number of that figure.

    RequestError for any other digit, and for a name that is not a figure of the project.
    """
    found: list[str | Slot | Field] = []
    for n, piece in enumerate(_SLOT.split(text)):
        if n % 2:
            try:
                found += lookup(project, piece.strip())
            except RequestError as error:
                raise RequestError(error.what, where=where, do=error.do) from error
        elif digits := [sign for sign in piece if _is_digit(sign)]:
            what = f"'{digits[0]}' in '{piece.strip()}' is a number that no run stands behind"
            do = "write the name of a figure in braces, or the number as a word"
            raise RequestError(what, where=where, do=do)
        elif piece:
            found.append(piece)
    return tuple(found)


def _is_digit(sign: str) -> bool:
    return sign.isdigit() or unicodedata.category(sign) == "No"
