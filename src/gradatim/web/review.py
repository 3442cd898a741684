"""Review: one card after the other."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Query
from starlette.responses import RedirectResponse, Response

from gradatim.rules.memory import AGAIN
from gradatim.rules.review import ratings
from gradatim.web import formats
from gradatim.web.site import Learner, page

router = APIRouter(default_response_class=Response)

MORE = 10  # extra cards for each click
MOST_AHEAD = 10_000
Ahead = Annotated[int, Query(ge=0, le=MOST_AHEAD)]


@router.get("/review")
def review(site: Learner, card: str = "", typed: str | None = None, ahead: Ahead = 0) -> Response:
    """The first of today's cards, or the given one with the typed answer judged."""
    queue = site.app.queue(ahead)
    shown_card = site.app.card(card) if card else next(iter(queue.today), None)
    is_judged = typed is not None and shown_card is not None and shown_card.typed
    open_ = ratings(shown_card, typed or "") if shown_card else ()
    following = None if shown_card else site.app.agenda().following
    return page(
        "review.html",
        card=shown_card,
        left=len(queue.today),
        later=len(queue.later),
        soon=queue.soon,
        done=queue.done,
        following=following if following and following.kind != "review" else None,
        ahead=ahead,
        more=MORE,
        typed=typed if is_judged else None,
        right=AGAIN not in open_,
        ratings={rating: word for rating, word in formats.RATINGS.items() if rating in open_},
    )


@router.post("/review")
def rate(
    site: Learner,
    card: Annotated[str, Form()],
    rating: Annotated[int, Form(ge=1, le=4)],
    typed: Annotated[str, Form()] = "",
    ahead: Annotated[int, Form(ge=0, le=MOST_AHEAD)] = 0,
) -> Response:
    """Record a review, then show the next card."""
    due = site.app.queue().today
    site.app.record_review(card, rating, typed)
    still_ahead = ahead if due else ahead - 1
    return RedirectResponse(f"/review?ahead={still_ahead}" if still_ahead > 0 else "/review", 303)
