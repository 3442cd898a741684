"""The front page: today's list, this week, what is due, and when the plan ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from fastapi import APIRouter
from starlette.responses import RedirectResponse, Response

from gradatim import libraries
from gradatim.rules import timetable
from gradatim.rules.placement import MAX_QUESTIONS
from gradatim.rules.plan import Agenda, Step, band, shift_in_words, span
from gradatim.rules.plan.bands import HOURS
from gradatim.rules.plan.budget import WeekTime
from gradatim.rules.plan.roles import ROLES
from gradatim.web import formats
from gradatim.web.site import Learner, Site, page

router = APIRouter(default_response_class=Response)


@router.get("/")
def today(site: Learner) -> Response:
    """The front page."""
    app, now = site.app, site.app.today()
    plan, profile, agenda = app.plan(), app.required_profile(), app.agenda()
    later, moved = app.later(plan, agenda), app.plan_shift(plan)
    is_new = not app.evidence().of("placed", "verdict", "read")
    return page(
        "today.html",
        profile=profile,
        today=now,
        new=is_new,
        agenda=agenda,
        following=agenda.following or agenda.more,
        first_steps=_first_steps(site, agenda) if is_new else [],
        installing=libraries.installation_status(),
        week=Ring.of(app.this_week(), now),
        cards=len(app.queue().today),
        again=sum(line.why.startswith("due again") and not line.done for line in agenda.lines),
        jobs_due=len(app.job_search().due_today),
        starts=plan.weeks[0].days[0].date if plan.weeks else now,
        later=later,
        plan=plan,
        flagships=app.flagships(plan),
        range=span(plan.finish_p10, plan.finish_p90),
        uneven=timetable.format_week(profile.days) if profile.days else "",
        band=band(profile.background, profile.start, plan.entry_p50),
        band_hours=HOURS,
        moved=moved if moved and moved.days else None,
        moved_by=shift_in_words(moved.days) if moved else "",
        weekday=formats.weekday,
        roles=ROLES,
        questions=MAX_QUESTIONS,
    )


@router.post("/start-today")
def start_today(site: Learner) -> Response:
    """Move the first day of the plan to today."""
    site.app.start_today()
    return RedirectResponse("/", 303)


def _first_steps(site: Site, agenda: Agenda) -> list[str]:
    """What a newcomer does in the first chapter: the titles of its sections."""
    first: Step | None = agenda.following
    if first is None or first.kind != "chapter":
        return []
    titles = [section.title for section in site.app.chapter(first.id).sections if section.title]
    return titles[:-1][:4]  # the last one is a summary


@dataclass(frozen=True)
class DayDot:
    """A day of the week, and whether there was practice on it."""

    name: str
    practised: bool
    is_today: bool
    is_ahead: bool


@dataclass(frozen=True)
class Ring:
    """Hours of this week, worked and planned."""

    worked: float
    planned: float
    days: tuple[DayDot, ...]

    @staticmethod
    def of(week: WeekTime, today: date) -> Ring:
        days = tuple(
            DayDot(
                formats.weekday(day.date),
                day.practised,
                day.date == today,
                day.date > today,
            )
            for day in week.days
        )
        return Ring(round(week.actual / 60, 1), round(week.budget / 60, 1), days)

    @property
    def share(self) -> int:
        """Percent of the planned hours, at most 100."""
        return min(round(100 * self.worked / self.planned), 100) if self.planned else 0

    @property
    def practised(self) -> int:
        return sum(day.practised for day in self.days)
