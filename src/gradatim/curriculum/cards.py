"""Reads the cards and drills of a skill. Every file is checked strictly; nothing is executed."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from gradatim.curriculum.pack_files import TomlTable, duplicates, read_toml
from gradatim.errors import ContentError
from gradatim.model import Card, Drill
from gradatim.profiles import PROFILES

CARD_KINDS = ("recall", "predict", "numeric", "flaw")
RUBRIC_POINTS = (3, 6)  # of a rubric: fewer say little, more are too many for an interview

_CARD_KEYS = ("id", "ask", "answer", "source", "kind", "code", "tolerance", "why", "profile")
_DRILL_KEYS = ("id", "ask", "minutes", "rubric", "answer", "source")

Item = TypeVar("Item", Card, Drill)


def read_cards(root: Path, skill: str) -> list[Card]:
    """The cards of one skill, () without a file; ContentError for the first problem."""
    return _read_valid(root, skill, "card", _parse_card)


def read_drills(root: Path, skill: str) -> list[Drill]:
    """The drills of one skill, () without a file; ContentError for the first problem."""
    return _read_valid(root, skill, "drill", _parse_drill)


def problems(root: Path, skills: Iterable[str]) -> list[ContentError]:
    """All problems in the files of these skills, including ids that are used twice."""
    errors = list[ContentError]()
    card_ids, drill_ids = list[str](), list[str]()
    for skill in skills:
        card_ids += [card.id for card in _read(root, skill, "card", _parse_card, errors)]
        drill_ids += [drill.id for drill in _read(root, skill, "drill", _parse_drill, errors)]
    errors += duplicates(filter(None, card_ids), "card", "cards")
    return errors + duplicates(filter(None, drill_ids), "drill", "drills")


Parser = Callable[[TomlTable, str], Item]


def _read_valid(root: Path, skill: str, table_name: str, parse: Parser[Item]) -> list[Item]:
    errors = list[ContentError]()
    items = _read(root, skill, table_name, parse, errors)
    for error in errors:
        raise error
    return items


def _read(
    root: Path, skill: str, table_name: str, parse: Parser[Item], errors: list[ContentError]
) -> list[Item]:
    """The content of the file as far as it can be read; problems are added to `errors`."""
    path = root / f"{table_name}s" / f"{skill}.toml"
    if not path.exists():
        return []
    where = f"{table_name}s/{path.name}"
    try:
        rows = (
            TomlTable(read_toml(root, path), where, errors)
            .allow_only((table_name,))
            .rows(table_name)
        )
    except ContentError as error:
        errors.append(error)
        return []
    return [parse(_labelled(row, table_name), skill) for row in rows]


def _labelled(row: TomlTable, table_name: str) -> TomlTable:
    """The row, with its id as its place in error messages."""
    return TomlTable(row.values, f"{row.where}, {table_name} '{row.label('id')}'", row.problems)


def _parse_card(row: TomlTable, skill: str) -> Card:
    row.allow_only(_CARD_KEYS)
    kind = row.choice("kind", CARD_KINDS, "recall")
    card = Card(
        id=row.slug("id"),
        skill=skill,
        ask=row.text("ask"),
        answer=row.text("answer"),
        source=row.text("source"),
        kind=kind,
        code=row.text("code") if kind == "predict" else row.optional_text("code"),
        tolerance=row.number("tolerance", 0, 1e12) if kind == "numeric" else 0.0,
        why=row.optional_text("why"),
        profile=row.choice("profile", PROFILES) if "profile" in row.values else "",
    )
    _check_card(row, card)
    return card


def _check_card(row: TomlTable, card: Card) -> None:
    if card.kind == "numeric" and card.answer and not _is_number(card.answer):
        row.add_problem(f"the answer '{card.answer}' is not a number", "write it as 0.667")
    if card.kind != "numeric" and "tolerance" in row.values:
        row.add_problem(f"a card of kind '{card.kind}' has no tolerance", "only numeric has one")
    if card.profile and not card.is_provable:
        row.add_problem("'profile' is for code that is run", "leave it out")


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False


def _parse_drill(row: TomlTable, skill: str) -> Drill:
    row.allow_only(_DRILL_KEYS)
    rubric = row.strings("rubric")
    few, many = RUBRIC_POINTS
    if isinstance(row.values.get("rubric"), list) and not few <= len(rubric) <= many:
        row.add_problem(f"the rubric has {len(rubric)} points", f"make it {few} to {many}")
    if any(not point.strip() for point in rubric):
        row.add_problem("a point of the rubric is empty", "say what a good answer mentions")
    return Drill(
        id=row.slug("id"),
        skill=skill,
        ask=row.text("ask"),
        minutes=row.number("minutes", 1, 120, int),
        rubric=rubric,
        answer=row.text("answer"),
        source=row.text("source"),
    )
