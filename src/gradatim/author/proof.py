"""What a proof of labs says, as frozen values; it runs nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from gradatim.author.lock import Witness


@dataclass(frozen=True)
class Problem:
    """Something the author must repair: what it is, where it stands, what to do."""

    lab: str  # "" where it belongs to none
    what: str
    where: str = ""
    do: str = ""


@dataclass(frozen=True)
class Survivor:
    """A mutant of the solution that passed every check."""

    lab: str
    id: str  # as a key of [equivalent]
    diff: str  # from the solution to the mutant


@dataclass(frozen=True)
class Strength:
    """How well the checks of one lab tell its solution from slightly broken copies of it."""

    lab: str
    mutants: int = 0
    killed: int = 0
    equivalent: int = 0  # survived, and listed with a reason
    survivors: tuple[Survivor, ...] = ()
    problems: tuple[Problem, ...] = ()
    note: str = ""  # why there are no mutants
    witnesses: tuple[Witness, ...] = ()  # what killed each mutant

    @property
    def score(self) -> float:
        """Killed mutants as a share of those that count; 1.0 where there are none."""
        return _score(self.mutants, self.killed, self.equivalent)


@dataclass(frozen=True)
class Proof:
    """All that a proof found, over labs, chapters, exercises and cards."""

    labs: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    mutants: int = 0
    killed: int = 0
    equivalent: int = 0
    survivors: tuple[Survivor, ...] = ()
    cards: int = 0  # proven or not, by running their code
    chapters: tuple[str, ...] = ()
    exercises: tuple[str, ...] = ()
    locked: tuple[str, ...] = ()  # what was believed by an earlier proof
    replayed: tuple[str, ...] = ()  # labs of which only the witnesses were run
    sampled: tuple[str, ...] = ()  # what is locked and was run to test its lock

    @property
    def holds(self) -> bool:
        """Nothing is left to repair. A survivor is shown, but it is for the author to weigh."""
        return not self.problems

    @property
    def score(self) -> float:
        """Killed mutants as a share of those that count; 1.0 where there are none."""
        return _score(self.mutants, self.killed, self.equivalent)


def _score(mutants: int, killed: int, equivalent: int) -> float:
    counted = mutants - equivalent
    return killed / counted if counted else 1.0


def proof(
    labs: Iterable[str],
    problems: Iterable[Problem],
    strengths: Iterable[Strength],
    cards: int = 0,
) -> Proof:
    """The proof of several labs, and of cards, from its parts."""
    parts = list(strengths)
    return Proof(
        labs=tuple(labs),
        problems=(*problems, *(p for part in parts for p in part.problems)),
        mutants=sum(part.mutants for part in parts),
        killed=sum(part.killed for part in parts),
        equivalent=sum(part.equivalent for part in parts),
        survivors=tuple(s for part in parts for s in part.survivors),
        cards=cards,
    )
