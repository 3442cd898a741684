"""All cards of a learner: the pack's, their own, and questions missed in a chapter.

The last two are read from the evidence. A row `card` holds the text of an own card; a later row
about the same card replaces it, and an empty one retires it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from gradatim.model import Card, Curriculum, Evidence, History

MAX_TEXT = 20_000  # characters of a question or an answer
SOURCE = "your own card"


class OwnCard(NamedTuple):
    """A card that the learner wrote or imported."""

    card: Card
    since: datetime
    guid: str = ""  # its id in Anki


def cards(
    pack: Curriculum, evidence: Iterable[Evidence], skill: str | None = None
) -> Sequence[Card]:
    """The cards of a skill, or all: first the pack's, then the learner's own."""
    own = History.from_rows(evidence).cached(_within, pack)
    return [*pack.cards(skill), *(c for c in own if skill is None or c.skill == skill)]


def own_cards(evidence: Iterable[Evidence]) -> Mapping[str, OwnCard]:
    """Card id -> the learner's own card, without retired ones."""
    return History.from_rows(evidence).cached(_own)


def missed_questions(evidence: Iterable[Evidence]) -> Mapping[str, OwnCard]:
    """Card id -> a chapter question that was not right at the first try, as a card from the next
    day on."""
    return History.from_rows(evidence).cached(_missed)


def _missed(log: History) -> Mapping[str, OwnCard]:
    found: dict[str, OwnCard] = {}
    for row in log.of("read"):
        question = row.data.get("missed")
        if isinstance(question, dict) and (card := _question(row, question)) is not None:
            found.setdefault(card.id, OwnCard(card, row.at + timedelta(days=1)))
    return found


def _question(row: Evidence, question: Mapping[str, Any]) -> Card | None:
    texts = {key: value for key, value in question.items() if isinstance(value, str)}
    if not all(texts.get(key) for key in ("skill", "ask", "answer")):
        return None
    return Card(
        id=f"{row.subject}#{_text(row, 'question')}",
        skill=texts["skill"],
        ask=texts["ask"],
        answer=texts["answer"],
        source=texts.get("source", ""),
        kind=texts.get("kind", "recall"),
        code=texts.get("code", ""),
        why=texts.get("why", ""),
        tolerance=_tolerance(question.get("tolerance")),
    )


def _tolerance(found: Any) -> float:
    """How far a number may be from its answer; 0 if the answer is not a number."""
    is_number = isinstance(found, int | float) and not isinstance(found, bool)
    return float(found) if is_number and 0 <= found < math.inf else 0.0


def personal_cards(evidence: Iterable[Evidence]) -> Mapping[str, OwnCard]:
    """The cards that are not in the pack: the learner's own, and missed questions."""
    log = History.from_rows(evidence)
    return {**missed_questions(log), **own_cards(log)}


def retired_ids(evidence: Iterable[Evidence]) -> frozenset[str]:
    """The ids of retired cards."""
    log = History.from_rows(evidence)
    return frozenset(row.subject for row in log.of("card")) - own_cards(log).keys()


def card_data(card: Card, guid: str = "") -> dict[str, str]:
    """The content of a row of evidence about a card; {} retires it."""
    data = {"skill": card.skill, "ask": card.ask, "answer": card.answer, "guid": guid}
    return {key: text for key, text in data.items() if text}


def _own(log: History) -> Mapping[str, OwnCard]:
    found: dict[str, OwnCard] = {}
    for row in log.of("card"):
        first, card = found.pop(row.subject, None), _card(row)
        if card is not None:
            found[row.subject] = OwnCard(card, first.since if first else row.at, _text(row, "guid"))
    return found


def _within(log: History, pack: Curriculum) -> Sequence[Card]:
    """The cards whose skill is in the pack and whose id is not."""
    found = [one.card for one in personal_cards(log).values() if one.card.skill in pack.skills]
    taken = {card.id for card in pack.cards()} if found else set[str]()
    return [card for card in found if card.id not in taken]


def _card(row: Evidence) -> Card | None:
    skill, ask, answer = (_text(row, key) for key in ("skill", "ask", "answer"))
    if not (row.subject and skill and ask and answer):
        return None
    return Card(row.subject, skill, ask, answer, SOURCE)


def _text(row: Evidence, key: str) -> str:
    data: Any = row.data if isinstance(row.data, dict) else {}
    found = data.get(key)
    return found if isinstance(found, str) and len(found) <= MAX_TEXT else ""
