"""Verbs about passes that are to count: a lab from an empty file again, a solution explained."""

from __future__ import annotations

import os
from pathlib import Path

from gradatim import submission
from gradatim.app.labs import Judged
from gradatim.errors import RequestError
from gradatim.rules import mastery
from gradatim.rules.mastery import LabState, Retest

KEPT_TEXT = 4_000  # characters of an explanation


class Honest(Judged):
    """Asks for what only the learner can show; throws no file of theirs away."""

    def stands(self, lab_id: str) -> LabState:
        return mastery.state_of(self.evidence(), self.lab(lab_id).id)

    def comes_back(self, lab_id: str) -> Retest | None:
        """When the lab is to be passed again, if it is."""
        found = mastery.retests(self.pack, self.evidence(), self.today())
        return next((one for one in found if one.lab == lab_id), None)

    def retest(self, lab_id: str) -> tuple[Path, Path | None]:
        """Lays the starter anew: the learner's file, and where the old one is kept.

        While a re-test is under way it changes nothing. RequestError for a lab not passed yet.
        """
        state, path = self._passed(lab_id), self.path(lab_id)
        if state.retesting:
            return self.begin(lab_id), None
        self.material(lab_id)  # a broken pack is refused before anything is moved
        there = os.path.exists(path)
        kept = submission.aside(path, self.today().isoformat()) if there else None
        self._lay(lab_id, path, retest=True)
        return path, kept

    def explain(self, lab_id: str, text: str) -> LabState:
        """Keeps what the learner says about their solution. RequestError if it is too little."""
        self._passed(lab_id)
        told = text.replace("\r\n", "\n").strip()[:KEPT_TEXT]
        if not mastery.is_explanation(told):
            do = "say in your own words what your solution does, and why it is right"
            raise RequestError("an explanation takes two whole sentences", do=do)
        self._append("explained", lab_id, {"text": told})
        return self.stands(lab_id)

    def _passed(self, lab_id: str) -> LabState:
        state = self.stands(lab_id)
        if not state.passed:
            raise RequestError(f"{lab_id} is not passed yet", do=f"run: gradatim check {lab_id}")
        return state
