"""The pages of the job search: an overview, and one application."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import RedirectResponse, Response

from gradatim.errors import RequestError
from gradatim.rules import job_search
from gradatim.web.formats import as_sentence
from gradatim.web.site import Learner, Site, download, page

router = APIRouter(default_response_class=Response)

Text = Annotated[str, Form()]


@router.get("/jobs")
def jobs(site: Learner) -> Response:
    """What is due, the applications, the counts, notes and the weekly review."""
    return _jobs_page(site)


@router.post("/jobs")
def add(
    site: Learner, company: Text = "", role: Text = "", link: Text = "", source: Text = ""
) -> Response:
    """Add an application."""
    typed = {"company": company, "role": role, "link": link, "source": source}
    return _save_or_show(site, lambda: site.app.add_application(**typed).id, typed)


@router.post("/jobs/notes")
def add_note(
    site: Learner, kind: Text = "", text: Text = "", link: Text = "", on: Text = "",
    person: Text = "", follow_up: Text = "",
) -> Response:  # fmt: skip
    """Add a contribution, a community activity, or a conversation."""
    typed = {"kind": kind, "text": text, "note_link": link, "on": on, "person": person}
    typed |= {"follow_up": follow_up}

    def keep() -> str:
        site.app.add_job_note(kind, text, link, _day(on), person, _day(follow_up))
        return ""

    return _save_or_show(site, keep, typed)


@router.post("/jobs/review")
def review(site: Learner, learned: Text = "", stuck: Text = "", change: Text = "") -> Response:
    """Record the answers of a weekly review."""
    typed = {"learned": learned, "stuck": stuck, "change": change}

    def keep() -> str:
        site.app.review_jobs(typed)
        return ""

    return _save_or_show(site, keep, typed)


@router.get("/jobs.csv")
def table(site: Learner) -> Response:
    """The applications as CSV."""
    return download(site.app.jobs_table(), "text/csv", "jobs.csv")


@router.get("/jobs.ics")
def calendar(site: Learner) -> Response:
    """What is due as iCalendar."""
    return download(site.app.jobs_calendar(), "text/calendar", "jobs.ics")


@router.get("/jobs/{name}")
def application(site: Learner, name: str) -> Response:
    """One application: its history and what comes next."""
    return _application_page(site, name)


@router.post("/jobs/{name}/move")
def move(
    site: Learner, name: str, stage: Text = "", on: Text = "", next: Text = "", note: Text = ""
) -> Response:
    """Move an application to a stage."""
    typed = {"stage": stage, "on": on, "next": next, "note": note}
    try:
        site.app.move_application(name, stage, _day(on), _day(next), note)
    except RequestError as error:
        return _application_page(site, name, typed, as_sentence(str(error)))
    return RedirectResponse(f"/jobs/{site.app.application(name).id}", 303)


@router.post("/jobs/{name}/contact")
def contact(site: Learner, name: str, person: Text = "", follow_up: Text = "") -> Response:
    """Record a person, and when to follow up."""
    typed = {"person": person, "follow_up": follow_up}
    try:
        site.app.record_contact(name, person, _day(follow_up))
    except RequestError as error:
        return _application_page(site, name, typed, as_sentence(str(error)))
    return RedirectResponse(f"/jobs/{site.app.application(name).id}#contacts", 303)


@router.post("/jobs/{name}/change")
def change(
    site: Learner, name: str, company: Text = "", role: Text = "", link: Text = "",
    source: Text = "",
) -> Response:  # fmt: skip
    """Correct an application."""
    typed = {"company": company, "role": role, "link": link, "source": source}
    one = site.app.application(name)
    try:
        new = {key: text for key, text in typed.items() if text.strip() != getattr(one, key)}
        if new:
            site.app.change_application(one.id, new)
    except RequestError as error:
        return _application_page(site, name, typed, as_sentence(str(error)))
    return RedirectResponse(f"/jobs/{one.id}", 303)


def _save_or_show(site: Site, keep: Callable[[], str], typed: Mapping[str, str]) -> Response:
    """Shows what was typed again if it cannot be saved."""
    try:
        name = keep()
    except RequestError as error:
        return _jobs_page(site, typed, as_sentence(str(error)))
    return RedirectResponse(f"/jobs/{name}" if name else "/jobs", 303)


def _jobs_page(site: Site, typed: Mapping[str, str] | None = None, notice: str = "") -> Response:
    search = site.app.job_search()
    return page(
        "jobs.html",
        422 if notice else 200,
        search=search,
        stages=job_search.STAGES,
        kinds=job_search.NOTE_KINDS,
        questions=job_search.QUESTIONS,
        readiness=search.readiness,
        typed=typed or {},
        notice=notice,
    )


def _application_page(
    site: Site, name: str, typed: Mapping[str, str] | None = None, notice: str = ""
) -> Response:
    search = site.app.job_search()
    return page(
        "job.html",
        422 if notice else 200,
        one=site.app.application(name),
        stages={**job_search.STAGES, job_search.CLOSED: "it is over: a no, silence, or an offer"},
        readiness=search.readiness,
        sent=search.first_sent,
        typed=typed or {},
        notice=notice,
    )


def _day(text: str) -> date | None:
    """None for an empty field; RequestError for an invalid date."""
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise RequestError(
            f"'{text[:40]}' is not a date", do="write dates like 2027-01-04"
        ) from error
