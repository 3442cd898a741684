"""The dated plan, and what to do next: pure functions of pack, profile, evidence and today."""

from gradatim.plan.dated import Day, Plan, Week, plan
from gradatim.plan.today import next_steps
from gradatim.plan.work import Step

__all__ = ["Day", "Plan", "Step", "Week", "next_steps", "plan"]
