"""The roadmap, and the interface of a pack for the rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Protocol

from gradatim.model.cards import Card, Drill
from gradatim.model.course import ChapterHead, Exercise
from gradatim.model.labs import Lab
from gradatim.model.profile import Background, Framework, Role

OWN_DATA = "own-data"
"""The stage that runs on data of the learner's own, and its folder in a project's."""


@dataclass(frozen=True)
class Phase:
    """One of the six parts of the roadmap."""

    number: int
    title: str


@dataclass(frozen=True)
class Skill:
    """An ability; labs, cards and projects are evidence for it."""

    id: str
    title: str
    phase: int
    hours: float  # estimate for a newcomer, practice and review included
    needs: tuple[str, ...] = ()  # skills
    roles: tuple[Role, ...] = ()  # empty: every role
    waive: tuple[Background, ...] = ()  # backgrounds that usually include it
    tier: str = "core"  # core | standout
    framework: Framework | None = None  # the framework that it teaches
    early: tuple[tuple[str, str], ...] = ()  # (lab, the chapter after which it comes)

    def early_after(self, lab: str) -> str:
        """The chapter after which a lab comes; "" if it comes after all of them."""
        return dict(self.early).get(lab, "")


@dataclass(frozen=True)
class Term:
    """A word that a pack always uses for the same thing."""

    term: str
    meaning: str  # one sentence
    instead_of: tuple[str, ...] = ()  # words that must not be used for it
    unless: tuple[str, ...] = ()  # phrases in which those words are allowed


@dataclass(frozen=True)
class Project:
    """The content of project.toml: a system that a learner builds."""

    id: str
    title: str
    skills: tuple[str, ...]
    stages: tuple[str, ...]  # their ids, in order
    stage_minutes: tuple[int, ...]  # minutes of work for each
    commands: tuple[str, ...]  # commands required in gradatim.toml
    folder: Path
    reference: str = ""  # a right system: a folder of the project, or of the checkout
    trusted: bool = True  # False if the pack did not ship with Gradatim
    own_data_minutes: int = 0  # for the stage on the learner's own data; 0 without one
    own_table: bool = False  # all of its stages run on a table of the learner's: nothing is hidden
    since: date | None = None  # not required of those who had built the skill's others before

    @property
    def skill(self) -> str:
        """The skill to which its hours are planned; it is evidence for the others, too."""
        return self.skills[0]

    @property
    def hours(self) -> float:
        return sum(self.stage_minutes) / 60

    def on_own_data(self) -> Project:
        """The stage on the learner's own data alone, which is no part of passing the rest."""
        return replace(
            self,
            stages=(OWN_DATA,),
            stage_minutes=(self.own_data_minutes,),
            folder=self.folder / OWN_DATA,
        )

    @property
    def is_on_own_data(self) -> bool:
        return self.stages == (OWN_DATA,)

    @property
    def home(self) -> Path:
        """The folder of its project.toml."""
        return self.folder.parent if self.is_on_own_data else self.folder


class Curriculum(Protocol):
    """The interface of a pack for the rules."""

    @property
    def phases(self) -> tuple[Phase, ...]: ...
    @property
    def skills(self) -> Mapping[str, Skill]: ...  # in the order of the roadmap
    @property
    def labs(self) -> Mapping[str, Lab]: ...  # likewise
    @property
    def projects(self) -> Mapping[str, Project]: ...
    @property
    def chapter_heads(self) -> Mapping[str, ChapterHead]: ...  # skill after skill, in order
    @property
    def exercises(self) -> Mapping[str, Exercise]: ...  # likewise, chapter after chapter
    def cards(self, skill_id: str | None = None) -> Sequence[Card]: ...
    def drills(self, skill_id: str | None = None) -> Sequence[Drill]: ...
