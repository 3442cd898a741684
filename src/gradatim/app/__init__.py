"""The verbs: the only place where files, processes, clock and rules meet. Faces call one each."""

from __future__ import annotations

from gradatim.app.asked import Asked
from gradatim.app.honest import Honest
from gradatim.app.planned import Planned
from gradatim.app.shown import Shown
from gradatim.app.timed import Timed


class App(Planned, Honest, Asked, Shown, Timed):
    """One learner's folder, one pack, one judge."""
