"""Actions of the placement test: the next question, the answers, the result."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gradatim.app.cards import CardActions
from gradatim.errors import RequestError
from gradatim.model import Card, History, Lab, Skill, records
from gradatim.rules import answers, placement
from gradatim.rules import plan as planning
from gradatim.rules.placement import PlacementState

BEFORE_PLACEMENT = (
    "So far the plan skips what your background usually brings. A placement adds what your answers "
    "show, and takes back what they speak against. Most questions show Python code: if Python is "
    "new to you, leave the placement for later."
)


@dataclass(frozen=True)
class PlacementAnswer:
    """An answer to a question of the placement."""

    card: Card
    right: bool
    typed: str


@dataclass(frozen=True)
class PlacementResult:
    """What a placement waived, and how the plan changed."""

    skills: tuple[Skill, ...]  # waived
    unasked: frozenset[str]  # those waived because of the background alone
    before: date  # the end of the plan without the placement
    after: date

    @property
    def hours(self) -> float:
        return sum(skill.hours for skill in self.skills)


class PlacementActions(CardActions):
    """Stores the answers and nothing else between two questions."""

    def placement_state(self) -> PlacementState:
        """The current placement, or a new one. RequestError if there is no profile."""
        return PlacementState.of(self.pack, self.required_profile(), self.evidence())

    def assumes_background(self) -> bool:
        """Whether the plan skips what the background usually brings, before a placement."""
        background = self.required_profile().background
        waiving = any(background in skill.waive for skill in self.pack.skills.values())
        return waiving and not self.evidence().of("placed")

    def answer(self, card: Card, typed: str) -> bool:
        """Records the answer to a question; whether it is right."""
        right = answers.is_right(card, typed)
        self._record("answered", card.id, {"skill": card.skill, "right": right, "typed": typed})
        return right

    def record_lab_offer(self, lab: Lab, taken: bool) -> None:
        """Records whether the learner takes the offered lab, or gives up the one they began."""
        self._record("offered", lab.id, {"taken": taken})

    def end_placement(self) -> None:
        """Ends the placement; from now on the plan leaves out the waived skills."""
        belief = self.placement_state().belief
        likely = {skill: round(chance, 3) for skill, chance in belief.known.items()}
        waived, unasked = sorted(belief.waived), sorted(belief.from_background - belief.shown)
        self._record("placed", "", {"waived": waived, "unasked": unasked, "known": likely})

    def last_answer(self) -> PlacementAnswer | None:
        """The last answer of the current placement."""
        last = next(reversed(self.evidence().of("placed", "answered")), None)
        if last is None or last.kind != "answered":
            return None
        try:
            card = self.card(last.subject)
        except RequestError:  # the pack has changed since
            return None
        return PlacementAnswer(
            card, bool(last.data.get("right")), records.text_field(last, "typed")
        )

    def answer_placement(self, card_id: str, typed: str) -> bool:
        """Records an answer and ends the placement after the last; whether it has ended.

        An answer to another question, such as a form sent twice, changes nothing.
        """
        card = self.placement_state().card
        if card is None or card.id != card_id:
            return False
        self.answer(card, typed.replace("\r\n", "\n")[:4000])
        return self._ended()

    def answer_lab_offer(self, lab_id: str, taken: bool) -> bool:
        """The same for the lab that is offered, or was begun and is given up."""
        state = self.placement_state()
        if state.lab is None or state.lab.id != lab_id or (state.begun and taken):
            return False
        self.record_lab_offer(state.lab, taken)
        return self._ended()

    def _ended(self) -> bool:
        if not self.placement_state().over:
            return False
        self.end_placement()
        return True

    def placement_result(self) -> PlacementResult | None:
        """The result of the last placement; None before the first."""
        log = self.evidence()
        last = next(reversed(log.of("placed")), None)
        if last is None:
            return None
        waived = placement.waived(self.pack, log) or ()
        without = History(row for row in log if row is not last)
        skills = tuple(skill for name, skill in self.pack.skills.items() if name in waived)
        unasked = placement.unasked(self.pack, log)
        return PlacementResult(skills, unasked, self._finish(without), self._finish(log))

    def _finish(self, log: History) -> date:
        return planning.plan(self.pack, self.required_profile(), log, self.today()).finish
