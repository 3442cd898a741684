"""Actions that make a pass count: repeat a lab from an empty file, explain a solution."""

from __future__ import annotations

import os
from datetime import date, timedelta
from pathlib import Path

from gradatim import submission
from gradatim.app.labs import LabActions
from gradatim.errors import RequestError
from gradatim.rules import course, mastery
from gradatim.rules.mastery import LabState, Retest

KEPT_TEXT = 4_000  # characters of an explanation


class RetestActions(LabActions):
    """Never deletes a learner's file."""

    def lab_state(self, lab_id: str) -> LabState:
        return mastery.state_of(self.evidence(), self.lab(lab_id).id)

    def next_retest(self, lab_id: str) -> Retest | None:
        """The coming re-test of a lab or exercise, if there is one."""
        if lab_id in self.pack.exercises:
            return course.next_retest(self.pack, self.evidence(), lab_id)
        found = mastery.retests(self.pack, self.evidence(), self.today())
        return next((one for one in found if one.lab == lab_id), None)

    def too_early(self, lab_id: str) -> date | None:
        """Tomorrow, if a re-test would show nothing new today; None if it would, or one is under
        way. RequestError for a lab that is not passed yet."""
        if self._passed(lab_id).retesting or self.retest_worth(lab_id) == mastery.UNAIDED:
            return None
        return self.today() + timedelta(days=1)

    def retest_worth(self, lab_id: str) -> str:
        """What a pass from an empty file would show today: mastery.UNAIDED, HINTED or REPEATED."""
        return mastery.worth(self.evidence(), self.lab(lab_id).id, self.now())

    def retest(self, lab_id: str) -> tuple[Path, Path | None]:
        """Starts over from the starter; returns the file, and the old one's new path.

        Changes nothing during a re-test. RequestError for a lab that is not passed yet, and for a
        step of a workshop, whose folder holds the steps after it too.
        """
        if self.lab(lab_id).workshop:
            what = "the steps of a workshop share a folder, so none is repeated by itself"
            raise RequestError(what, do="go on with the next step")
        state, path = self._passed(lab_id), self.path(lab_id)
        if state.retesting:
            return self.begin(lab_id), None
        self.material(lab_id)  # fails for a broken pack before anything is moved
        old = submission.archive(path, self.today().isoformat()) if os.path.exists(path) else None
        self._create_files(lab_id, path, retest=True)
        return path, old

    def explain(self, lab_id: str, text: str) -> LabState:
        """Records an explanation of the solution. RequestError if it is too short."""
        self._passed(lab_id)
        explanation = text.replace("\r\n", "\n").strip()[:KEPT_TEXT]
        if not mastery.is_explanation(explanation):
            do = "say in your own words what your solution does, and why it is correct"
            raise RequestError("write at least two full sentences", do=do)
        self._record("explained", lab_id, {"text": explanation})
        return self.lab_state(lab_id)

    def _passed(self, lab_id: str) -> LabState:
        state = self.lab_state(lab_id)
        if not state.passed:
            raise RequestError(f"{lab_id} is not passed yet", do=f"run: gradatim check {lab_id}")
        return state
