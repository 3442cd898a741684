"""Verbs about questions: the placement's, cards and drills."""

from __future__ import annotations

from collections.abc import Sequence

from gradatim.app.context import Ground
from gradatim.errors import RequestError
from gradatim.model import Card, Drill, Lab, Skill, records
from gradatim.rules import answers, catalogue, deck, fitting, review
from gradatim.rules.catalogue import DrillRow
from gradatim.rules.fitting import Fitted
from gradatim.rules.placement import Placing
from gradatim.rules.review import Queue

UNPLANNED = 60  # minutes of a day for whom there is no plan yet: a policy


class Asked(Ground):
    """Keeps each answer as it is given."""

    # Placement -------------------------------------------------------------------------------

    def placing(self) -> Placing:
        """The placement under way, or a new one. RequestError if nobody said who learns."""
        return Placing.of(self.pack, self.planner(), self.evidence())

    def answer(self, card: Card, typed: str) -> bool:
        """Keeps the answer to a question of the placement; whether it is right."""
        right = answers.right(card, typed)
        self._append("answered", card.id, {"skill": card.skill, "right": right, "typed": typed})
        return right

    def take(self, lab: Lab, taken: bool) -> None:
        """Keeps whether the learner takes up the lab that the placement offers, or, of one that
        was begun, that they give it up."""
        self._append("offered", lab.id, {"taken": taken})

    def placed(self) -> list[Skill]:
        """Ends the placement: from now on the plan leaves out what it has shown."""
        belief = self.placing().belief
        likely = {skill: round(chance, 3) for skill, chance in belief.known.items()}
        self._append("placed", "", {"waived": sorted(belief.waived), "known": likely})
        return [skill for skill in self.pack.skills.values() if skill.id in belief.waived]

    # Cards and drills -----------------------------------------------------------------------

    def queue(self, more: int = 0) -> Queue:
        """Today's cards, and so many of those that come after them."""
        who, now = self.profile(), self.here()
        minutes = who.minutes(now.date()) if who else UNPLANNED
        return review.queue(self.pack, self.evidence(), now, minutes, more)

    def card(self, card_id: str) -> Card:
        """RequestError for an unknown card."""
        for card in deck.cards(self.pack, self.evidence()):
            if card.id == card_id:
                return card
        raise RequestError(f"there is no card '{card_id}'")

    def review(self, card_id: str, rating: int, typed: str = "") -> None:
        """Keeps how well a card was recalled: 1 again, 2 hard, 3 good, 4 easy.

        RequestError for a rating that is not open after what was typed.
        """
        card = self.card(card_id)
        fitting = sorted(review.ratings(card, typed))
        if rating not in fitting:
            do = f"after this answer, choose of {', '.join(map(str, fitting))}"
            raise RequestError(f"{rating} is no rating here", do=do)
        self._append("review", card_id, records.of_review(card, rating, typed))

    def fit(self) -> Fitted:
        """Fits the review model to the learner's reviews; kept if it foretells better.

        RequestError where the reviews are too few.
        """
        log = self.evidence()
        if (told := fitting.usable(log)) < fitting.FEWEST:
            what = f"{told} reviews that come a day or more after the one before are too few"
            raise RequestError(what, do=f"come back with {fitting.FEWEST}")
        found = fitting.fit(log)
        if found.better:
            self._append("fitted", "", records.of_fitted(found.weights, found.reviews))
        return found

    def drills(self, skill: str | None = None) -> list[DrillRow]:
        """RequestError for an unknown skill, here and below."""
        return catalogue.drills(self.pack, self.evidence(), self._known(skill))

    def open_drills(self, skill: str | None = None) -> list[DrillRow]:
        """Those of a skill, or of all skills begun; the one longest not answered comes first."""
        rows = {row.drill.id: row for row in self.drills(skill)}
        return [rows[drill.id] for drill in review.open_drills(self.pack, self.evidence(), skill)]

    def next_drill(self, skill: str | None = None) -> Drill | None:
        return next((row.drill for row in self.open_drills(skill)), None)

    def drill(self, drill_id: str) -> DrillRow:
        """RequestError for an unknown drill."""
        for row in self.drills():
            if row.drill.id == drill_id:
                return row
        raise RequestError(f"there is no interview question '{drill_id}'")

    def drilled(self, drill: Drill, met: Sequence[bool], notes: str = "") -> None:
        """Keeps which points of the rubric an answer made, and its notes if there are any."""
        self._append("drill", drill.id, records.of_drill(drill, met, notes))
