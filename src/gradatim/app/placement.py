"""Verbs about a placement that is asked page by page, and what it came to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gradatim.app.questions import Asked
from gradatim.errors import RequestError
from gradatim.model import Card, History, Skill, records
from gradatim.rules import placement
from gradatim.rules import plan as planning


@dataclass(frozen=True)
class Told:
    """An answer to a question of the placement."""

    card: Card
    right: bool
    typed: str


@dataclass(frozen=True)
class Placement:
    """What a placement came to."""

    skills: tuple[Skill, ...]  # that the plan leaves out
    before: date  # the end of the plan without it
    after: date  # and with it

    @property
    def hours(self) -> float:
        return sum(skill.hours for skill in self.skills)


class Placed(Asked):
    """Nothing is kept between two pages but the answers."""

    def told(self) -> Told | None:
        """The last answer of the placement under way."""
        last = next(reversed(self.evidence().of("placed", "answered")), None)
        if last is None or last.kind != "answered":
            return None
        try:
            card = self.card(last.subject)
        except RequestError:  # the pack has changed since
            return None
        return Told(card, bool(last.data.get("right")), records.text(last, "typed"))

    def reply(self, card_id: str, typed: str) -> bool:
        """Keeps an answer, and ends the placement with its last; whether it has ended.

        An answer to anything but the question asked, such as a form sent twice, changes nothing.
        """
        card = self.placing().card
        if card is None or card.id != card_id:
            return False
        self.answer(card, typed.replace("\r\n", "\n")[:4000])
        return self._ended()

    def reply_lab(self, lab_id: str, taken: bool) -> bool:
        """The same about the lab that is offered, or that was begun and is given up."""
        placing = self.placing()
        if placing.lab is None or placing.lab.id != lab_id or (placing.begun and taken):
            return False
        self.take(placing.lab, taken)
        return self._ended()

    def _ended(self) -> bool:
        if not self.placing().over:
            return False
        self.placed()
        return True

    def placement(self) -> Placement | None:
        """What the last placement came to; None before the first."""
        log = self.evidence()
        last = next(reversed(log.of("placed")), None)
        if last is None:
            return None
        waived = placement.waived(self.pack, log) or ()
        without = History(row for row in log if row is not last)
        skills = tuple(skill for name, skill in self.pack.skills.items() if name in waived)
        return Placement(skills, self._finish(without), self._finish(log))

    def _finish(self, log: History) -> date:
        return planning.plan(self.pack, self.planner(), log, self.today()).finish
