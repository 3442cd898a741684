"""Proves the chapters and exercises of a pack, one after the other or all; see `chapters`
and `exercises`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from gradatim.author import chapters, exercises
from gradatim.author.proof import Problem, Strength
from gradatim.author.workers import Bench
from gradatim.curriculum import Pack
from gradatim.errors import ContentError, RequestError

Report = Callable[[str], None]
Written = Mapping[str, Sequence[Problem]]
"""What reading finds, by the id of what a file holds."""


@dataclass
class Course:
    """What the proof of chapters and exercises found."""

    chapters: tuple[str, ...] = ()
    exercises: tuple[str, ...] = ()
    problems: list[Problem] = field(default_factory=list)
    strengths: list[Strength] = field(default_factory=list)


def everything(pack: Pack) -> list[str]:
    """The ids of all chapters and exercises whose head can be read."""
    return [*pack.chapter_heads, *pack.exercises]


def is_course(name: str) -> bool:
    """Whether an id is that of a chapter or an exercise, and of no lab."""
    return "/" in name


def prove(
    bench: Bench, pack: Pack, ids: Sequence[str], written: Written, seeds: int, report: Report
) -> Course:
    """The proof of these chapters and exercises. RequestError for an unknown id."""
    for name in ids:
        if name not in pack.chapter_heads and name not in pack.exercises and name not in written:
            do = "name the file below chapters/ or exercises/ without its ending"
            raise RequestError(f"there is no chapter or exercise '{name}'", do=do)

    def one(name: str) -> tuple[list[Problem], Strength | None]:
        found, strength = _prove(bench, pack, name, seeds)
        return [*written.get(name, []), *found], strength

    course = Course(
        tuple(name for name in ids if name in pack.chapter_heads),
        tuple(name for name in ids if name in pack.exercises),
    )
    for name, (found, strength) in zip(ids, bench.abreast(one, ids), strict=True):
        course.problems += found
        course.strengths += [strength] if strength else []
        report(_line(name, found, strength))
    return course


def _prove(
    bench: Bench, pack: Pack, name: str, seeds: int
) -> tuple[list[Problem], Strength | None]:
    try:
        if name in pack.exercises:
            return exercises.problems(bench, pack, name, seeds)
        if name in pack.chapter_heads:
            return chapters.problems(bench, pack.chapter(name), pack.chapter_text(name)), None
    except ContentError:  # stands among the written problems, with all the others
        pass
    return [], None


def _line(name: str, found: Sequence[Problem], strength: Strength | None) -> str:
    count = len(found) + (len(strength.problems) if strength else 0)
    told = f"{name}: " + ("1 problem" if count == 1 else f"{count or 'no'} problems")
    if strength is None:
        return told
    if strength.note:
        return f"{told}; {strength.note}"
    return f"{told}; {strength.killed} of {strength.mutants - strength.equivalent} mutants killed"
