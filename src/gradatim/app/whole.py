"""All verbs."""

from __future__ import annotations

from gradatim.app.carded import Carded
from gradatim.app.honest import Honest
from gradatim.app.placed import Placed
from gradatim.app.planned import Planned
from gradatim.app.shown import Shown
from gradatim.app.timed import Timed
from gradatim.app.verified import Verified


class App(Planned, Honest, Placed, Carded, Shown, Timed, Verified):
    """One learner's folder, one pack, one judge."""
