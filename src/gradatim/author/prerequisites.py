"""Checks that chapters, exercises and labs use only what was introduced before. Reads the pack;
runs nothing.

Before a chapter come all chapters of the skills that its skill needs, directly or indirectly, and
the earlier chapters of its skill. An exercise comes after its chapter, a lab after all chapters of
its skills. A construct is introduced if a chapter's `introduces` names it, which a cell of the
chapter must use; see `constructs` for the names. A lab may also use what its lesson explains, which
`explains` in lab.toml lists.
"""

from __future__ import annotations

import ast
import doctest
import re
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress

from gradatim.author import shell_parser
from gradatim.author.chapter_text import SourceLocations
from gradatim.author.constructs import (
    KnownNames,
    display_name,
    introduced_constructs,
    is_introduced,
    python_constructs,
    used_constructs,
)
from gradatim.author.proof import Problem
from gradatim.curriculum import Pack, shell
from gradatim.curriculum.exercises import ExerciseFile
from gradatim.errors import ContentError
from gradatim.model import Lab
from gradatim.model.course import Cell, Chapter, Question

PLACEHOLDERS = ("pass", "NotImplementedError()")  # what a starter has in place of missing code
REMEDY = "introduce it in a chapter before, or do without"

Uses = list[tuple[str, str]]
"""A construct, and where it is used first."""


def problems(pack: Pack, ids: Collection[str]) -> Mapping[str, list[Problem]]:
    """The constructs that these chapters, exercises and labs use too early, by id."""
    wanted, found = set(ids), dict[str, list[Problem]]()
    order = TeachingOrder(pack)
    for name, uses, introduced in order.activities(wanted):
        found.setdefault(name, []).extend(_too_early(name, uses, introduced))
    for name in wanted & order.chapters.keys():
        found.setdefault(name, []).extend(
            _unused(SourceLocations(order.chapters[name], order.text(name)))
        )
    return found


def _too_early(name: str, uses: Uses, introduced: set[str]) -> Iterator[Problem]:
    seen = set()
    for construct, where in uses:
        if construct not in seen and not is_introduced(construct, introduced):
            seen.add(construct)
            yield Problem(name, f"{display_name(construct)} was not taught before", where, REMEDY)


def _unused(locations: SourceLocations) -> Iterator[Problem]:
    """Names that a chapter introduces and that could be used in a cell, but are not."""
    chapter, names = locations.chapter, KnownNames()
    shown = {
        c
        for cell in _cells(chapter)
        for c in (*used_constructs(cell.code, names), *_shown_error(cell))
    }
    for name in chapter.introduces:
        stands_for = python_constructs(name)
        if stands_for and not any(is_introduced(construct, set(stands_for)) for construct in shown):
            what, do = f"it introduces {name}, which no cell uses", "use it in a cell"
            yield Problem(chapter.id, what, locations.locate("introduces"), do)


def _shown_error(cell: Cell) -> Iterator[str]:
    """The error that the output of a cell shows."""
    if cell.raises and (found := re.match(r"(\w+)(:|$)", cell.output.rpartition("\n")[2])):
        yield f"{found[1]}()"


def _cells(chapter: Chapter) -> list[Cell]:
    return [part for part in chapter.parts() if isinstance(part, Cell)]


class TeachingOrder:
    """The chapters, exercises and labs of a pack, and what has been taught before each."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self.chapters: dict[str, Chapter] = {}
        for name in pack.chapter_heads:
            with suppress(ContentError):  # reported among the problems of the files
                self.chapters[name] = pack.chapter(name)
        self._introduces = {name: _introduced_by(one) for name, one in self.chapters.items()}

    def text(self, chapter_id: str) -> str:
        return self._pack.chapter_text(chapter_id)

    def activities(self, wanted: Collection[str]) -> Iterator[tuple[str, Uses, set[str]]]:
        """The wanted activities, each with the constructs it uses and those taught before it."""
        for skill in self._pack.skills:
            introduced = self._introduced_in(self._required_skills(skill))
            for chapter in self._chapters_of(skill):
                introduced |= self._introduces[chapter.id]
                if chapter.id in wanted:
                    yield chapter.id, self._chapter_uses(chapter), introduced
                yield from self._exercise_uses(chapter.id, wanted, introduced)
        yield from self._lab_activities(wanted)

    def _chapters_of(self, skill: str) -> list[Chapter]:
        return [chapter for chapter in self.chapters.values() if chapter.skill == skill]

    def _required_skills(self, skill: str) -> set[str]:
        """The skills that a skill needs, directly or indirectly."""
        found, pending = set[str](), list(self._pack.skills[skill].needs)
        while pending:
            if (name := pending.pop()) not in found:
                found.add(name)
                pending += self._pack.skills[name].needs
        return found

    def _introduced_in(self, skills: Collection[str], lab: str = "") -> set[str]:
        """The constructs that these skills introduce. For a lab that comes early in one of them,
        only those of the chapters that come before it."""
        found = set[str]()
        for skill in skills:
            last = self._pack.skills[skill].early_after(lab)
            for chapter in self._chapters_of(skill):
                found |= self._introduces[chapter.id]
                if chapter.id == last:
                    break
        return found

    def _exercise_uses(
        self, chapter_id: str, wanted: Collection[str], introduced: set[str]
    ) -> Iterator[tuple[str, Uses, set[str]]]:
        for exercise in self._pack.exercises.values():
            if exercise.chapter == chapter_id and exercise.id in wanted:
                with suppress(ContentError):
                    file = ExerciseFile.read(self._pack.root, exercise.id)
                    yield exercise.id, list(exercise_uses(file)), introduced

    def _lab_activities(self, wanted: Collection[str]) -> Iterator[tuple[str, Uses, set[str]]]:
        """The wanted labs whose skills, and all skills that these need, have chapters."""
        with_chapters = {chapter.skill for chapter in self.chapters.values()}
        for lab in self._pack.labs.values():
            if lab.id not in wanted:
                continue
            skills = set(lab.skills).union(*(self._required_skills(skill) for skill in lab.skills))
            if skills <= with_chapters:
                explained = {c for name in lab.explains for c in introduced_constructs(name)}
                with suppress(ContentError):
                    introduced = self._introduced_in(skills, lab.id) | explained
                    yield lab.id, list(self._lab_uses(lab)), introduced

    def _lab_uses(self, lab: Lab) -> Iterator[tuple[str, str]]:
        material = self._pack.material(lab.id)
        own_modules = {
            name.removesuffix(".py") for name in material.solution
        }  # modules of a workshop
        for part, files in (("starter", material.starter), ("solution", material.solution)):
            for name, content in files.items():
                if name.endswith(".py"):
                    for construct, line in used_constructs(content.decode(), KnownNames()).items():
                        if construct.removeprefix("import ").partition(".")[0] in own_modules:
                            continue
                        if part == "starter" and construct in PLACEHOLDERS:
                            continue
                        yield construct, f"labs/{lab.id}/{part}.py:{line}"

    def _chapter_uses(self, chapter: Chapter) -> Uses:
        return list(chapter_uses(SourceLocations(chapter, self.text(chapter.id))))


def _introduced_by(chapter: Chapter) -> set[str]:
    return {construct for name in chapter.introduces for construct in introduced_constructs(name)}


# What is used -----------------------------------------------------------------------------------


def chapter_uses(locations: SourceLocations) -> Iterator[tuple[str, str]]:
    """The constructs in cells and in the code that questions show, with file and line."""
    names, start = KnownNames(), 0
    for part in locations.chapter.parts():
        if isinstance(part, Cell) and part.runs:
            at = locations.text.find(f"\n{part.code}\n", start) + 1
            start, first = max(start, at), locations.text.count("\n", 0, at) + 1
            for construct, line in used_constructs(part.code, names).items():
                yield construct, f"{locations.file}:{first + line - 1}"
        elif isinstance(part, Question) and part.code:
            first = locations.question_line(part, "code")
            for construct, line in used_constructs(_code_with_names(part), names.copy()).items():
                yield construct, f"{locations.file}:{first + line - 1}"


def _code_with_names(question: Question) -> str:
    """The code of a question, with the placeholders of drawn values replaced by their names."""
    if not question.draw:
        return question.code
    return _BRACES.sub(lambda found: found[1] or found[0][0], question.code)


_BRACES = re.compile(r"\{\{|\}\}|\{(\w+)\}")


def exercise_uses(file: ExerciseFile) -> Iterator[tuple[str, str]]:
    """The constructs in the reference and its helpers, the examples and the starter, with file and
    line."""
    if file.is_shell:
        yield from _shell_uses(file)
        return
    names, found = KnownNames(), dict[str, int]()
    for node in ast.parse(file.imports).body:
        names.add(node)
    for part in (*file.used_imports, *file.helpers, *_reference(file)):
        for construct, line in used_constructs(part, names).items():
            found.setdefault(construct, line)
    for first, text in (*_examples(file), (file.line("starter"), _starter(file))):
        for construct, line in used_constructs(text, names.copy()).items():
            found.setdefault(construct, first + line - 1)
    for construct, line in found.items():
        yield construct, f"{file.path}:{line}"


def _shell_uses(file: ExerciseFile) -> Iterator[tuple[str, str]]:
    """The shell constructs in the reference and in the starter."""
    starter = shell.script(file.settings, "starter")
    for first, script in ((file.reference.lineno, file.commands), (file.line("starter"), starter)):
        for construct, line in shell_parser.used_constructs(script).items():
            yield construct, f"{file.path}:{first + line}"


def _reference(file: ExerciseFile) -> list[ast.stmt]:
    """The reference function; for a script, its body."""
    return file.reference.body if file.is_script else [file.reference]


def _examples(file: ExerciseFile) -> Iterator[tuple[int, str]]:
    with suppress(ValueError):  # reported by the proof of the examples
        for example in [] if file.is_script else doctest.DocTestParser().get_examples(file.task):
            yield example.lineno + 1, example.source


def _starter(file: ExerciseFile) -> str:
    return str(file.settings.get("starter") or "")
