"""A lab as its folder describes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Files = Mapping[str, bytes]
"""A submission or an answer: relative POSIX path -> content."""


@dataclass(frozen=True)
class Hints:
    """The rungs of the hint ladder, weakest first."""

    idea: str
    lesson: str  # words that stand in lesson.md, so that a face can point at the line
    worked: str  # the failing case worked by hand

    @property
    def rungs(self) -> tuple[str, str, str]:
        return (self.idea, self.lesson, self.worked)


@dataclass(frozen=True)
class Lab:
    """What lab.toml says, and the place in the order that roadmap.toml gives."""

    id: str
    title: str
    skills: tuple[str, ...]
    minutes: int
    kind: str  # see kinds/
    file: str  # the one the learner edits, or the folder
    phase: int
    profile: str  # which warm interpreter judges it
    needs: tuple[str, ...] = ()  # labs
    hints: Hints = Hints("", "", "")
    equivalent: Mapping[str, str] = field(default_factory=dict)  # mutant -> why it is no mistake
    explore: str = ""  # one of model.EXPLORABLES
    explains: tuple[str, ...] = ()  # what its own lesson introduces, as chapters name it

    @property
    def workshop(self) -> str:
        """The workshop of which it is a step: the learner's folder, which all steps share."""
        return self.file if self.kind == "program" else ""


@dataclass(frozen=True)
class WrongSolution:
    """A wrong solution that an intelligent beginner writes, and what we would tell them."""

    name: str  # of the file: the idea, and ".2", ".3" for further programs of the same idea
    files: Files
    lesson: str

    @property
    def misconception(self) -> str:
        return misconception_of(self.name)


def misconception_of(name: str) -> str:
    """The misconception that a wrong file of this name shows."""
    return name.partition(".")[0]


@dataclass(frozen=True)
class Material:
    """Everything a lab consists of, as text: what the judge needs and what the learner reads."""

    lab: Lab
    version: str  # digest over all of it: a verdict is a function of it
    lesson: str
    starter: Files
    solution: Files
    checks: str
    given: str = ""
    wrong: tuple[WrongSolution, ...] = ()
    also: Mapping[str, Files] = field(default_factory=dict)
    data: Files = field(default_factory=dict)  # laid beside the learner's file
    has_random_inputs: bool = True  # whether the inputs of its checks change with the seed
    worked: str = ""  # a neighbouring problem, solved in full
