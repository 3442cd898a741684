"""The dated plan, and what to do next: pure functions of pack, profile, evidence and today."""

from gradatim.plan.bands import Band, band
from gradatim.plan.dated import Day, Plan, Week, plan
from gradatim.plan.ics import calendar, dropped
from gradatim.plan.moved import Moved, distance, moved
from gradatim.plan.today import next_steps
from gradatim.plan.work import Step

__all__ = [
    "Band",
    "Day",
    "Moved",
    "Plan",
    "Step",
    "Week",
    "band",
    "calendar",
    "distance",
    "dropped",
    "moved",
    "next_steps",
    "plan",
]
