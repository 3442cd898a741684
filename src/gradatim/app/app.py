"""All actions in one object."""

from __future__ import annotations

from gradatim.app.defence import DefenceActions
from gradatim.app.experiments import ExperimentActions
from gradatim.app.explore import ExploreActions
from gradatim.app.export import ExportActions
from gradatim.app.feedback import FeedbackActions
from gradatim.app.flow import FlowActions
from gradatim.app.interview import InterviewActions
from gradatim.app.jobs import JobActions
from gradatim.app.journal import JournalActions
from gradatim.app.notes import NoteActions
from gradatim.app.own_cards import OwnCardActions
from gradatim.app.placement import PlacementActions
from gradatim.app.progress import ProgressActions
from gradatim.app.search import SearchActions
from gradatim.app.skills import SkillActions
from gradatim.app.tutor import TutorActions
from gradatim.app.workshops import WorkshopActions


class App(
    FlowActions,
    PlacementActions,
    ProgressActions,
    OwnCardActions,
    SkillActions,
    SearchActions,
    DefenceActions,
    InterviewActions,
    FeedbackActions,
    JournalActions,
    ExperimentActions,
    JobActions,
    ExportActions,
    NoteActions,
    WorkshopActions,
    TutorActions,
    ExploreActions,
):
    """One learner's folder, one pack, one judge, and everything that can be done with them."""
