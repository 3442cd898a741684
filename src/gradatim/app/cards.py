"""Verbs about the learner's own cards: written, brought from Anki, taken there, retired."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from gradatim.app.context import Ground
from gradatim.errors import RequestError
from gradatim.model import Card, Evidence
from gradatim.rules import deck, review
from gradatim.rules.deck import Own

if TYPE_CHECKING:
    from gradatim.anki import Note

_OURS = re.compile(r"gradatim-([a-z0-9][a-z0-9-]{0,79})")


@dataclass(frozen=True)
class Brought:
    """What came of the notes of a package."""

    added: int = 0
    changed: int = 0
    same: int = 0
    left_out: int = 0  # retired here, the pack's own, or without words


class Carded(Ground):
    """Own cards are evidence: nothing of them is ever erased."""

    def own_cards(self) -> list[Own]:
        """Those that are not retired, the oldest first."""
        return list(deck.own(self.evidence()).values())

    def add_card(self, skill: str, ask: str, answer: str) -> Card:
        """RequestError for an unknown skill, and for texts that are empty or too long."""
        self._known(skill)
        card = _sound(Card(f"own-{uuid4().hex[:12]}", skill, ask.strip(), answer.strip(), ""))
        self._append("card", card.id, deck.row_of(card))
        return card

    def retire_card(self, card_id: str) -> None:
        """It is asked no more. RequestError unless it is a card of the learner's own."""
        if card_id not in deck.own(self.evidence()):
            do = "gradatim cards list shows yours"
            raise RequestError(f"you have no card '{card_id}' of your own", do=do)
        self._append("card", card_id, {})

    def export_cards(self, path: Path, all_: bool) -> int:
        """Writes the cards of the skills begun, or all, as a package of Anki; how many."""
        from gradatim import anki

        log = self.evidence()
        cards = deck.cards(self.pack, log) if all_ else review.available(self.pack, log)
        if not cards:
            raise RequestError("no skill with cards is begun", do="pass a lab, or add --all")
        own = deck.own(log)
        anki.write(path, (_note(card, own) for card in cards))
        return len(cards)

    def import_cards(self, path: Path, skill: str | None = None) -> Brought:
        """Keeps the notes of a package of Anki as own cards, all of them or none; a note that is
        there already changes nothing.

        Their skill is the first tag that names one, else `skill`. RequestError for a file that is
        no package, and for notes without a skill.
        """
        from gradatim import anki

        self._known(skill)
        reader = _Reader(self, path, skill)
        for number, note in enumerate(anki.read(path), 1):
            reader.take(number, note)
        if reader.nameless:
            what = f"{reader.nameless} notes name no skill in their tags"
            do = "say --skill SKILL for them; gradatim skills lists them"
            raise RequestError(what, where=str(path), do=do)
        self.store.extend(reader.rows.values())
        return Brought(**reader.counts)


class _Reader:
    """Notes of a package, beside the cards that are there."""

    def __init__(self, ground: Ground, path: Path, skill: str | None) -> None:
        log = ground.evidence()
        self._ground, self._path, self._skill = ground, path, skill
        self._own, self._retired = deck.own(log), deck.retired(log)
        self._cards = {_guid(card, self._own): card for card in deck.cards(ground.pack, log)}
        self.rows: dict[str, Evidence] = {}
        self.counts = dict.fromkeys(("added", "changed", "same", "left_out"), 0)
        self.nameless = 0

    def take(self, number: int, note: Note) -> None:
        self.counts[self._take(number, note)] += 1

    def _take(self, number: int, note: Note) -> str:
        held = self._cards.get(note.guid)
        if held and _note(held, self._own)[1:3] == note[1:3]:
            return "same"
        name = held.id if held else _id(note.guid)
        if (held and held.id not in self._own) or name in self._retired:
            return "left_out"
        ask, answer = (self._text(number, side) for side in (note.front, note.back))
        if not (ask and answer):
            return "left_out"
        skill = self._of(note.tags) or (held.skill if held else self._skill)
        if skill is None:
            self.nameless += 1
            return "left_out"
        card = _sound(Card(name, skill, ask, answer, deck.SOURCE))
        if card == held:
            return "same"
        guid = "" if _OURS.fullmatch(note.guid) else note.guid
        again = name in self.rows
        self.rows[name] = self._ground._evidence("card", name, deck.row_of(card, guid))
        return "same" if again else "changed" if held else "added"

    def _text(self, number: int, html: str) -> str:
        from gradatim.render import exchange

        try:
            return exchange.from_html(html)
        except ValueError as error:
            what = f"note {number} is no HTML that Anki writes: {error}"
            raise RequestError(what, where=str(self._path), do="nothing was kept") from error

    def _of(self, tags: Sequence[str]) -> str | None:
        """The skill that they name, if one does: 'py-control', or 'course::py-control'."""
        names = (tag.rpartition("::")[2] for tag in tags)
        return next((name for name in names if name in self._ground.pack.skills), None)


def _note(card: Card, own: Mapping[str, Own]) -> Note:
    """A card as Anki keeps it."""
    from gradatim.anki import Note
    from gradatim.render import exchange

    code, answer = _fenced(card.code), card.answer
    told = (_fenced(answer) if card.kind == "predict" else answer, "" if card.shown else code)
    front = exchange.to_html("\n\n".join(filter(None, (card.ask, card.shown and code))))
    back = exchange.to_html("\n\n".join(filter(None, (*told, card.why))))
    return Note(_guid(card, own), front, back, (card.skill,))


def _fenced(code: str) -> str:
    return f"~~~~\n{code.rstrip()}\n~~~~" if code else ""


def _guid(card: Card, own: Mapping[str, Own]) -> str:
    """By which Anki knows the card: the name that it had there, where it came from there."""
    guid = own[card.id].guid if card.id in own else ""
    return guid or f"gradatim-{card.id}"


def _id(guid: str) -> str:
    ours = _OURS.fullmatch(guid)
    return ours[1] if ours else f"anki-{hashlib.sha256(guid.encode()).hexdigest()[:16]}"


def _sound(card: Card) -> Card:
    """RequestError if there is nothing to ask or to answer, or too much."""
    for name, text in (("question", card.ask), ("answer", card.answer)):
        if not text:
            raise RequestError(f"the {name} of a card is empty", do="say what it is")
        if len(text) > deck.MOST_TEXT:
            what = f"the {name} of a card has {len(text)} characters"
            raise RequestError(what, do=f"use at most {deck.MOST_TEXT}")
    return card
