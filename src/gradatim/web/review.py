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
    asked = site.app.card(card) if card else next(iter(queue.today), None)
    judged = typed is not None and asked is not None and asked.typed
    open_ = ratings(asked, typed or "") if asked else ()
    following = None if asked else site.app.agenda().following
    return page(
        "review.html",
        card=asked,
        left=len(queue.today),
        later=len(queue.later),
        soon=queue.soon,
        done=queue.done,
        following=following if following and following.kind != "review" else None,
        ahead=ahead,
        more=MORE,
        typed=typed if judged else None,
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
    left = ahead if due else ahead - 1
    return RedirectResponse(f"/review?ahead={left}" if left > 0 else "/review", 303)
