"""The placement: a question a page, and what it came to."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import RedirectResponse, Response

from gradatim.rules.placement import MOST_QUESTIONS
from gradatim.rules.plan import distance
from gradatim.web.context import Learner, page

router = APIRouter(prefix="/place", default_response_class=Response)


@router.get("")
def place(site: Learner) -> Response:
    """The next question, below what came of the last one."""
    placing = site.app.placing()
    return page(
        "place.html",
        card=placing.card,
        lab=placing.lab,
        begun=placing.begun,
        asked=len(placing.belief.answers),
        most=MOST_QUESTIONS,
        told=site.app.told(),
        ended=bool(site.app.evidence().of("placed")),
    )


@router.post("")
def reply(
    site: Learner, card: Annotated[str, Form()], typed: Annotated[str, Form()] = ""
) -> Response:
    """Keep an answer; the last one ends the placement."""
    ended = site.app.reply(card, typed)
    return RedirectResponse("/place/result" if ended else "/place#question", 303)


@router.post("/lab")
def reply_lab(
    site: Learner, lab: Annotated[str, Form()], taken: Annotated[bool, Form()] = False
) -> Response:
    """Take up the short lab that is offered, do without it, or give it up."""
    if site.app.reply_lab(lab, taken):
        return RedirectResponse("/place/result", 303)
    begun = site.app.placing().begun
    return RedirectResponse(f"/labs/{lab}" if taken and begun else "/place#question", 303)


@router.post("/end")
def end(site: Learner) -> Response:
    """End it with the answers so far."""
    if site.app.placing().belief.answers:
        site.app.placed()
    return RedirectResponse("/place/result", 303)


@router.get("/result")
def result(site: Learner) -> Response:
    """What is left out of the plan, and how far its end moved."""
    found = site.app.placement()
    if found is None:
        return RedirectResponse("/place", 303)
    days = (found.after - found.before).days
    return page("placed.html", found=found, moved=distance(days) if days else "")
