"""Actions on the learner's own cards: add, import from Anki, export, retire."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from gradatim.app.context import Context
from gradatim.errors import RequestError
from gradatim.model import Card, Evidence
from gradatim.rules import deck, review
from gradatim.rules.deck import OwnCard

if TYPE_CHECKING:
    from gradatim.anki import Note

_OURS = re.compile(r"gradatim-([a-z0-9][a-z0-9-]{0,79})")


@dataclass(frozen=True)
class ImportCounts:
    """How many notes of a package were imported, and how."""

    added: int = 0
    changed: int = 0
    same: int = 0
    left_out: int = 0  # retired, from the pack, or empty


class OwnCardActions(Context):
    """Own cards are evidence and are never erased."""

    def own_cards(self) -> list[OwnCard]:
        """The cards that are not retired, oldest first."""
        return list(deck.own_cards(self.evidence()).values())

    def add_card(self, skill: str, ask: str, answer: str) -> Card:
        """RequestError for an unknown skill, and for text that is empty or too long."""
        self._check_skill(skill)
        card = _checked(Card(f"own-{uuid4().hex[:12]}", skill, ask.strip(), answer.strip(), ""))
        self._record("card", card.id, deck.card_data(card))
        return card

    def retire_card(self, card_id: str) -> None:
        """Stops asking a card. RequestError unless it is one of the learner's own."""
        if card_id not in deck.own_cards(self.evidence()):
            do = "gradatim cards list shows yours"
            raise RequestError(f"you have no card '{card_id}' of your own", do=do)
        self._record("card", card_id, {})

    def export_cards(self, path: Path, all_: bool) -> int:
        """Writes the cards of the skills begun, or all, as an Anki package; returns how many."""
        from gradatim import anki

        log = self.evidence()
        cards = deck.cards(self.pack, log) if all_ else review.available(self.pack, log)
        if not cards:
            raise RequestError("you have no cards yet", do="pass a lab, or add --all")
        own = deck.own_cards(log)
        anki.write(path, (_note(card, own) for card in cards))
        return len(cards)

    def import_cards(self, path: Path, skill: str | None = None) -> ImportCounts:
        """Imports the notes of an Anki package as own cards, all or none; notes that are there
        already change nothing.

        A note's skill is the first tag that names one, else `skill`. RequestError for a file that
        is no package, and for notes without a skill.
        """
        from gradatim import anki

        self._check_skill(skill)
        reader = _Reader(self, path, skill)
        for number, note in enumerate(anki.read(path), 1):
            reader.add(number, note)
        if reader.without_skill:
            what = f"{reader.without_skill} notes have no skill among their tags"
            do = "add --skill SKILL; gradatim skills lists the skills"
            raise RequestError(what, where=str(path), do=do)
        self.store.extend(reader.rows.values())
        return ImportCounts(**reader.counts)


class _Reader:
    """Compares the notes of a package with the existing cards."""

    def __init__(self, context: Context, path: Path, skill: str | None) -> None:
        log = context.evidence()
        self._context, self._path, self._skill = context, path, skill
        self._own, self._retired = deck.own_cards(log), deck.retired_ids(log)
        self._cards = {_guid(card, self._own): card for card in deck.cards(context.pack, log)}
        self.rows: dict[str, Evidence] = {}
        self.counts = dict.fromkeys(("added", "changed", "same", "left_out"), 0)
        self.without_skill = 0

    def add(self, number: int, note: Note) -> None:
        """Counts a note of the package, and adds a row for a new or changed card."""
        self.counts[self._add(number, note)] += 1

    def _add(self, number: int, note: Note) -> str:
        existing = self._cards.get(note.guid)
        if existing and _note(existing, self._own)[1:3] == note[1:3]:
            return "same"
        name = existing.id if existing else _id(note.guid)
        if (existing and existing.id not in self._own) or name in self._retired:
            return "left_out"
        ask, answer = (self._text(number, side) for side in (note.front, note.back))
        if not (ask and answer):
            return "left_out"
        skill = self._skill_of(note.tags) or (existing.skill if existing else self._skill)
        if skill is None:
            self.without_skill += 1
            return "left_out"
        card = _checked(Card(name, skill, ask, answer, deck.SOURCE))
        if card == existing:
            return "same"
        guid = "" if _OURS.fullmatch(note.guid) else note.guid
        again = name in self.rows
        self.rows[name] = self._context._row("card", name, deck.card_data(card, guid))
        return "same" if again else "changed" if existing else "added"

    def _text(self, number: int, html: str) -> str:
        from gradatim.render import exchange

        try:
            return exchange.from_html(html)
        except ValueError as error:
            what = f"note {number} cannot be read as HTML: {error}"
            raise RequestError(what, where=str(self._path), do="nothing was imported") from error

    def _skill_of(self, tags: Sequence[str]) -> str | None:
        """The first skill among the tags: 'py-control', or 'course::py-control'."""
        names = (tag.rpartition("::")[2] for tag in tags)
        return next((name for name in names if name in self._context.pack.skills), None)


def _note(card: Card, own: Mapping[str, OwnCard]) -> Note:
    """A card as a note for Anki."""
    from gradatim.anki import Note
    from gradatim.render import exchange

    code, answer = _fenced(card.code), card.answer
    answers = (
        _fenced(answer) if card.kind == "predict" else answer,
        "" if card.visible_code else code,
    )
    front = exchange.to_html("\n\n".join(filter(None, (card.ask, card.visible_code and code))))
    back = exchange.to_html("\n\n".join(filter(None, (*answers, card.why))))
    return Note(_guid(card, own), front, back, (card.skill,))


def _fenced(code: str) -> str:
    return f"~~~~\n{code.rstrip()}\n~~~~" if code else ""


def _guid(card: Card, own: Mapping[str, OwnCard]) -> str:
    """The id of the note in Anki; kept if the card came from there."""
    guid = own[card.id].guid if card.id in own else ""
    return guid or f"gradatim-{card.id}"


def _id(guid: str) -> str:
    match = _OURS.fullmatch(guid)
    return match[1] if match else f"anki-{hashlib.sha256(guid.encode()).hexdigest()[:16]}"


def _checked(card: Card) -> Card:
    """RequestError if the question or the answer is empty or too long."""
    for name, text in (("question", card.ask), ("answer", card.answer)):
        if not text:
            raise RequestError(f"the card has no {name}", do=f"write the {name}")
        if len(text) > deck.MAX_TEXT:
            what = f"the {name} is {len(text)} characters long"
            raise RequestError(what, do=f"use at most {deck.MAX_TEXT}")
    return card
