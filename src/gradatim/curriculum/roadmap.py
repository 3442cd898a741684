"""roadmap.toml, every lab.toml and the cards, as nouns. Reads no lesson and no code."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gradatim.curriculum.reading import (
    NEEDED,
    Found,
    Keys,
    between,
    fields,
    one_of,
    reasons,
    rings,
    slug,
    slugs,
    some_of,
    table,
    tables,
    toml,
    twice,
    unknown,
    words,
)
from gradatim.errors import ContentError
from gradatim.model import Background, Card, Hints, Lab, Phase, Role, Skill

SUFFIXES = {
    "function": (".py",),
    "class": (".py",),
    "generator": (".py",),
    "debug": (".py",),
    "sql": (".sql",),
    "figure": (".py",),
    "command": (".sh", ".py"),
    "git": ("",),
    "tests": (".py",),
    "notebook": (".ipynb",),
}  # kind of lab -> how the learner's file may end
PROFILES = ("numpy", "pandas", "plot", "sklearn", "sql", "git", "tests", "shell", "torch")

ROADMAP: Keys = {
    "format": (one_of((1,)), NEEDED),
    "phase": (tables, NEEDED),
    "skill": (tables, NEEDED),
}
PHASE: Keys = {
    "number": (between(1, 99, whole=True), NEEDED),
    "title": (words, NEEDED),
    "labs": (slugs, ()),
}
SKILL: Keys = {
    "id": (slug, NEEDED),
    "title": (words, NEEDED),
    "phase": (between(1, 99, whole=True), NEEDED),
    "hours": (between(0.25, 200), NEEDED),
    "needs": (slugs, ()),
    "roles": (some_of([role.value for role in Role]), ()),
    "waive": (some_of([b.value for b in Background if b is not Background.NONE]), ()),
    "tier": (one_of(("core", "standout")), "core"),
}
LAB: Keys = {
    "title": (words, NEEDED),
    "skills": (slugs, NEEDED),
    "minutes": (between(5, 240, whole=True), NEEDED),
    "kind": (one_of(SUFFIXES), NEEDED),
    "file": (words, NEEDED),
    "profile": (one_of(PROFILES), NEEDED),
    "needs": (slugs, ()),
    "hints": (table, NEEDED),
    "equivalent": (reasons, {}),
}
HINTS: Keys = {"idea": (words, NEEDED), "lesson": (words, NEEDED), "worked": (words, NEEDED)}
CARDS: Keys = {"card": (tables, NEEDED)}
CARD: Keys = {
    "id": (slug, NEEDED),
    "ask": (words, NEEDED),
    "answer": (words, NEEDED),
    "source": (words, NEEDED),
}


@dataclass(frozen=True)
class Road:
    """What roadmap.toml says."""

    phases: tuple[Phase, ...]
    skills: Mapping[str, Skill]
    order: Mapping[str, int]  # lab -> phase


def roadmap(root: Path, found: Found) -> Road:
    """The roadmap as far as it can be read."""
    where = "roadmap.toml"
    read = fields(toml(root, root / where, found), ROADMAP, where, found) or {}
    rows = [fields(row, PHASE, where, found) for row in read.get("phase", ())]
    phases = [row for row in rows if row]
    skills = [skill for row in read.get("skill", ()) if (skill := _skill(row, found))]
    found += twice([skill.id for skill in skills], "skill", where)
    found += twice([row["number"] for row in phases], "phase", where)
    found += twice([lab for row in phases for lab in row["labs"]], "lab", where)
    road = Road(
        tuple(Phase(row["number"], row["title"]) for row in phases),
        {skill.id: skill for skill in skills},
        {lab: row["number"] for row in phases for lab in row["labs"]},
    )
    if len(skills) == len(read.get("skill", ())):  # else every need of a bad row is "unknown"
        _check_skills(road, found)
    return road


def _skill(row: Mapping[str, Any], found: Found) -> Skill | None:
    read = fields(row, SKILL, _at(row.get("id")), found)
    if read is None:
        return None
    return Skill(
        id=read["id"],
        title=read["title"],
        phase=read["phase"],
        hours=float(read["hours"]),
        needs=tuple(read["needs"]),
        roles=tuple(Role(role) for role in read["roles"]),
        waive=tuple(Background(background) for background in read["waive"]),
        tier=read["tier"],
    )


def _at(skill_id: object) -> str:
    return f"roadmap.toml, skill '{skill_id}'"


def _check_skills(road: Road, found: Found) -> None:
    numbers = {phase.number for phase in road.phases}
    for skill in road.skills.values():
        if skill.phase not in numbers:
            found.append(ContentError(f"there is no phase {skill.phase}", where=_at(skill.id)))
        found += unknown(skill.needs, road.skills, "skill", _at(skill.id))
    for ring in rings({skill.id: skill.needs for skill in road.skills.values()}):
        found.append(
            ContentError(f"skills need each other: {' -> '.join(ring)}", where=_at(ring[0]))
        )


def labs(root: Path, road: Road) -> tuple[list[Lab], dict[str, Found]]:
    """The labs whose lab.toml can be read, and what is wrong with each of them."""
    of_labs: dict[str, Found] = {lab_id: [] for lab_id in road.order}
    read = [lab for lab_id, found in of_labs.items() if (lab := _lab(root, lab_id, road, found))]
    for ring in rings({lab.id: lab.needs for lab in read}):
        what = f"labs need each other: {' -> '.join(ring)}"
        for lab_id in set(ring) & of_labs.keys():
            of_labs[lab_id].append(ContentError(what, where=lab_toml(lab_id)))
    return read, of_labs


def lab_toml(lab_id: str) -> str:
    return f"labs/{lab_id}/lab.toml"


def _lab(root: Path, lab_id: str, road: Road, found: Found) -> Lab | None:
    where = lab_toml(lab_id)
    if not (root / "labs" / lab_id).is_dir():
        what = "the lab has no folder, though roadmap.toml lists it"
        found.append(ContentError(what, where=f"labs/{lab_id}", do="write it, or unlist it"))
        return None
    read = fields(toml(root, root / where, found), LAB, where, found)
    hints = fields(read["hints"], HINTS, f"{where}, [hints]", found) if read else None
    if read is None or hints is None:
        return None
    found += unknown(read["skills"], road.skills, "skill", where)
    found += unknown(read["needs"], road.order, "lab", where)
    if not read["skills"]:
        found.append(ContentError("a lab trains at least one skill", where=where))
    _check_file(read["kind"], read["file"], where, found)
    lists = {key: tuple(read[key]) for key in ("skills", "needs")}
    return Lab(
        id=lab_id,
        phase=road.order[lab_id],
        **{**read, **lists, "hints": Hints(**hints)},
    )


def _check_file(kind: str, file: str, where: str, found: Found) -> None:
    if Path(file).name != file or "\\" in file or file.startswith("."):
        found.append(ContentError(f"the file '{file}' is not a plain name", where=where))
    elif Path(file).suffix not in SUFFIXES[kind]:
        do = f"use {' or '.join(s or 'no ending' for s in SUFFIXES[kind])} for kind {kind}"
        found.append(ContentError(f"the file '{file}' has another ending", where=where, do=do))


def cards(root: Path, skills: Iterable[str], found: Found) -> tuple[Card, ...]:
    """The cards of the given skills; a skill without a file has none."""
    read: list[Card] = []
    for skill in skills:
        where = f"cards/{skill}.toml"
        if (root / where).exists():
            file = fields(toml(root, root / where, found), CARDS, where, found) or {"card": ()}
            rows = [fields(row, CARD, where, found) for row in file["card"]]
            read += [Card(skill=skill, **row) for row in rows if row]
    found += twice([card.id for card in read], "card", "cards")
    return tuple(read)
