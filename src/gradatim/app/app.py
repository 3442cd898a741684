"""All actions in one object."""

from __future__ import annotations

from gradatim.app.course import CourseActions
from gradatim.app.feedback import FeedbackActions
from gradatim.app.interview import InterviewActions
from gradatim.app.jobs import JobActions
from gradatim.app.journal import JournalActions
from gradatim.app.own_cards import OwnCardActions
from gradatim.app.placement import PlacementActions
from gradatim.app.plan import PlanActions
from gradatim.app.projects import ProjectActions
from gradatim.app.retests import RetestActions
from gradatim.app.search import SearchActions
from gradatim.app.skills import SkillActions
from gradatim.app.time import TimeActions


class App(
    CourseActions,
    PlanActions,
    RetestActions,
    PlacementActions,
    OwnCardActions,
    SkillActions,
    SearchActions,
    TimeActions,
    ProjectActions,
    InterviewActions,
    FeedbackActions,
    JournalActions,
    JobActions,
):
    """One learner's folder, one pack, one judge, and everything that can be done with them."""
