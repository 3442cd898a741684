"""The dated plan, and what to do next: pure functions of pack, profile, evidence and today."""

from gradatim.rules.plan.bands import Band, band
from gradatim.rules.plan.calendar import Day, Plan, Week, plan
from gradatim.rules.plan.gate import Missing, missing
from gradatim.rules.plan.ics import calendar, dropped
from gradatim.rules.plan.shifts import Moved, distance, moved
from gradatim.rules.plan.today import next_steps
from gradatim.rules.plan.workload import Step

__all__ = [
    "Band",
    "Day",
    "Missing",
    "Moved",
    "Plan",
    "Step",
    "Week",
    "band",
    "calendar",
    "distance",
    "dropped",
    "missing",
    "moved",
    "next_steps",
    "plan",
]
