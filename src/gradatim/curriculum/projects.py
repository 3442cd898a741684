"""Reads projects/: project.toml, briefs and wrong systems, as text. Executes nothing."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gradatim.curriculum.pack_files import (
    TomlTable,
    decode,
    is_slug,
    read_bytes,
    read_toml,
    unknown_names,
)
from gradatim.errors import ContentError
from gradatim.model import Project
from gradatim.model.curriculum import OWN_DATA

_KEYS = (
    "title", "skills", "stages", "commands", "reference", "own_data", "own_table", "since",
)  # fmt: skip
_WRONG_KEYS = ("base", "stage", "says", "idea", "edit")
_EDIT_KEYS = ("file", "find", "replace")
# Of the stage on own data: what every right system gets for its proof, and what each then states.
EXAMPLE, RESULTS, SCOPE, RESULT = "example", "results", "scope.toml", "result.json"
STARTER_FOLDER = "begin"  # files that the learner's folder starts with


@dataclass(frozen=True)
class Edit:
    """One change of a right system: the only occurrence of `find` becomes `replace`."""

    file: str
    find: str
    replace: str


@dataclass(frozen=True)
class WrongSystem:
    """A system with one mistake, as edits of a right one."""

    name: str
    base: str  # of also/, or "reference"
    stage: str  # where it must fail
    says: str  # part of what the failure says
    idea: str  # the explanation for the learner
    edits: tuple[Edit, ...]


def read_projects(
    root: Path, skills: Collection[str], trusted: bool
) -> tuple[Mapping[str, Project], list[ContentError]]:
    """The projects of a pack by id, in the order of their skills, and the problems in their
    project.toml."""
    found, problems = dict[str, Project](), list[ContentError]()
    folder = root / "projects"
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.name.startswith("."):
            continue
        if not is_slug(path.name):
            what, do = "the name is not a valid id", "join lower-case words by -"
            problems.append(ContentError(what, where=f"projects/{path.name}", do=do))
            continue
        try:
            project, wrong = _project(root, path, skills, trusted)
        except ContentError as error:
            problems.append(error)
            continue
        problems += wrong
        if not wrong:
            found[path.name] = project
    order = {skill: number for number, skill in enumerate(skills)}
    in_order = sorted(found.values(), key=lambda project: order[project.skill])
    return {project.id: project for project in in_order}, problems


def _project(
    root: Path, path: Path, skills: Collection[str], trusted: bool
) -> tuple[Project, list[ContentError]]:
    where, problems = f"projects/{path.name}/project.toml", list[ContentError]()
    row = TomlTable(read_toml(root, path / "project.toml"), where, problems).allow_only(_KEYS)
    stages = row.table("stages")
    project = Project(
        id=path.name,
        title=row.text("title"),
        skills=row.strings("skills"),
        stages=tuple(stages.values),
        stage_minutes=tuple(round(60 * stages.number(name, 0.25, 40)) for name in stages.values),
        commands=row.strings("commands", ()),
        folder=path,
        reference=row.text("reference", "reference"),
        trusted=trusted,
        own_data_minutes=round(60 * row.number("own_data", 0.25, 40))
        if "own_data" in row.values
        else 0,
        own_table=_flag(row, "own_table"),
        since=_date(row, "since"),
    )
    problems += unknown_names(project.skills, skills, "skill", where)
    if not project.skills:
        problems.append(ContentError("'skills' is empty", where=where, do="name one at least"))
    return project, problems


def _flag(row: TomlTable, key: str) -> bool:
    value = row.values.get(key, False)
    if not isinstance(value, bool):
        row.add_problem(f"'{key}' is neither true nor false", "write true, or leave it out")
    return value is True


def _date(row: TomlTable, key: str) -> date | None:
    value = row.values.get(key)
    if value is not None and type(value) is not date:
        row.add_problem(f"'{key}' is no date", "write a date such as 2026-12-01, without quotes")
    return value if type(value) is date else None


def problems(root: Path, skills: Collection[str]) -> list[ContentError]:
    """All problems in the files of a pack's projects."""
    known, found = read_projects(root, skills, trusted=False)
    for project in known.values():
        found += wrong_systems(root, project)[1]
        for name in ("brief.md", "stages.py"):
            if not (project.folder / name).is_file():
                where = f"projects/{project.id}/{name}"
                found.append(ContentError("the file is missing", where=where, do="write it"))
        found += _missing_requirements(root, project, project.stages)
        found += _own_data(root, project) if project.own_data_minutes else []
        if len(right_systems(project)) < 2:
            what, do = "fewer than two right systems", "write another under also/"
            found.append(ContentError(what, where=f"projects/{project.id}", do=do))
    return found


def _own_data(root: Path, project: Project) -> list[ContentError]:
    """The problems in the files of the stage on the learner's own data."""
    own, where = project.on_own_data(), f"projects/{project.id}/{OWN_DATA}"
    found = wrong_systems(root, own)[1] + _missing_requirements(root, project, own.stages)
    names = ["stages.py", SCOPE, f"{EXAMPLE}/{SCOPE}"]
    names += [f"{RESULTS}/{name}.json" for name in right_systems(own)]
    return found + [
        ContentError("the file is missing", where=f"{where}/{name}", do="write it")
        for name in names
        if not (own.folder / name).is_file()
    ]


def _missing_requirements(
    root: Path, project: Project, stages: Collection[str]
) -> list[ContentError]:
    """The stages whose requirements are missing from the brief."""
    if not (project.folder / "brief.md").is_file():
        return []
    known, where = _requirement_rows(read_brief(root, project)), f"projects/{project.id}/brief.md"
    return [
        ContentError(
            f"it does not say what the stage '{stage}' asks",
            where=where,
            do=f"add a row to its table of stages: | `{stage}` | what is asked |",
        )
        for stage in stages
        if stage not in known
    ]


def read_brief(root: Path, project: Project) -> str:
    """The brief that the learner reads."""
    path = project.home / "brief.md"
    return decode(read_bytes(root, path), path.relative_to(root).as_posix())


_REQUIREMENT_ROW = re.compile(r"^\|\s*`([a-z0-9-]+)`\s*\|\s*(.+?)\s*\|\s*$", re.MULTILINE)


def stage_requirements(brief: str, project: Project) -> Mapping[str, str]:
    """The requirements of each stage, as Markdown: the last row of a table in the brief that begins
    with its id. Stages without one are left out."""
    found = _requirement_rows(brief)
    return {stage: found[stage] for stage in project.stages if stage in found}


def _requirement_rows(brief: str) -> Mapping[str, str]:
    return dict(_REQUIREMENT_ROW.findall(brief))


def read_scope_sheet(root: Path, project: Project) -> bytes:
    """The scope sheet that a learner fills in; b"" if the project has no stage on own data."""
    path = project.on_own_data().folder / SCOPE
    return read_bytes(root, path) if project.own_data_minutes else b""


def starter_files(root: Path, project: Project) -> dict[str, bytes]:
    """By name, the files that the learner's folder starts with, besides the brief and
    gradatim.toml."""
    folder = project.home / STARTER_FOLDER
    found = {
        path.name: read_bytes(root, path)
        for path in (sorted(folder.iterdir()) if folder.is_dir() else ())
        if path.is_file()
    }
    return found | ({SCOPE: read_scope_sheet(root, project)} if project.own_data_minutes else {})


def right_systems(project: Project) -> dict[str, Path]:
    """The right systems by name: the reference, then those of also/."""
    project_folder = project.home / project.reference
    folder = (
        project_folder if project_folder.is_dir() else project.home.parents[2] / project.reference
    )
    found = {"reference": folder} if folder.is_dir() else {}
    also = project.home / "also"
    rest = sorted(also.iterdir()) if also.is_dir() else []
    return found | {path.name: path for path in rest if path.is_dir()}


def wrong_systems(root: Path, project: Project) -> tuple[list[WrongSystem], list[ContentError]]:
    """The wrong systems of a project, and the problems in their files."""
    found, problems = list[WrongSystem](), list[ContentError]()
    for path in sorted((project.folder / "wrong").glob("*.toml")):
        try:
            system, wrong = _wrong_system(root, path, project)
        except ContentError as error:
            problems.append(error)
            continue
        problems += wrong
        if not wrong:
            found.append(system)
    return found, problems


def _wrong_system(
    root: Path, path: Path, project: Project
) -> tuple[WrongSystem, list[ContentError]]:
    where, problems = path.relative_to(root).as_posix(), list[ContentError]()
    row = TomlTable(read_toml(root, path), where, problems).allow_only(_WRONG_KEYS)
    system = WrongSystem(
        name=path.stem,
        base=row.choice("base", tuple(right_systems(project))),
        stage=row.choice("stage", project.stages),
        says=row.text("says"),
        idea=row.text("idea").strip(),
        edits=tuple(map(_edit, row.rows("edit"))),
    )
    return system, problems


def _edit(row: TomlTable) -> Edit:
    row.allow_only(_EDIT_KEYS)
    return Edit(row.text("file"), _any_text(row, "find"), _any_text(row, "replace"))


def _any_text(row: TomlTable, key: str) -> str:
    """A text that may be empty or only spaces."""
    value = row.values.get(key, "")
    if not isinstance(value, str):
        row.add_problem(f"'{key}' is not text", "write words in quotes")
    return value if isinstance(value, str) else ""


def apply_edit(text: str, edit: Edit, where: str) -> str:
    """A file of a wrong system; ContentError unless `find` occurs exactly once."""
    count = text.count(edit.find) if edit.find else 0
    if count != 1:
        what = f"the text to find stands {count} times in {edit.file}"
        raise ContentError(what, where=where, do="name a text that stands there once")
    return text.replace(edit.find, edit.replace)
