"""What a kind of lab provides for authors: the skeleton of a new lab, and mutants of a solution."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from gradatim.kinds.edits import Change
from gradatim.model import Files

LESSON_TODO = "TODO: what we would tell a learner who wrote this"


@dataclass(frozen=True)
class Skeleton:
    """The texts of a new lab, which the author has to complete."""

    starter: str
    solution: str
    wrong: str
    checks: str


@dataclass(frozen=True)
class Mutation:
    """A change of a solution, and the changed files."""

    change: Change
    before: str  # the text that was changed
    files: Files
    label: str  # name of the text in a diff
    prefix: str = ""  # of the mutant's id


@dataclass(frozen=True)
class AuthorPart:
    """What the author's commands use of a kind of lab."""

    profile: str  # of a new lab
    file: Callable[[str], str]  # the lab's name as an identifier -> the learner's file
    skeleton: Callable[[str], Skeleton]  # the same name -> the texts of the lab
    mutations: Callable[[str, str], Iterator[Mutation]]  # file, solution -> mutants
    rewrite: Callable[[str], str] | None = None  # rewrites a solution as mutants are written
    starter_is_faulty: bool = False  # the starter must not equal the solution


def single_file_mutations(
    file: str, before: str, changes: Callable[[str], Iterator[Change]]
) -> Iterator[Mutation]:
    """The mutants of a solution that is one text file."""
    for change in changes(before):
        yield Mutation(change, before, {file: change.text.encode()}, file)


def no_mutations(file: str, text: str) -> Iterator[Mutation]:
    """No mutants."""
    return iter(())
