"""All verbs."""

from __future__ import annotations

from gradatim.app.cards import Carded
from gradatim.app.course import Course
from gradatim.app.mastery import Shown
from gradatim.app.placement import Placed
from gradatim.app.plan import Planned
from gradatim.app.projects import Verified
from gradatim.app.retests import Honest
from gradatim.app.time import Timed


class App(Course, Planned, Honest, Placed, Carded, Shown, Timed, Verified):
    """One learner's folder, one pack, one judge."""
