"""A pack: the roadmap at hand, materials and cards read when asked for, problems listed whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from gradatim.curriculum import material as materials
from gradatim.curriculum import roadmap
from gradatim.curriculum.reading import Found
from gradatim.errors import ContentError, RequestError
from gradatim.model import Card, Lab, Material, Phase, Skill


@dataclass(frozen=True)
class Pack:
    """A curriculum that could be loaded."""

    root: Path
    phases: tuple[Phase, ...]
    skills: Mapping[str, Skill]  # in the order of the roadmap
    labs: Mapping[str, Lab]  # likewise; without those in `broken`
    broken: Mapping[str, ContentError] = field(default_factory=dict)

    def material(self, lab_id: str) -> Material:
        """Reads a lab's folder. ContentError for a broken one, RequestError for an unknown id."""
        if lab_id in self.broken:
            raise self.broken[lab_id]
        if lab_id not in self.labs:
            raise RequestError(f"there is no lab '{lab_id}'", do="gradatim labs lists them")
        found: Found = []
        material = materials.material(self.root, self.labs[lab_id], found, [])
        _refuse(found)
        return material

    def cards(self, skill_id: str | None = None) -> tuple[Card, ...]:
        """All cards in the order of the roadmap, or one skill's. ContentError for a broken file."""
        found: Found = []
        skills = [skill for skill in self.skills if skill_id in (None, skill)]
        cards = roadmap.cards(self.root, skills, found)
        _refuse(found)
        return cards


def load(root: Path | None = None) -> Pack:
    """The pack at `root`, or the one that came with the program.

    ContentError if the roadmap is broken; a broken lab is left out and remembered in `broken`.
    """
    base = _shipped() if root is None else root
    found: Found = []
    road = roadmap.roadmap(base, found)
    _refuse(found)
    labs, of_labs = roadmap.labs(base, road)
    broken = {lab_id: errors[0] for lab_id, errors in of_labs.items() if errors}
    good = {lab.id: lab for lab in labs if lab.id not in broken}
    return Pack(base, road.phases, road.skills, good, broken)


def problems(root: Path | None = None) -> list[ContentError]:
    """Everything that is wrong in a pack; what concerns a lab has a `where` in labs/<id>."""
    base = _shipped() if root is None else root
    found: Found = []
    road = roadmap.roadmap(base, found)
    labs, of_labs = roadmap.labs(base, road)
    for errors in of_labs.values():
        found += errors
    for lab in labs:
        materials.material(base, lab, found, found)
    cards = [f"{skill}.toml" for skill in road.skills]
    found += _strangers(base, "labs", road.order, "list it under a phase of roadmap.toml")
    found += _strangers(base, "cards", cards, "name it after a skill: <skill>.toml")
    roadmap.cards(base, road.skills, found)
    return found


def _refuse(found: Found) -> None:
    if found:
        raise found[0]


def _shipped() -> Path:
    here = Path(__file__).parents[1]
    for root in (here / "pack", here.parents[1] / "curriculum"):
        if root.is_dir():
            return root
    raise ContentError("the curriculum is missing", where=str(here), do="install gradatim again")


def _strangers(root: Path, folder: str, known: Iterable[str], do: str) -> Found:
    expected = set(known)
    return [
        ContentError("the roadmap does not know it", where=f"{folder}/{path.name}", do=do)
        for path in sorted((root / folder).glob("*"))
        if path.name not in expected and not path.name.startswith(".")
    ]
