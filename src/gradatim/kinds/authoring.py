"""What a kind of lab declares for authors: a new lab's skeleton, and a solution's mutants."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from gradatim.kinds.edits import Change
from gradatim.model import Files

SAY = "TODO: what we would tell a learner who wrote this"


@dataclass(frozen=True)
class Skeleton:
    """Texts of a new lab, which the author must still write."""

    starter: str
    solution: str
    wrong: str
    checks: str


@dataclass(frozen=True)
class Mutation:
    """One change of a solution, and the files that hold the result."""

    change: Change
    before: str  # the text that was changed
    files: Files
    label: str  # names the text in a diff
    prefix: str = ""  # of the mutant's id


@dataclass(frozen=True)
class AuthorPart:
    """What the author's commands know of a kind of lab."""

    profile: str  # of a new lab
    file: Callable[[str], str]  # the lab's name in Python's form -> the file that learners edit
    skeleton: Callable[[str], Skeleton]  # the same name -> the texts
    mutations: Callable[[str, str], Iterator[Mutation]]  # file, solution -> mutants
    rewrite: Callable[[str], str] | None = None  # the form of the solution that mutants differ from
    starter_is_faulty: bool = False  # the learner repairs it, so it must not be the solution


def in_one_file(
    file: str, before: str, changes: Callable[[str], Iterator[Change]]
) -> Iterator[Mutation]:
    """The mutants of a solution that is one text file."""
    for change in changes(before):
        yield Mutation(change, before, {file: change.text.encode()}, file)


def none(file: str, text: str) -> Iterator[Mutation]:
    """For kinds whose solutions have no mutants."""
    return iter(())
