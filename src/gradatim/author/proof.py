"""The results of proofs as immutable values; runs nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from gradatim.author.lock import Witness


@dataclass(frozen=True)
class Problem:
    """Something the author must repair: what is wrong, where, and what to do."""

    lab: str  # id of a lab, chapter or exercise; "" for none
    what: str
    where: str = ""
    do: str = ""


@dataclass(frozen=True)
class Survivor:
    """A mutant of the solution that passed every check."""

    lab: str
    id: str  # the key to list it under [equivalent]
    diff: str  # from the solution to the mutant


@dataclass(frozen=True)
class Strength:
    """How well the checks of a lab tell the solution from its mutants."""

    lab: str
    mutants: int = 0
    killed: int = 0
    equivalent: int = 0  # survived and listed as equivalent
    survivors: tuple[Survivor, ...] = ()
    problems: tuple[Problem, ...] = ()
    note: str = ""  # why there are no mutants
    witnesses: tuple[Witness, ...] = ()  # the check that killed each mutant

    @property
    def score(self) -> float:
        """Killed mutants as a share of those that are not equivalent; 1.0 if there are none."""
        return _mutation_score(self.mutants, self.killed, self.equivalent)


@dataclass(frozen=True)
class Proof:
    """The result of a proof of labs, chapters, exercises and cards."""

    labs: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    mutants: int = 0
    killed: int = 0
    equivalent: int = 0
    survivors: tuple[Survivor, ...] = ()
    cards: int = 0  # number of cards whose code was run
    chapters: tuple[str, ...] = ()
    exercises: tuple[str, ...] = ()
    locked: tuple[str, ...] = ()  # trusted because of their locks, not run
    replayed: tuple[str, ...] = ()  # only their witnesses or programs were run
    sampled: tuple[str, ...] = ()  # locked, but run as part of the sample

    @property
    def holds(self) -> bool:
        """Whether there are no problems. Surviving mutants are shown, but do not count."""
        return not self.problems

    @property
    def score(self) -> float:
        """Killed mutants as a share of those that are not equivalent; 1.0 if there are none."""
        return _mutation_score(self.mutants, self.killed, self.equivalent)


def _mutation_score(mutants: int, killed: int, equivalent: int) -> float:
    counted = mutants - equivalent
    return killed / counted if counted else 1.0


def proof(
    labs: Iterable[str],
    problems: Iterable[Problem],
    strengths: Iterable[Strength],
    cards: int = 0,
) -> Proof:
    """Combines the results of labs and cards into one proof."""
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
