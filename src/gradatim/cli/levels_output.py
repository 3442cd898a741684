"""The entry level and what makes a learner stand out, as terminal text or as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gradatim.cli.output import print_json, wrap
from gradatim.rules.levels import Area, Item


def levels(found: Sequence[Area], as_json: bool) -> None:
    if as_json:
        return print_json([_json(area) for area in found])
    for area in found:
        print(area.title)
        for name, items in (("entry level", area.entry), ("stand out", area.standout)):
            for item in items:
                print(wrap(f"{name:11}  {item.title}: {_what(item)}", " " * 17, "  "))
    print("A lab counts when it was passed without help.")


def _what(item: Item) -> str:
    """Such as: passed, 2 of 3 labs, A service that adds (op-http, op-fastapi)."""
    labs = [f"{item.passed} of {item.labs} labs"] if item.labs else []
    skills = ", ".join(skill.id for skill, _ in item.skills)
    built = [project.title for project in item.projects]
    return ", ".join([item.state, *labs, *built]) + f" ({skills})"


def _json(area: Area) -> dict[str, Any]:
    return {
        "area": area.title,
        "entry": [_item_json(item) for item in area.entry],
        "standout": [_item_json(item) for item in area.standout],
    }


def _item_json(item: Item) -> dict[str, Any]:
    return {
        "title": item.title,
        "shown": item.shown,
        "skills": {skill.id: state for skill, state in item.skills},
        "labs_passed": item.passed,
        "labs": item.labs,
        "projects": [project.id for project in item.projects],
    }
