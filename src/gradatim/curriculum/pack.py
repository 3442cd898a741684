"""A pack: the roadmap is loaded at once; materials, cards and drills are read when needed.

The modules that read files are imported where they are used. Most commands need only what is cached
(`app/pack_cache.py`), and importing them would take longer than the rest of the command.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path

import gradatim
from gradatim.errors import ContentError, RequestError
from gradatim.model import Card, Drill, Lab, Material, Phase, Project, Skill, Term
from gradatim.model.course import Chapter, ChapterHead, Exercise


@dataclass(frozen=True, eq=False)  # compared and hashed by identity
class Pack:
    """A curriculum: phases, skills and labs in the order of the roadmap."""

    root: Path
    phases: tuple[Phase, ...]
    skills: Mapping[str, Skill]
    labs: Mapping[str, Lab]
    broken: Mapping[str, ContentError] = field(default_factory=dict)

    def material(self, lab_id: str) -> Material:
        """Everything about one lab.

        ContentError if its folder does not follow authoring.md, RequestError for an unknown id.
        """
        from gradatim.curriculum import material, practice

        if lab_id in self.broken:
            raise self.broken[lab_id]
        if lab_id in self.exercises:
            return practice.material(self.root, self.exercises[lab_id])
        if lab_id not in self.labs:
            raise RequestError(f"there is no lab '{lab_id}'", do="gradatim labs lists them")
        return material.material(self.root, self.labs[lab_id])

    @cached_property
    def exercises(self) -> Mapping[str, Exercise]:
        """The exercises whose head can be read, by id: by skill, then by chapter."""
        from gradatim.curriculum import practice

        found: list[Exercise] = []
        for skill in self.skills.values():
            for name in practice.ids(self.root, skill.id):
                with suppress(ContentError):  # reported among the problems of the pack
                    found.append(practice.exercise(self.root, name, skill.phase))
        order = {skill: place for place, skill in enumerate(self.skills)}
        found.sort(key=lambda one: (order[one.skill], one.chapter, one.minutes, one.id))
        return {one.id: one for one in found}

    @cached_property
    def chapter_heads(self) -> Mapping[str, ChapterHead]:
        """Title and minutes of every chapter whose front matter can be read, in order."""
        from gradatim.curriculum import chapters

        found: dict[str, ChapterHead] = {}
        for skill in self.skills:
            for name in chapters.ids(self.root, skill):
                with suppress(ContentError):
                    found[name] = chapters.head(self.root, name)
        return found

    def chapter(self, chapter_id: str) -> Chapter:
        """A whole chapter. ContentError if it cannot be read, RequestError for an unknown id."""
        from gradatim.curriculum import chapters

        if chapter_id not in self.chapter_heads:
            raise RequestError(
                f"there is no chapter '{chapter_id}'", do="gradatim read SKILL lists them"
            )
        return chapters.chapter(self.root, chapter_id)

    def chapter_text(self, chapter_id: str) -> str:
        """The source of a chapter."""
        from gradatim.curriculum import chapters

        self.chapter(chapter_id)
        return chapters.text(self.root, chapter_id)

    def exercise_text(self, exercise_id: str) -> str:
        """The source of an exercise. RequestError for an unknown one."""
        from gradatim.curriculum import practice

        if exercise_id not in self.exercises:
            raise RequestError(
                f"there is no exercise '{exercise_id}'", do="gradatim practice SKILL lists them"
            )
        return practice.text(self.root, exercise_id)

    def cards(self, skill_id: str | None = None) -> list[Card]:
        """The cards of a skill, or of all skills; each file is read once."""
        names = [skill_id] if skill_id else list(self.skills)
        for name in names:
            if name not in self._cards:
                self._cards[name] = self._read_cards(name)
        return [card for name in names for card in self._cards[name]]

    def _read_cards(self, skill_id: str) -> list[Card]:
        from gradatim.curriculum import cards

        return cards.cards(self.root, skill_id)

    @cached_property
    def _cards(self) -> dict[str, list[Card]]:
        return {}

    def drills(self, skill_id: str | None = None) -> list[Drill]:
        """The drills of a skill, or of all skills."""
        from gradatim.curriculum import cards

        names = [skill_id] if skill_id else list(self.skills)
        return [drill for name in names for drill in cards.drills(self.root, name)]

    @property
    def projects(self) -> Mapping[str, Project]:
        """The projects with a valid project.toml, by id."""
        return self._projects[0]

    def project(self, project_id: str) -> Project:
        """ContentError if its project.toml does not follow verifying.md, RequestError for an
        unknown id."""
        found, problems = self._projects
        if project_id in found:
            return found[project_id]
        for problem in problems:
            if problem.where.startswith(f"projects/{project_id}/"):
                raise problem
        near = get_close_matches(project_id, found, 1)
        do = f"did you mean {near[0]}?" if near else "gradatim projects lists them"
        raise RequestError(f"there is no project '{project_id}'", do=do)

    @cached_property
    def _projects(self) -> tuple[Mapping[str, Project], list[ContentError]]:
        from gradatim.curriculum import projects

        return projects.projects(self.root, self.skills, self.root == home())

    def asks(self, project: Project) -> Mapping[str, str]:
        """The requirements of each stage of a project, from its brief."""
        from gradatim.curriculum import projects

        return projects.asks(self.brief(project), project)

    def brief(self, project: Project) -> str:
        """The contract of a project, in Markdown."""
        from gradatim.curriculum import projects

        return projects.brief(self.root, project)

    def scope(self, project: Project) -> bytes:
        """The scope sheet of a project, to be filled in."""
        from gradatim.curriculum import projects

        return projects.scope(self.root, project)

    def first_files(self, project: Project) -> Mapping[str, bytes]:
        """The files that a project's folder starts with, besides the brief and gradatim.toml, by
        name."""
        from gradatim.curriculum import projects

        return projects.first_files(self.root, project)

    def glossary(self) -> list[Term]:
        """The terms of the pack."""
        from gradatim.curriculum import language

        return language.glossary(self.root)

    def hosts(self) -> tuple[str, ...]:
        """The hosts that its links may lead to; () for any."""
        from gradatim.curriculum import language

        return language.hosts(self.root)


def home() -> Path:
    """The pack that ships with this installation, or that of its checkout."""
    package = Path(gradatim.__file__).parent
    installed = package / "pack"
    return installed if installed.exists() else package.parent.parent / "curriculum"


def load(root: Path | None = None) -> Pack:
    """The pack at `root`. A broken lab is left out and recorded in `broken`; a broken roadmap is a
    ContentError."""
    from gradatim.curriculum import roadmap

    root = root or home()
    road = roadmap.roadmap(root)
    if road.problems:
        raise road.problems[0]
    labs, problems = roadmap.labs(root, road)
    broken = {lab_id: found[0] for lab_id, found in problems.items() if found}
    good = {lab.id: lab for lab in labs if lab.id not in broken}
    return Pack(root, road.phases, road.skills, good, broken)


def problems(root: Path | None = None) -> list[ContentError]:
    """All problems in a pack's files."""
    from gradatim.curriculum import cards, chapters, language, practice, projects, roadmap

    root = root or home()
    road = roadmap.roadmap(root)
    labs, of_labs = roadmap.labs(root, road)
    pack = Pack(root, road.phases, road.skills, {lab.id: lab for lab in labs})
    found = [*road.problems, *(error for errors in of_labs.values() for error in errors)]
    for lab in labs:
        found += lab_problems(pack, lab)
    found += _strays(root, "labs", set(road.order), "add it to a phase")
    for folder in ("cards", "drills"):
        found += _strays(root, folder, {f"{s}.toml" for s in road.skills}, "name it <skill>.toml")
    found += projects.problems(root, road.skills)
    found += chapters.problems(root, road.skills) + practice.problems(root, road.skills)
    for folder in ("chapters", "exercises"):
        found += _strays(root, folder, set(road.skills), "name the folder after its skill")
    return found + cards.problems(root, road.skills) + language.problems(root)


def card_problems(pack: Pack, skills: Iterable[str]) -> list[ContentError]:
    """The problems in the files of these skills' cards and drills."""
    from gradatim.curriculum import cards

    return cards.problems(pack.root, skills)


def lab_problems(pack: Pack, lab: Lab) -> list[ContentError]:
    """The problems in the files of one lab, except for its lab.toml."""
    from gradatim.curriculum import material as materials
    from gradatim.kinds import kind_of

    try:
        material = materials.material(pack.root, lab)
    except ContentError as error:
        return [*materials.links(pack.root, lab), error]
    found = [*materials.links(pack.root, lab), *materials.without_a_role(pack.root, lab)]
    wishes = [
        (bool(material.wrong), "there is no wrong/ file", "write what beginners really write"),
        (bool(material.also), "there is no also/ file", "add another right way"),
        (b"TODO" in b"".join(material.starter.values()) or not kind_of(lab.kind).is_typed,
         "the starter has no TODO", "mark where the learner begins"),
        (lab.hints.lesson in material.lesson,
         "hints.lesson does not stand in lesson.md", "quote the line word for word"),
        (material.lesson.startswith("# "), "lesson.md has no title", "begin it with # Title"),
    ]  # fmt: skip
    found += [ContentError(what, where=lab.id, do=do) for fine, what, do in wishes if not fine]
    return found + [
        ContentError("it says nothing to the learner", where=f"{lab.id}/wrong/{w.name}", do=_SAY)
        for w in material.wrong
        if not w.lesson
    ]


_SAY = "write the docstring or comment that we would tell them"


def _strays(root: Path, folder: str, known: set[str], do: str) -> list[ContentError]:
    names = {path.name for path in (root / folder).glob("*") if not path.name.startswith(".")}
    return [
        ContentError("the roadmap does not know it", where=f"{folder}/{name}", do=do)
        for name in sorted(names - known)
    ]
