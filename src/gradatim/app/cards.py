"""Actions on cards and interview questions: what is due, and the answers."""

from __future__ import annotations

from collections.abc import Sequence

from gradatim.app.context import Context
from gradatim.errors import RequestError
from gradatim.model import Card, Drill, records
from gradatim.rules import catalogue, deck, fitting, review
from gradatim.rules.catalogue import Calibration, DrillRow
from gradatim.rules.fitting import FittedWeights
from gradatim.rules.review import Queue

DEFAULT_MINUTES = 60  # minutes of a day for a learner without a plan: a policy


class CardActions(Context):
    """Records each answer as it is given."""

    def queue(self, more: int = 0) -> Queue:
        """Today's cards, plus `more` of those that come next."""
        profile, now = self.profile(), self.local_now()
        minutes = profile.minutes(now.date()) if profile else DEFAULT_MINUTES
        return review.queue(self.pack, self.evidence(), now, minutes, more)

    def card(self, card_id: str) -> Card:
        """RequestError for an unknown card."""
        for card in deck.cards(self.pack, self.evidence()):
            if card.id == card_id:
                return card
        raise RequestError(f"there is no card '{card_id}'")

    def record_review(self, card_id: str, rating: int, typed: str = "") -> None:
        """Records how well a card was recalled: 1 again, 2 hard, 3 good, 4 easy.

        RequestError for a rating that the typed answer does not allow.
        """
        card = self.card(card_id)
        allowed = sorted(review.ratings(card, typed))
        if rating not in allowed:
            do = f"after this answer, choose {' or '.join(map(str, allowed))}"
            raise RequestError(f"you cannot rate this {rating}", do=do)
        self._record("review", card_id, records.review_data(card, rating, typed))

    def fit(self) -> FittedWeights:
        """Fits the review model to the learner's reviews; keeps it if it predicts better.

        RequestError if there are too few reviews.
        """
        log = self.evidence()
        if (count := fitting.count_usable(log)) < fitting.MIN_REVIEWS:
            what = f"{count} reviews are too few; only reviews a day or more apart count"
            raise RequestError(what, do=f"come back when you have {fitting.MIN_REVIEWS}")
        found = fitting.fit(log)
        if found.better:
            self._record("fitted", "", records.review_model_data(found.weights, found.reviews))
        return found

    def drills(self, skill: str | None = None) -> list[DrillRow]:
        """RequestError for an unknown skill, here and in `open_drills`."""
        return catalogue.drills(self.pack, self.evidence(), self._check_skill(skill))

    def open_drills(self, skill: str | None = None) -> list[DrillRow]:
        """The drills of a skill, or of all skills begun, the longest unanswered first."""
        rows = {row.drill.id: row for row in self.drills(skill)}
        return [rows[drill.id] for drill in review.open_drills(self.pack, self.evidence(), skill)]

    def next_drill(self, skill: str | None = None) -> Drill | None:
        return next((row.drill for row in self.open_drills(skill)), None)

    def calibration(self) -> Calibration | None:
        """How the points that the learner expected compare with those of the answers."""
        return catalogue.calibration(self.evidence())

    def drill(self, drill_id: str) -> DrillRow:
        """RequestError for an unknown drill."""
        for row in self.drills():
            if row.drill.id == drill_id:
                return row
        raise RequestError(f"there is no interview question '{drill_id}'")

    def record_drill(
        self, drill: Drill, met: Sequence[bool], notes: str = "", expected: int | None = None
    ) -> None:
        """Records which points of the rubric an answer met, any notes, and how many points the
        learner expected before the rubric was opened.

        RequestError for a number that the rubric cannot have.
        """
        if expected is not None and not 0 <= expected <= len(drill.rubric):
            do = f"guess from 0 to {len(drill.rubric)}, or leave it empty"
            raise RequestError(f"the rubric cannot have {expected} points", do=do)
        self._record("drill", drill.id, records.drill_data(drill, met, notes, expected))
