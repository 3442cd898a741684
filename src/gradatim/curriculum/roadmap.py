"""Reads roadmap.toml and every lab.toml. Opens no lesson and no program."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from gradatim.curriculum.reading import Row, circles, is_slug, quoted, toml, twice, unknown
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
_WAIVING = tuple(b.value for b in Background if b is not Background.NONE)


@dataclass(frozen=True)
class Road:
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


def roadmap(root: Path) -> Road:
    """The roadmap as far as it can be read."""
    where, found = "roadmap.toml", list[ContentError]()
    try:
        table = toml(root, root / where)
    except ContentError as error:
        return Road((), {}, {}, [error])
    written = table.get("format")
    if written != FORMAT or not isinstance(written, int) or isinstance(written, bool):
        what, do = f"this pack has format {quoted(written)}", f"write format = {FORMAT}"
        return Road((), {}, {}, [ContentError(what, where=where, do=do)])
    row = Row(table, where, found).only(_ROADMAP_KEYS)
    phases = [(_phase(phase), phase.strings("labs", ())) for phase in row.rows("phase")]
    skills = [_skill(skill) for skill in row.rows("skill")]
    order = {lab: phase.number for phase, labs in phases for lab in labs}
    found += twice([skill.id for skill in skills], "skill", where)
    found += twice([phase.number for phase, _ in phases], "phase", where)
    found += twice([lab for _, labs in phases for lab in labs], "lab", where)
    road = Road(tuple(p for p, _ in phases), {s.id: s for s in skills}, order, found)
    _check_skills(root, road)
    return road


def _phase(row: Row) -> Phase:
    row.only(_PHASE_KEYS)
    return Phase(row.number("number", 1, 99, int), row.text("title"))


def _skill(row: Row) -> Skill:
    row = Row(row.values, f"roadmap.toml, skill '{row.name('id')}'", row.problems)
    row.only(_SKILL_KEYS)
    name = row.slug("id")
    return Skill(
        id=name,
        title=row.text("title"),
        phase=row.number("phase", 1, 99, int),
        hours=row.number("hours", 0.25, 500),
        needs=row.strings("needs", ()),
        roles=row.members("roles", Role, tuple(role.value for role in Role)),
        waive=row.members("waive", Background, _WAIVING),
        tier=row.choice("tier", ("core", "standout"), "core"),
        framework=_framework(row),
        early=_early(row, name),
    )


def _framework(row: Row) -> Framework | None:
    if "framework" not in row.values:
        return None
    found = row.choice("framework", tuple(Framework))
    return Framework(found) if found in tuple(Framework) else None


def _early(row: Row, skill: str) -> tuple[tuple[str, str], ...]:
    """Labs, and the id of the chapter after which each comes."""
    written = row.values.get("early", {})
    if not isinstance(written, dict) or not all(isinstance(x, str) for x in written.values()):
        row.wrong("'early' is not a table of labs and chapters", '{ "my-lab" = "03-text" }')
        return ()
    return tuple((lab, f"{skill}/{chapter}") for lab, chapter in written.items())


def _check_skills(root: Path, road: Road) -> None:
    numbers = {phase.number for phase in road.phases}
    for skill in road.skills.values():
        where = f"roadmap.toml, skill '{skill.id}'"
        road.problems.extend(unknown(skill.needs, road.skills, "skill", where))
        road.problems.extend(unknown([lab for lab, _ in skill.early], road.order, "lab", where))
        for _, chapter in skill.early:
            if not (root / "chapters" / f"{chapter}.md").is_file():
                what = f"there is no chapter '{chapter}'"
                road.problems.append(ContentError(what, where=where, do="name one, as 03-text"))
        if skill.phase not in numbers:
            what = f"there is no phase {skill.phase}"
            road.problems.append(ContentError(what, where=where, do="add [[phase]]"))
    for circle in circles({skill.id: skill.needs for skill in road.skills.values()}):
        what = f"skills need each other: {', '.join(circle)}"
        road.problems.append(ContentError(what, where="roadmap.toml", do="drop one of the needs"))


def labs(root: Path, road: Road) -> tuple[list[Lab], dict[str, list[ContentError]]]:
    """The labs with a readable lab.toml, and the problems of each."""
    problems: dict[str, list[ContentError]] = {lab_id: [] for lab_id in road.order}
    read: list[Lab] = []
    for lab_id, found in problems.items():
        try:
            read.append(_lab(root, lab_id, road, found))
        except ContentError as error:
            found.append(error)
    for circle in circles({lab.id: lab.needs for lab in read}):
        what = f"labs need each other: {', '.join(circle)}"
        for lab_id in circle:
            where = f"{lab_id}/lab.toml"
            problems[lab_id].append(ContentError(what, where=where, do="drop one of the needs"))
    return read, problems


def _lab(root: Path, lab_id: str, road: Road, found: list[ContentError]) -> Lab:
    if not is_slug(lab_id):
        raise ContentError(
            f"'{lab_id}' is not a valid id", where="roadmap.toml", do="lower case and -"
        )
    where = f"{lab_id}/lab.toml"
    row = Row(toml(root, root / "labs" / where), where, found).only(_LAB_KEYS)
    lab = Lab(
        id=lab_id,
        title=row.text("title"),
        skills=row.strings("skills"),
        minutes=row.number("minutes", 1, 600, int),
        kind=row.choice("kind", LAB_KINDS),
        file=row.text("file"),
        phase=road.order[lab_id],
        profile=row.choice("profile", PROFILES, DEFAULT_PROFILE),
        needs=row.strings("needs", ()),
        hints=_hints(row.table("hints")),
        equivalent=row.pairs("equivalent"),
        explore=row.choice("explore", EXPLORABLES) if "explore" in row.values else "",
        explains=row.strings("explains", ()),
    )
    if "skills" in row.values and not lab.skills:
        found.append(ContentError("it names no skill", where=where, do="use ids of roadmap.toml"))
    found += unknown(lab.skills, road.skills, "skill", where)
    found += unknown(lab.needs, road.order, "lab", where)
    found += _file_problems(lab, where)
    found += _early_problems(lab, road, where)
    return lab


def _early_problems(lab: Lab, road: Road, where: str) -> list[ContentError]:
    early = [*road.early.get(lab.id, ())]
    what, do = "it comes early in a skill that is not its only one", f"write skills = {early}"
    return [ContentError(what, where=where, do=do)] if early and [*lab.skills] != early else []


def _hints(row: Row) -> Hints:
    row.only(_HINT_KEYS)
    return Hints(row.text("idea"), row.text("lesson"), row.text("worked"))


def _file_problems(lab: Lab, where: str) -> list[ContentError]:
    endings = KINDS[lab.kind].endings if lab.kind in KINDS else {Path(lab.file).suffix: ""}
    plain = Path(lab.file).name == lab.file and lab.file.isprintable() and "\\" not in lab.file
    if not plain or lab.file.startswith("."):
        what, do = f"'{lab.file}' is not a plain file name", "such as softmax.py"
    elif Path(lab.file).suffix not in endings:
        do = f"let it end in {' or '.join(ending or 'nothing' for ending in endings)}"
        what = f"'{lab.file}' does not fit kind '{lab.kind}'"
    else:
        return []
    return [ContentError(what, where=where, do=do)] if lab.file else []
