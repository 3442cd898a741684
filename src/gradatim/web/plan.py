"""The profile form with its forecast, and the plan as a calendar."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time
from typing import TYPE_CHECKING, Annotated, TypeVar

from fastapi import APIRouter, Form, Query
from pydantic import BaseModel
from starlette.responses import RedirectResponse, Response

from gradatim.errors import RequestError
from gradatim.model import Background, Profile, Role
from gradatim.rules import timetable
from gradatim.rules.placement import MAX_QUESTIONS
from gradatim.rules.plan import band, check_hours, check_start, shift_in_words, span
from gradatim.rules.plan.bands import HOURS
from gradatim.rules.plan.ics import START, WEEKS
from gradatim.rules.plan.roles import ROLES
from gradatim.web.formats import as_sentence
from gradatim.web.site import Anybody, Learner, Site, download, page

if TYPE_CHECKING:
    from gradatim.rules.plan import Plan

router = APIRouter(default_response_class=Response)

Value = TypeVar("Value")

BACKGROUNDS = {
    Background.NONE: ("I'm new to this", "you start at the beginning, with your first program"),
    Background.MATH: ("Mathematics or science", "you can skip the mathematics you know"),
    Background.SOFTWARE: ("Software", "you can skip the programming you know"),
}


EVEN: timetable.Days = ()
REQUIRED = ("role", "background", "hours", "start")


class ProfileForm(BaseModel):
    """The form as it was typed; None for a field that was not sent."""

    role: str | None = None
    background: str | None = None
    hours: str | None = None
    start: str | None = None
    name: str | None = None
    mon: str | None = None
    tue: str | None = None
    wed: str | None = None
    thu: str | None = None
    fri: str | None = None
    sat: str | None = None
    sun: str | None = None
    away: str | None = None

    @property
    def days(self) -> Mapping[str, str]:
        """What was typed for each day of the week; {} if the form had no days."""
        typed = {name: getattr(self, name) for name in timetable.NAMES}
        return {} if all(text is None for text in typed.values()) else _texts(typed)


def _texts(typed: Mapping[str, str | None]) -> Mapping[str, str]:
    return {name: text or "" for name, text in typed.items()}


@dataclass
class FormReader:
    """Parses a form field by field; errors are kept by the name of the field."""

    form: ProfileForm
    base: Profile
    today: date
    errors: dict[str, str] = field(default_factory=dict)

    def profile(self) -> Profile:
        """The base profile with the typed values; a field with an error keeps its value."""
        base, form, background = self.base, self.form, self.base.background
        hours = self._read("hours", form.hours, _hours, base.hours)
        found = replace(
            base,
            role=self._read("role", form.role, _choice(Role), base.role),
            background=self._read("background", form.background, _choice(Background), background),
            hours=hours,
            days=timetable.scale_week(base.days, hours),
            start=self._read("start", form.start, self._start, base.start),
            name=base.name if form.name is None else form.name,
        )  # fmt: skip
        if form.away is not None:
            spans = self._read("away", form.away, _away, base.away)
            found = replace(found, away=spans)
        return self._with_days(found)

    def _with_days(self, found: Profile) -> Profile:
        """Hours by day override the hours a week."""
        if not self.form.days:
            return found
        texts = [self._day(name, text) for name, text in self.form.days.items()]
        if any(name in self.errors for name in timetable.NAMES):
            return found
        days = self._read("mon", texts, timetable.parse_week, EVEN)
        return replace(found, days=days, hours=sum(days) or found.hours)

    def _day(self, name: str, text: str) -> str:
        if text.strip():
            self._read(name, f"{name} {text}", _some_hours, EVEN)
        return text

    def _start(self, text: str) -> date:
        try:
            found = date.fromisoformat(text.strip())
        except ValueError as error:
            raise RequestError("this is not a day", do="choose one, such as 2027-01-13") from error
        if found != self.base.start:
            check_start(found, self.today)
        return found

    def _read(
        self,
        name: str,
        typed: str | list[str] | None,
        read: Callable[..., Value],
        default: Value,
    ) -> Value:
        if typed is None:
            return default
        try:
            return read(typed)
        except RequestError as error:
            self.errors[name] = as_sentence(str(error))
            return default


def _hours(text: str) -> float:
    try:
        found = float(text.replace(",", "."))
    except ValueError as error:
        raise RequestError("this is not a number", do="type one, such as 10") from error
    check_hours(found)
    return found


def _some_hours(text: str) -> timetable.Days:
    try:
        other = "mon" if text.startswith("sun") else "sun"
        return timetable.parse_days(f"{text}, {other} 1")  # a day may have no hours, a week may not
    except RequestError as error:
        raise RequestError("write hours, such as 1, 1h30 or 90 min") from error


def _choice(kind: type[Value]) -> Callable[[str], Value]:
    def read(text: str) -> Value:
        try:
            return kind(text)  # type: ignore[call-arg]
        except ValueError as error:
            raise RequestError("there is no such choice", do="choose one of these") from error

    return read


def _away(text: str) -> tuple[tuple[date, date], ...]:
    return timetable.parse_away([timetable.NONE, text])


@router.get("/welcome")
def welcome(site: Anybody, form: Annotated[ProfileForm, Query()]) -> Response:
    """The profile form, and the plan that it would give."""
    return _welcome(site, form)


@router.post("/welcome")
def onboard(site: Anybody, form: Annotated[ProfileForm, Form()]) -> Response:
    """Save the profile, then show today; with an error in a field, nothing is saved. An empty field
    means no days off, or hours spread evenly."""
    missing = [name for name in REQUIRED if getattr(form, name) is None]
    form = form.model_copy(update=dict.fromkeys(missing, ""))
    reader = _form_reader(site, form)
    reader.base = replace(reader.base, days=(), away=(), name="")
    proposed = reader.profile()
    if not reader.errors:
        try:
            site.app.save_profile(proposed)
            return RedirectResponse("/", 303)
        except RequestError:
            pass  # the page shows the error
    return _welcome(site, form, reader.base)


def _form_reader(site: Site, form: ProfileForm) -> FormReader:
    today = site.app.today()
    base = site.app.profile() or Profile(Role.MLE, Background.NONE, 10, today)
    return FormReader(form, base, today)


TERMINAL = "sw-shell"  # the skill that asks for a terminal of Linux or macOS


def _welcome(site: Site, form: ProfileForm, base: Profile | None = None) -> Response:
    reader, known = _form_reader(site, form), site.app.profile()
    reader.base = base or reader.base
    proposed, errors = reader.profile(), reader.errors
    plan = None
    try:
        plan = site.app.what_if(proposed)
    except RequestError as error:
        errors.setdefault("hours", as_sentence(str(error)))
    return page(
        "welcome.html",
        422 if errors else 200,
        wish=proposed,
        typed=_typed(form, proposed),
        errors=errors,
        week_errors=bool(errors.keys() & {*timetable.NAMES, "away"}),
        plan=plan if not errors else None,
        range=span(plan.finish_p10, plan.finish_p90) if plan else "",
        terminal=plan.start_of(TERMINAL) if plan else None,
        band=plan and band(proposed.background, proposed.start, plan.entry_p50),
        band_hours=HOURS,
        skipped=site.app.skipped(proposed),
        flagships=site.app.flagships(plan) if plan else [],
        shift=_shift(site, known, proposed, plan),
        roles=ROLES,
        backgrounds=BACKGROUNDS,
        weekdays=list(zip(timetable.NAMES, timetable.FULL_NAMES, strict=True)),
        known=known is not None,
        questions=MAX_QUESTIONS,
        skills=len(site.app.pack.skills),
        labs=len(site.app.pack.labs),
    )


def _typed(form: ProfileForm, proposed: Profile) -> dict[str, str]:
    """Each field as typed; fields that were not sent have the profile's value."""
    known = [timetable.format_hours(hours) if hours else "" for hours in proposed.days] or [""] * 7
    found = {
        "hours": f"{proposed.hours:g}",
        "start": proposed.start.isoformat(),
        "name": proposed.name,
        "away": timetable.format_away(proposed.away) if proposed.away else "",
        **dict(zip(timetable.NAMES, known, strict=True)),
    }
    return {name: text if (t := getattr(form, name)) is None else t for name, text in found.items()}


def _shift(site: Site, known: Profile | None, proposed: Profile, plan: Plan | None) -> str:
    """How far the form would move the end of the current plan."""
    if plan is None or known is None or known == proposed:
        return ""
    try:
        return shift_in_words((plan.finish - site.app.what_if(known).finish).days)
    except RequestError:  # a profile of an earlier version may be invalid now
        return ""


@router.get("/plan.ics")
def calendar(
    site: Learner,
    at: time = START,
    weeks: int = WEEKS,
    whole: bool = False,
    remind: Annotated[int | None, Query(ge=0, le=24 * 60)] = None,
) -> Response:
    """The plan as a calendar file: some weeks or all."""
    week_count, begin = None if whole else weeks, at.replace(tzinfo=None)
    content = site.app.calendar(site.app.plan(), begin, week_count, remind)
    return download(content, "text/calendar", "gradatim.ics")
