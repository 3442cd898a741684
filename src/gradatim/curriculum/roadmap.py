"""Reads roadmap.toml and every lab.toml. Opens no lesson and no program."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from gradatim.curriculum.pack_files import (
    TomlTable,
    cycles,
    duplicates,
    is_slug,
    read_toml,
    short_repr,
    unknown_names,
)
from gradatim.errors import ContentError
from gradatim.kinds import KINDS, LAB_KINDS
from gradatim.model import EXPLORABLES, Background, Framework, Hints, Lab, Phase, Role, Skill
from gradatim.profiles import DEFAULT_PROFILE, PROFILES

FORMAT = 1

_ROADMAP_KEYS = ("format", "phase", "skill")
_PHASE_KEYS = ("number", "title", "labs")
_SKILL_KEYS = (
    "id",
    "title",
    "phase",
    "hours",
    "needs",
    "roles",
    "waive",
    "tier",
    "framework",
    "early",
)
_LAB_KEYS = (
    "title",
    "skills",
    "minutes",
    "kind",
    "file",
    "profile",
    "needs",
    "hints",
    "equivalent",
    "explore",
    "explains",
)
_HINT_KEYS = ("idea", "lesson", "worked")
_WAIVABLE = tuple(b.value for b in Background if b is not Background.NONE)


@dataclass(frozen=True)
class RoadmapFile:
    """The content of roadmap.toml, and its problems."""

    phases: tuple[Phase, ...]
    skills: Mapping[str, Skill]
    order: Mapping[str, int]  # lab -> phase
    problems: list[ContentError]

    @cached_property
    def early(self) -> Mapping[str, Sequence[str]]:
        """Lab -> the skills in which it comes before the end."""
        found = defaultdict[str, list[str]](list)
        for skill in self.skills.values():
            for lab, _ in skill.early:
                found[lab].append(skill.id)
        return found


def read_roadmap(root: Path) -> RoadmapFile:
    """The roadmap as far as it can be read."""
    where, errors = "roadmap.toml", list[ContentError]()
    try:
        table = read_toml(root, root / where)
    except ContentError as error:
        return RoadmapFile((), {}, {}, [error])
    version = table.get("format")
    if version != FORMAT or not isinstance(version, int) or isinstance(version, bool):
        what, do = f"this pack has format {short_repr(version)}", f"write format = {FORMAT}"
        return RoadmapFile((), {}, {}, [ContentError(what, where=where, do=do)])
    row = TomlTable(table, where, errors).allow_only(_ROADMAP_KEYS)
    phases = [(_phase(phase), phase.strings("labs", ())) for phase in row.rows("phase")]
    skills = [_skill(skill) for skill in row.rows("skill")]
    order = {lab: phase.number for phase, labs in phases for lab in labs}
    errors += duplicates([skill.id for skill in skills], "skill", where)
    errors += duplicates([phase.number for phase, _ in phases], "phase", where)
    errors += duplicates([lab for _, labs in phases for lab in labs], "lab", where)
    roadmap_file = RoadmapFile(
        tuple(p for p, _ in phases), {s.id: s for s in skills}, order, errors
    )
    _check_skills(root, roadmap_file)
    return roadmap_file


def _phase(row: TomlTable) -> Phase:
    row.allow_only(_PHASE_KEYS)
    return Phase(row.number("number", 1, 99, int), row.text("title"))


def _skill(row: TomlTable) -> Skill:
    row = TomlTable(row.values, f"roadmap.toml, skill '{row.label('id')}'", row.problems)
    row.allow_only(_SKILL_KEYS)
    name = row.slug("id")
    return Skill(
        id=name,
        title=row.text("title"),
        phase=row.number("phase", 1, 99, int),
        hours=row.number("hours", 0.25, 500),
        needs=row.strings("needs", ()),
        roles=row.members("roles", Role, tuple(role.value for role in Role)),
        waive=row.members("waive", Background, _WAIVABLE),
        tier=row.choice("tier", ("core", "standout"), "core"),
        framework=_framework(row),
        early=_early(row, name),
    )


def _framework(row: TomlTable) -> Framework | None:
    if "framework" not in row.values:
        return None
    found = row.choice("framework", tuple(Framework))
    return Framework(found) if found in tuple(Framework) else None


def _early(row: TomlTable, skill: str) -> tuple[tuple[str, str], ...]:
    """Labs, and the id of the chapter after which each comes."""
    table = row.values.get("early", {})
    if not isinstance(table, dict) or not all(isinstance(x, str) for x in table.values()):
        row.add_problem("'early' is not a table of labs and chapters", '{ "my-lab" = "03-text" }')
        return ()
    return tuple((lab, f"{skill}/{chapter}") for lab, chapter in table.items())


def _check_skills(root: Path, roadmap_file: RoadmapFile) -> None:
    numbers = {phase.number for phase in roadmap_file.phases}
    for skill in roadmap_file.skills.values():
        where = f"roadmap.toml, skill '{skill.id}'"
        roadmap_file.problems.extend(
            unknown_names(skill.needs, roadmap_file.skills, "skill", where)
        )
        roadmap_file.problems.extend(
            unknown_names([lab for lab, _ in skill.early], roadmap_file.order, "lab", where)
        )
        for _, chapter in skill.early:
            if not (root / "chapters" / f"{chapter}.md").is_file():
                what = f"there is no chapter '{chapter}'"
                roadmap_file.problems.append(
                    ContentError(what, where=where, do="name one, as 03-text")
                )
        if skill.phase not in numbers:
            what = f"there is no phase {skill.phase}"
            roadmap_file.problems.append(ContentError(what, where=where, do="add [[phase]]"))
    for cycle in cycles({skill.id: skill.needs for skill in roadmap_file.skills.values()}):
        what = f"skills need each other: {', '.join(cycle)}"
        roadmap_file.problems.append(
            ContentError(what, where="roadmap.toml", do="drop one of the needs")
        )


def read_labs(
    root: Path, roadmap_file: RoadmapFile
) -> tuple[list[Lab], dict[str, list[ContentError]]]:
    """The labs with a readable lab.toml, and the problems of each."""
    problems: dict[str, list[ContentError]] = {lab_id: [] for lab_id in roadmap_file.order}
    labs: list[Lab] = []
    for lab_id, errors in problems.items():
        try:
            labs.append(_lab(root, lab_id, roadmap_file, errors))
        except ContentError as error:
            errors.append(error)
    for cycle in cycles({lab.id: lab.needs for lab in labs}):
        what = f"labs need each other: {', '.join(cycle)}"
        for lab_id in cycle:
            where = f"{lab_id}/lab.toml"
            problems[lab_id].append(ContentError(what, where=where, do="drop one of the needs"))
    return labs, problems


def _lab(root: Path, lab_id: str, roadmap_file: RoadmapFile, errors: list[ContentError]) -> Lab:
    if not is_slug(lab_id):
        raise ContentError(
            f"'{lab_id}' is not a valid id", where="roadmap.toml", do="lower case and -"
        )
    where = f"{lab_id}/lab.toml"
    row = TomlTable(read_toml(root, root / "labs" / where), where, errors).allow_only(_LAB_KEYS)
    lab = Lab(
        id=lab_id,
        title=row.text("title"),
        skills=row.strings("skills"),
        minutes=row.number("minutes", 1, 600, int),
        kind=row.choice("kind", LAB_KINDS),
        file=row.text("file"),
        phase=roadmap_file.order[lab_id],
        profile=row.choice("profile", PROFILES, DEFAULT_PROFILE),
        needs=row.strings("needs", ()),
        hints=_hints(row.table("hints")),
        equivalent=row.pairs("equivalent"),
        explore=row.choice("explore", EXPLORABLES) if "explore" in row.values else "",
        explains=row.strings("explains", ()),
    )
    if "skills" in row.values and not lab.skills:
        errors.append(ContentError("it names no skill", where=where, do="use ids of roadmap.toml"))
    errors += unknown_names(lab.skills, roadmap_file.skills, "skill", where)
    errors += unknown_names(lab.needs, roadmap_file.order, "lab", where)
    errors += _file_problems(lab, where)
    errors += _early_problems(lab, roadmap_file, where)
    return lab


def _early_problems(lab: Lab, roadmap_file: RoadmapFile, where: str) -> list[ContentError]:
    early = [*roadmap_file.early.get(lab.id, ())]
    what, do = "it comes early in a skill that is not its only one", f"write skills = {early}"
    return [ContentError(what, where=where, do=do)] if early and [*lab.skills] != early else []


def _hints(row: TomlTable) -> Hints:
    row.allow_only(_HINT_KEYS)
    return Hints(row.text("idea"), row.text("lesson"), row.text("worked"))


def _file_problems(lab: Lab, where: str) -> list[ContentError]:
    suffixes = KINDS[lab.kind].suffixes if lab.kind in KINDS else {Path(lab.file).suffix: ""}
    is_plain = Path(lab.file).name == lab.file and lab.file.isprintable() and "\\" not in lab.file
    if not is_plain or lab.file.startswith("."):
        what, do = f"'{lab.file}' is not a plain file name", "such as softmax.py"
    elif Path(lab.file).suffix not in suffixes:
        do = f"let it end in {' or '.join(suffix or 'nothing' for suffix in suffixes)}"
        what = f"'{lab.file}' does not fit kind '{lab.kind}'"
    else:
        return []
    return [ContentError(what, where=where, do=do)] if lab.file else []
