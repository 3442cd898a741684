"""The placement: one question a page, and the result."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import RedirectResponse, Response

from gradatim.app.placement import BEFORE_PLACEMENT
from gradatim.rules.placement import MAX_QUESTIONS
from gradatim.rules.plan import shift_in_words
from gradatim.web import lab_page
from gradatim.web.site import Learner, page

router = APIRouter(prefix="/place", default_response_class=Response)


@router.get("")
def place(site: Learner) -> Response:
    """The next question, below the result of the last one."""
    state = site.app.placement_state()
    lab = state.lab
    return page(
        "place.html",
        card=state.card,
        lab=lab,
        address=lab_page.address(site, lab.id) if lab else "",
        is_exercise=lab is not None and lab.id in site.app.pack.exercises,
        begun=state.begun,
        asked=len(state.belief.answers),
        most=MAX_QUESTIONS,
        last=site.app.last_answer(),
        ended=bool(site.app.evidence().of("placed")),
        before=BEFORE_PLACEMENT if site.app.assumes_background() else "",
    )


@router.post("")
def reply(
    site: Learner, card: Annotated[str, Form()], typed: Annotated[str, Form()] = ""
) -> Response:
    """Record an answer; the last one ends the placement."""
    ended = site.app.answer_placement(card, typed)
    return RedirectResponse("/place/result" if ended else "/place#question", 303)


@router.post("/lab")
def reply_lab(
    site: Learner, lab: Annotated[str, Form()], taken: Annotated[bool, Form()] = False
) -> Response:
    """Accept the offered exercise or lab, decline it, or give it up."""
    if site.app.answer_lab_offer(lab, taken):
        return RedirectResponse("/place/result", 303)
    begun = site.app.placement_state().begun
    onward = lab_page.address(site, lab) if taken and begun else "/place#question"
    return RedirectResponse(onward, 303)


@router.post("/end")
def end(site: Learner) -> Response:
    """End the placement with the answers so far."""
    if site.app.placement_state().belief.answers:
        site.app.end_placement()
    return RedirectResponse("/place/result", 303)


@router.get("/result")
def result(site: Learner) -> Response:
    """Which skills the plan skips, and how far its end moved."""
    found = site.app.placement_result()
    if found is None:
        return RedirectResponse("/place", 303)
    days = (found.after - found.before).days
    return page("placed.html", found=found, moved=shift_in_words(days) if days else "")
