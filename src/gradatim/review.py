"""Which cards are due, by a fold of the reviews with the FSRS model, and which drill comes next.
Keeps no state, reads no clock."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from gradatim import answers
from gradatim.model import Card, Curriculum, Drill, Evidence, History

RATINGS = (1, 2, 3, 4)  # again, hard, good, easy
AGAIN, HARD, GOOD, EASY = RATINGS
_NEVER = datetime.min.replace(tzinfo=UTC)


def ratings(card: Card, typed: str) -> tuple[int, ...]:
    """The ratings that are open after this answer, the proposed one first where there is one.

    Recall and flaw are rated by the learner; a typed answer that is not right is rated again.
    """
    if not card.typed:
        return RATINGS
    return (GOOD, HARD, EASY) if answers.right(card, typed) else (AGAIN,)


def available(pack: Curriculum, evidence: Sequence[Evidence]) -> list[Card]:
    """The cards of every skill with a lab passed, or a card reviewed."""
    cards = list(pack.cards())
    skill_of = {card.id: card.skill for card in cards}
    reviewed = {skill_of[row.subject] for row in _reviews(evidence) if row.subject in skill_of}
    begun = reviewed | _with_a_lab_passed(pack, evidence)
    return [card for card in cards if card.skill in begun]


def _with_a_lab_passed(pack: Curriculum, evidence: Iterable[Evidence]) -> set[str]:
    begun: set[str] = set()
    for row in History.over(evidence).of("verdict"):
        if row.passes and row.subject in pack.labs:
            begun |= set(pack.labs[row.subject].skills)
    return begun


def due(cards: Iterable[Card], evidence: Iterable[Evidence], now: datetime) -> list[Card]:
    """Those of `cards` to be recalled at `now` (aware): longest overdue first, unseen ones last.

    The times come from the fsrs package with its default parameters, without fuzzing.
    """
    dates = due_dates(evidence)
    known = list(cards)
    waiting = [card for card in known if card.id in dates and dates[card.id] <= now]
    unseen = [card for card in known if card.id not in dates]
    return [*sorted(waiting, key=lambda card: dates[card.id]), *unseen]


def due_dates(evidence: Iterable[Evidence]) -> dict[str, datetime]:
    """Card id -> when it is due next, for every card that was ever reviewed."""
    rows = sorted(_reviews(evidence), key=lambda row: row.at)
    if not rows:
        return {}
    import fsrs  # 60 ms: only for those who review

    scheduler = fsrs.Scheduler(enable_fuzzing=False)
    states: dict[str, fsrs.Card] = {}
    for row in rows:
        # An id of our own: without one the package reads the clock and sleeps.
        card = states.get(row.subject) or fsrs.Card(card_id=1, due=row.at)
        rating = fsrs.Rating(row.data["rating"])
        states[row.subject], _ = scheduler.review_card(card, rating, row.at)
    return {name: card.due for name, card in states.items()}


def _reviews(evidence: Iterable[Evidence]) -> list[Evidence]:
    rows = History.over(evidence).of("review")
    return [row for row in rows if row.data.get("rating") in RATINGS]


# Drills ----------------------------------------------------------------------------------------


def next_drill(
    pack: Curriculum, evidence: Sequence[Evidence], skill: str | None = None
) -> Drill | None:
    """The drill longest not done, those never done first, in the order of the pack.

    Of a named skill, or of all skills with a lab passed; None if they have no drill.
    """
    begun = {skill} if skill else _with_a_lab_passed(pack, evidence)
    done = {row.subject: row.at for row in History.over(evidence).of("drill")}
    found = [drill for drill in pack.drills(skill) if drill.skill in begun]
    return min(found, key=lambda drill: done.get(drill.id, _NEVER), default=None)
