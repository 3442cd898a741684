"""Progress: practice, hours, skills over time, recall, the entry level, sessions."""

from __future__ import annotations

from collections import Counter
from datetime import date

from fastapi import APIRouter
from starlette.responses import Response

from gradatim.errors import RequestError
from gradatim.rules.mastery import NOT_STARTED
from gradatim.rules.plan.practice import Practice
from gradatim.web import formats
from gradatim.web.diary_lines import line
from gradatim.web.progress_charts import BOUNDS, bars, calendar, steps, trend
from gradatim.web.roadmap import STATES
from gradatim.web.site import Learner, Site, page

router = APIRouter(default_response_class=Response)

WEEKS = 12
RECENT, MOST = 8, 60  # sessions that are listed by default, and at most for a period
POINTS = 12  # past days for which the plan is computed again
ENOUGH = 20  # the least number of reviews for a comparison of recall


@router.get("/progress")
def progress(
    site: Learner, since: date | None = None, until: date | None = None, year: int | None = None
) -> Response:
    """All progress in numbers, and the sessions of a period, by default the newest."""
    app, today = site.app, site.app.today()
    practice, weeks = app.practice(), app.weeks(WEEKS)
    counts = app.progress()
    states = Counter(row.state for row in counts.skills)
    chosen = since is not None or until is not None
    past = app.past_sessions(MOST if chosen else RECENT, since or date.min, until or date.max)
    years = _years(practice, today)
    if year is not None and year not in years:
        raise RequestError(f"there is no practice in {year}", do="/progress shows the last year")
    return page(
        "progress.html",
        progress=counts,
        begun=[row for row in counts.skills if row.state != NOT_STARTED],
        passed_labs=[row for row in app.labs() if row.state.startswith("passed")],
        tally=[(state, states[state]) for state in STATES],
        practice=practice,
        run=practice.weeks_in_a_row(today),
        calendar=calendar(practice, today, year),
        bounds=BOUNDS,
        years=years,
        year=year,
        weeks=weeks,
        bars=bars(weeks),
        phases=_phases(site, practice, today),
        recalled=app.recalled(),
        reviewed=bool(app.evidence().of("review")),
        enough=ENOUGH,
        readiness=app.readiness(),
        levels=app.levels(),
        since=since,
        until=until,
        sessions=[(one, [line(app.pack, entry) for entry in one.entries]) for one in past],
        weekday=formats.weekday,
        week_of=formats.week,
    )


@router.get("/progress/end")
def ends(site: Learner) -> Response:
    """How the end of the plan has moved."""
    found = site.app.ends(POINTS)
    return page("ends.html", ends=found, trend=trend(found) if len(found) > 1 else None)


def _years(practice: Practice, today: date) -> list[int]:
    """The years with practice, if there is any before the last year."""
    first = min(practice.minutes, default=today)
    return sorted({day.year for day in practice.minutes}) if (today - first).days > 365 else []


def _phases(site: Site, practice: Practice, today: date) -> list[tuple[object, object]]:
    """Each phase, with how many of its skills were passed over time."""
    passed = site.app.passed_on()
    first = min([*practice.minutes, *passed.values()], default=today)
    skills = site.app.pack.skills.values()
    return [
        (
            phase,
            steps(
                [
                    passed[one.id]
                    for one in skills
                    if one.phase == phase.number and one.id in passed
                ],
                sum(one.phase == phase.number for one in skills),
                first,
                today,
            ),
        )
        for phase in site.app.pack.phases
    ]
