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
            return practice.read_material(self.root, self.exercises[lab_id])
        if lab_id not in self.labs:
            raise RequestError(f"there is no lab '{lab_id}'", do="gradatim labs lists them")
        return material.read_material(self.root, self.labs[lab_id])

    @cached_property
    def exercises(self) -> Mapping[str, Exercise]:
        """The exercises whose head can be read, by id: by skill, then by chapter."""
        from gradatim.curriculum import practice

        found: list[Exercise] = []
        for skill in self.skills.values():
            for name in practice.exercise_ids(self.root, skill.id):
                with suppress(ContentError):  # reported among the problems of the pack
                    found.append(practice.read_exercise(self.root, name, skill.phase))
        order = {skill: place for place, skill in enumerate(self.skills)}
        found.sort(key=lambda one: (order[one.skill], one.chapter, one.minutes, one.id))
        return {one.id: one for one in found}

    @cached_property
    def chapter_heads(self) -> Mapping[str, ChapterHead]:
        """Title and minutes of every chapter whose front matter can be read, in order."""
        from gradatim.curriculum import chapters

        found: dict[str, ChapterHead] = {}
        for skill in self.skills:
            for name in chapters.chapter_ids(self.root, skill):
                with suppress(ContentError):
                    found[name] = chapters.read_head(self.root, name)
        return found

    def chapter(self, chapter_id: str) -> Chapter:
        """A whole chapter. ContentError if it cannot be read, RequestError for an unknown id."""
        from gradatim.curriculum import chapters

        if chapter_id not in self.chapter_heads:
            raise RequestError(
                f"there is no chapter '{chapter_id}'", do="gradatim read SKILL lists them"
            )
        return chapters.read_chapter(self.root, chapter_id)

    def chapter_text(self, chapter_id: str) -> str:
        """The source of a chapter."""
        from gradatim.curriculum import chapters

        self.chapter(chapter_id)
        return chapters.read_text(self.root, chapter_id)

    def exercise_text(self, exercise_id: str) -> str:
        """The source of an exercise. RequestError for an unknown one."""
        from gradatim.curriculum import practice

        if exercise_id not in self.exercises:
            raise RequestError(
                f"there is no exercise '{exercise_id}'", do="gradatim practice SKILL lists them"
            )
        return practice.read_text(self.root, exercise_id)

    def cards(self, skill_id: str | None = None) -> list[Card]:
        """The cards of a skill, or of all skills; each file is read once."""
        names = [skill_id] if skill_id else list(self.skills)
        for name in names:
            if name not in self._cards:
                self._cards[name] = self._read_cards(name)
        return [card for name in names for card in self._cards[name]]

    def _read_cards(self, skill_id: str) -> list[Card]:
        from gradatim.curriculum import cards

        return cards.read_cards(self.root, skill_id)

    @cached_property
    def _cards(self) -> dict[str, list[Card]]:
        return {}

    def drills(self, skill_id: str | None = None) -> list[Drill]:
        """The drills of a skill, or of all skills."""
        from gradatim.curriculum import cards

        names = [skill_id] if skill_id else list(self.skills)
        return [drill for name in names for drill in cards.read_drills(self.root, name)]

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

        return projects.read_projects(self.root, self.skills, self.root == bundled_root())

    def stage_requirements(self, project: Project) -> Mapping[str, str]:
        """The requirements of each stage of a project, from its brief."""
        from gradatim.curriculum import projects

        return projects.stage_requirements(self.brief(project), project)

    def brief(self, project: Project) -> str:
        """The contract of a project, in Markdown."""
        from gradatim.curriculum import projects

        return projects.read_brief(self.root, project)

    def scope_sheet(self, project: Project) -> bytes:
        """The scope sheet of a project, to be filled in."""
        from gradatim.curriculum import projects

        return projects.read_scope_sheet(self.root, project)

    def starter_files(self, project: Project) -> Mapping[str, bytes]:
        """The files that a project's folder starts with, besides the brief and gradatim.toml, by
        name."""
        from gradatim.curriculum import projects

        return projects.starter_files(self.root, project)

    def glossary(self) -> list[Term]:
        """The terms of the pack."""
        from gradatim.curriculum import glossary

        return glossary.read_terms(self.root)

    def hosts(self) -> tuple[str, ...]:
        """The hosts that its links may lead to; () for any."""
        from gradatim.curriculum import glossary

        return glossary.read_hosts(self.root)


def bundled_root() -> Path:
    """The pack that ships with this installation, or that of its checkout."""
    package = Path(gradatim.__file__).parent
    installed = package / "pack"
    return installed if installed.exists() else package.parent.parent / "curriculum"


def load(root: Path | None = None) -> Pack:
    """The pack at `root`. A broken lab is left out and recorded in `broken`; a broken roadmap is a
    ContentError."""
    from gradatim.curriculum import roadmap

    root = root or bundled_root()
    roadmap_file = roadmap.read_roadmap(root)
    if roadmap_file.problems:
        raise roadmap_file.problems[0]
    labs, problems = roadmap.read_labs(root, roadmap_file)
    broken = {lab_id: found[0] for lab_id, found in problems.items() if found}
    good = {lab.id: lab for lab in labs if lab.id not in broken}
    return Pack(root, roadmap_file.phases, roadmap_file.skills, good, broken)


def problems(root: Path | None = None) -> list[ContentError]:
    """All problems in a pack's files."""
    from gradatim.curriculum import cards, chapters, glossary, practice, projects, roadmap

    root = root or bundled_root()
    roadmap_file = roadmap.read_roadmap(root)
    labs, lab_errors = roadmap.read_labs(root, roadmap_file)
    pack = Pack(root, roadmap_file.phases, roadmap_file.skills, {lab.id: lab for lab in labs})
    found = [*roadmap_file.problems, *(error for errors in lab_errors.values() for error in errors)]
    for lab in labs:
        found += lab_problems(pack, lab)
    found += _unlisted_files(root, "labs", set(roadmap_file.order), "add it to a phase")
    for folder in ("cards", "drills"):
        found += _unlisted_files(
            root, folder, {f"{s}.toml" for s in roadmap_file.skills}, "name it <skill>.toml"
        )
    found += projects.problems(root, roadmap_file.skills)
    found += chapters.problems(root, roadmap_file.skills) + practice.problems(
        root, roadmap_file.skills
    )
    for folder in ("chapters", "exercises"):
        found += _unlisted_files(
            root, folder, set(roadmap_file.skills), "name the folder after its skill"
        )
    return found + cards.problems(root, roadmap_file.skills) + glossary.problems(root)


def card_problems(pack: Pack, skills: Iterable[str]) -> list[ContentError]:
    """The problems in the files of these skills' cards and drills."""
    from gradatim.curriculum import cards

    return cards.problems(pack.root, skills)


def lab_problems(pack: Pack, lab: Lab) -> list[ContentError]:
    """The problems in the files of one lab, except for its lab.toml."""
    from gradatim.curriculum import material as materials
    from gradatim.kinds import kind_of

    try:
        material = materials.read_material(pack.root, lab)
    except ContentError as error:
        return [*materials.symbolic_links(pack.root, lab), error]
    found = [*materials.symbolic_links(pack.root, lab), *materials.unused_files(pack.root, lab)]
    requirements = [
        (bool(material.wrong), "there is no wrong/ file", "write what beginners really write"),
        (bool(material.also), "there is no also/ file", "add another right way"),
        (b"TODO" in b"".join(material.starter.values()) or not kind_of(lab.kind).is_typed,
         "the starter has no TODO", "mark where the learner begins"),
        (lab.hints.lesson in material.lesson,
         "hints.lesson does not stand in lesson.md", "quote the line word for word"),
        (material.lesson.startswith("# "), "lesson.md has no title", "begin it with # Title"),
    ]  # fmt: skip
    found += [
        ContentError(what, where=lab.id, do=do) for holds, what, do in requirements if not holds
    ]
    return found + [
        ContentError("it says nothing to the learner", where=f"{lab.id}/wrong/{w.name}", do=_SAY)
        for w in material.wrong
        if not w.lesson
    ]


_SAY = "write the docstring or comment that we would tell them"


def _unlisted_files(root: Path, folder: str, known: set[str], do: str) -> list[ContentError]:
    names = {path.name for path in (root / folder).glob("*") if not path.name.startswith(".")}
    return [
        ContentError("the roadmap does not know it", where=f"{folder}/{name}", do=do)
        for name in sorted(names - known)
    ]
