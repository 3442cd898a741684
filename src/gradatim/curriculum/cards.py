"""Reads the cards and drills of a skill. Every file is checked strictly; nothing is executed."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from gradatim.curriculum.reading import Row, toml, twice
from gradatim.errors import ContentError
from gradatim.model import Card, Drill
from gradatim.profiles import PROFILES

CARD_KINDS = ("recall", "predict", "numeric", "flaw")
POINTS = (3, 6)  # of a rubric: fewer say little, more are too many for an interview

_CARD_KEYS = ("id", "ask", "answer", "source", "kind", "code", "tolerance", "why", "profile")
_DRILL_KEYS = ("id", "ask", "minutes", "rubric", "answer", "source")

Noun = TypeVar("Noun", Card, Drill)


def cards(root: Path, skill: str) -> list[Card]:
    """The cards of one skill, () without a file; ContentError for the first problem."""
    return _sound(root, skill, "card", _card)


def drills(root: Path, skill: str) -> list[Drill]:
    """The drills of one skill, () without a file; ContentError for the first problem."""
    return _sound(root, skill, "drill", _drill)


def problems(root: Path, skills: Iterable[str]) -> list[ContentError]:
    """All problems in the files of these skills, including ids that are used twice."""
    found = list[ContentError]()
    cards, drills = list[str](), list[str]()
    for skill in skills:
        cards += [card.id for card in _read(root, skill, "card", _card, found)]
        drills += [drill.id for drill in _read(root, skill, "drill", _drill, found)]
    found += twice(filter(None, cards), "card", "cards")
    return found + twice(filter(None, drills), "drill", "drills")


Reader = Callable[[Row, str], Noun]


def _sound(root: Path, skill: str, noun: str, reader: Reader[Noun]) -> list[Noun]:
    found = list[ContentError]()
    read = _read(root, skill, noun, reader, found)
    for error in found:
        raise error
    return read


def _read(
    root: Path, skill: str, noun: str, reader: Reader[Noun], found: list[ContentError]
) -> list[Noun]:
    """The content of the file as far as it can be read; problems are added to `found`."""
    path = root / f"{noun}s" / f"{skill}.toml"
    if not path.exists():
        return []
    where = f"{noun}s/{path.name}"
    try:
        rows = Row(toml(root, path), where, found).only((noun,)).rows(noun)
    except ContentError as error:
        found.append(error)
        return []
    return [reader(_named(row, noun), skill) for row in rows]


def _named(row: Row, noun: str) -> Row:
    """The row, with its id as its place in error messages."""
    return Row(row.values, f"{row.where}, {noun} '{row.name('id')}'", row.problems)


def _card(row: Row, skill: str) -> Card:
    row.only(_CARD_KEYS)
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


def _check_card(row: Row, card: Card) -> None:
    if card.kind == "numeric" and card.answer and not _is_number(card.answer):
        row.wrong(f"the answer '{card.answer}' is not a number", "write it as 0.667")
    if card.kind != "numeric" and "tolerance" in row.values:
        row.wrong(f"a card of kind '{card.kind}' has no tolerance", "only numeric has one")
    if card.profile and not card.proven:
        row.wrong("'profile' is for code that is run", "leave it out")


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False


def _drill(row: Row, skill: str) -> Drill:
    row.only(_DRILL_KEYS)
    rubric = row.strings("rubric")
    few, many = POINTS
    if isinstance(row.values.get("rubric"), list) and not few <= len(rubric) <= many:
        row.wrong(f"the rubric has {len(rubric)} points", f"make it {few} to {many}")
    if any(not point.strip() for point in rubric):
        row.wrong("a point of the rubric is empty", "say what a good answer mentions")
    return Drill(
        id=row.slug("id"),
        skill=skill,
        ask=row.text("ask"),
        minutes=row.number("minutes", 1, 120, int),
        rubric=rubric,
        answer=row.text("answer"),
        source=row.text("source"),
    )
