"""The plan with its dates, and what to do next: pure functions of pack, profile, evidence and
today."""

from gradatim.rules.plan.agenda import (
    Agenda,
    Line,
    UpcomingDays,
    agenda,
    days_between,
    log_at_midnight,
    upcoming_days,
)
from gradatim.rules.plan.bands import Band, band
from gradatim.rules.plan.calendar import Day, Plan, Week, check_hours, plan
from gradatim.rules.plan.gate import Missing, is_planned, missing
from gradatim.rules.plan.ics import calendar, dropped_days
from gradatim.rules.plan.shifts import PlanShift, plan_shift, saved_end, shift_in_words, shift_since
from gradatim.rules.plan.span import months, span
from gradatim.rules.plan.starting import check_start
from gradatim.rules.plan.today import next_steps
from gradatim.rules.plan.workload import Step

__all__ = [
    "Agenda",
    "Band",
    "Day",
    "Line",
    "Missing",
    "Plan",
    "PlanShift",
    "Step",
    "UpcomingDays",
    "Week",
    "agenda",
    "band",
    "calendar",
    "check_hours",
    "check_start",
    "days_between",
    "dropped_days",
    "is_planned",
    "log_at_midnight",
    "missing",
    "months",
    "next_steps",
    "plan",
    "plan_shift",
    "saved_end",
    "shift_in_words",
    "shift_since",
    "span",
    "upcoming_days",
]
