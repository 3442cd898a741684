"""The plan with its dates, and what to do next: pure functions of pack, profile, evidence and
today."""

from gradatim.rules.plan.agenda import Agenda, Later, Line, agenda, following, later, morning
from gradatim.rules.plan.bands import Band, band
from gradatim.rules.plan.calendar import Day, Plan, Week, check_hours, plan
from gradatim.rules.plan.gate import Missing, is_planned, missing
from gradatim.rules.plan.ics import calendar, dropped
from gradatim.rules.plan.shifts import Moved, distance, moved, moved_since, saved_end
from gradatim.rules.plan.span import months, span
from gradatim.rules.plan.starting import check_start
from gradatim.rules.plan.today import next_steps
from gradatim.rules.plan.workload import Step

__all__ = [
    "Agenda",
    "Band",
    "Day",
    "Later",
    "Line",
    "Missing",
    "Moved",
    "Plan",
    "Step",
    "Week",
    "agenda",
    "band",
    "calendar",
    "check_hours",
    "check_start",
    "distance",
    "dropped",
    "following",
    "is_planned",
    "later",
    "missing",
    "months",
    "morning",
    "moved",
    "moved_since",
    "next_steps",
    "plan",
    "saved_end",
    "span",
]
