"""Actions that make a pass count: repeat a lab from an empty file, or explain and change it."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from gradatim import submission
from gradatim.app.context import fresh_seed, verdict_seed
from gradatim.app.labs import LabActions
from gradatim.errors import JudgeError, RequestError
from gradatim.kinds import kind_of
from gradatim.model import (
    CheckProgress,
    CheckResult,
    Evidence,
    Files,
    Material,
    Outcome,
    Seed,
    Verdict,
    records,
)
from gradatim.rules import course, mastery
from gradatim.rules.likeness import similarity
from gradatim.rules.mastery import LabState, Retest

if TYPE_CHECKING:
    from gradatim.app.stop import Stop

KEPT_TEXT = 4_000  # characters of an explanation
FOLDER = "mistakes"  # of the copies in which a mistake is made on purpose


@dataclass(frozen=True)
class Mistake:
    """A mistake that the learner is asked to make on purpose, in a copy of a file that passed."""

    name: str  # of the wrong idea
    lesson: str  # what a verdict would say about it
    copy: Path


@dataclass(frozen=True)
class MistakeResult:
    """Whether a copy makes the mistake that was asked for."""

    right: bool
    remark: str = ""  # what it does instead


class RetestActions(LabActions):
    """Never deletes a learner's file."""

    def lab_state(self, lab_id: str) -> LabState:
        return mastery.state_of(self.evidence(), self.lab(lab_id).id)

    def next_retest(self, lab_id: str) -> Retest | None:
        """The next re-test that is due for a lab or exercise, if any."""
        if lab_id in self.pack.exercises:
            return course.next_retest(self.pack, self.evidence(), lab_id)
        found = mastery.retests(self.pack, self.evidence(), self.today())
        return next((one for one in found if one.lab == lab_id), None)

    def too_early(self, lab_id: str) -> date | None:
        """Tomorrow if a re-test would show nothing new today; None if it would, or if one is in
        progress. RequestError for a lab that is not passed yet."""
        if self._passed(lab_id).retesting or self.retest_worth(lab_id) == mastery.UNAIDED:
            return None
        return self.today() + timedelta(days=1)

    def retest_worth(self, lab_id: str) -> str:
        """What a pass from an empty file would show today: mastery.UNAIDED, HINTED or REPEATED."""
        return mastery.expected_result(self.evidence(), self.lab(lab_id).id, self.now())

    def retest(self, lab_id: str) -> tuple[Path, Path | None]:
        """Starts over from the starter; returns the file, and where the old one was moved.

        Changes nothing during a re-test. RequestError for a lab that is not passed yet, and for a
        step of a workshop, because the later steps use the same folder.
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

    # Pasted or copied -----------------------------------------------------------------------------

    def check(
        self,
        lab_id: str,
        path: Path | None = None,
        seed: Seed | None = None,
        show: Callable[[CheckResult], None] | None = None,
        stop: Stop | None = None,
        watch: Callable[[CheckProgress], None] | None = None,
    ) -> Verdict:
        """Also records how similar a pass is to the solutions that ship with the lab."""
        verdict = super().check(lab_id, path, seed, show, stop, watch)
        if verdict.outcome is Outcome.PASS and seed is None:
            material = self.material(lab_id)
            share = _similarity_to_solutions(material, self._files.get((lab_id, verdict.seed), {}))
            if share:
                self._record("likeness", lab_id, {"seed": verdict.seed, "alike": round(share, 3)})
        return verdict

    def record_pasted(self, lab_id: str, characters: int) -> None:
        """Records how many characters were pasted into the lab's file on the page."""
        if 0 < characters < records.MAX_COUNT:
            self._record("pasted", self.lab(lab_id).id, {"characters": characters})

    # Explain and change ---------------------------------------------------------------------------

    def explain(self, lab_id: str, text: str) -> LabState:
        """Records an explanation of the solution and draws the mistake to be made on purpose.
        RequestError if the explanation is too short."""
        self._passed(lab_id)
        explanation = text.replace("\r\n", "\n").strip()[:KEPT_TEXT]
        if not mastery.is_explanation(explanation):
            do = "say in your own words what your solution does, and why it is correct"
            raise RequestError("write at least two full sentences", do=do)
        return self._explained(lab_id, explanation)

    def other_mistake(self, lab_id: str) -> LabState:
        """Draws another mistake and keeps the explanation. RequestError where none is asked for."""
        self._required_mistake(lab_id)
        given = self._explanations(lab_id)[-1]
        return self._explained(lab_id, records.text_field(given, "text"))

    def _explained(self, lab_id: str, text: str) -> LabState:
        is_open = self.lab_state(lab_id).state == mastery.NOT_EXPLAINED
        name = self._draw_mistake(lab_id) if is_open else ""
        self._record("explained", lab_id, {"text": text} | ({"mistake": name} if name else {}))
        self._create_copy(lab_id)
        return self.lab_state(lab_id)

    def mistake(self, lab_id: str) -> Mistake | None:
        """The mistake to be made on purpose; None where none is asked for."""
        name = self.lab_state(lab_id).mistake
        lessons = {one.misconception: one.lesson for one in reversed(self.material(lab_id).wrong)}
        if name not in lessons:
            return None
        copy = self.home / FOLDER / lab_id / name / self.lab(lab_id).file
        return Mistake(name, lessons[name], copy)

    def mistake_text(self, lab_id: str) -> str:
        """The text of the copy; before there is one, of the file that passed."""
        mistake = self.mistake(lab_id)
        if mistake is None or not mistake.copy.exists():
            return self.passed_text(lab_id) or self.source(lab_id)
        files = submission.read(self.lab(lab_id), mistake.copy)
        return files[mistake.copy.name].decode("utf-8-sig")

    def _create_copy(self, lab_id: str) -> None:
        mistake = self.mistake(lab_id)
        if mistake is not None and not mistake.copy.exists():
            mistake.copy.parent.mkdir(parents=True, exist_ok=True)
            submission.write_atomically(mistake.copy, self.mistake_text(lab_id).encode())

    def check_mistake(self, lab_id: str, text: str | None = None) -> MistakeResult:
        """Judges the copy (after writing `text` to it) and records whether it makes the mistake.
        RequestError where none is asked for."""
        mistake = self._required_mistake(lab_id)
        self._create_copy(lab_id)
        if text is not None:
            submission.write_atomically(mistake.copy, text.replace("\r\n", "\n").encode())
        material = self.material(lab_id)
        files = submission.read(material.lab, mistake.copy)
        verdict = self.judge.grade(material, files, verdict_seed())
        if verdict.outcome is Outcome.BROKEN:
            raise JudgeError("the copy could not be judged")
        diagnosed = self.judge.explain(material, files, verdict)
        result = _mistake_result(mistake, diagnosed)
        row = {"mistake": mistake.name, "right": result.right, "seed": verdict.seed}
        row["text"] = files[mistake.copy.name].decode("utf-8", "replace")[:KEPT_TEXT]
        self._record("mistake", lab_id, row)
        return result

    def _required_mistake(self, lab_id: str) -> Mistake:
        mistake = self.mistake(lab_id)
        if mistake is None:
            do = f"run: gradatim explain {lab_id}"
            raise RequestError(f"no mistake is asked for in {lab_id}", do=do)
        return mistake

    def _explanations(self, lab_id: str) -> list[Evidence]:
        return [row for row in self.evidence().of("explained") if row.subject == lab_id]

    def _draw_mistake(self, lab_id: str) -> str:
        """A mistake that was not asked for before, as long as one is left; "" for a lab without
        known mistakes, and for one whose answer is a folder."""
        material = self.material(lab_id)
        if kind_of(material.lab.kind).folder is not None:
            return ""
        names = sorted({one.misconception for one in material.wrong})
        before = {records.text_field(row, "mistake") for row in self._explanations(lab_id)}
        unused = [name for name in names if name not in before] or names
        return Random(fresh_seed()).choice(unused) if unused else ""

    def _passed(self, lab_id: str) -> LabState:
        state = self.lab_state(lab_id)
        if not state.passed:
            raise RequestError(f"{lab_id} is not passed yet", do=f"run: gradatim check {lab_id}")
        return state


def _similarity_to_solutions(material: Material, files: Files) -> float:
    """How similar a program is to a solution of the lab, 0 to 1; 0 for anything but Python."""
    name = material.lab.file
    if not name.endswith(".py") or name not in files:
        return 0.0
    solutions = [one[name] for one in (material.solution, *material.also.values()) if name in one]
    starter = material.starter.get(name, b"")
    texts = (files[name], starter, *solutions)
    program, starter_text, *others = (one.decode("utf-8-sig", "replace") for one in texts)
    return similarity(program, others, starter_text)


def _mistake_result(wanted: Mistake, verdict: Verdict) -> MistakeResult:
    """Right if the first known mistake of the verdict is the one that was asked for."""
    if verdict.outcome is Outcome.PASS:
        return MistakeResult(False, "The copy still passes every check.")
    found = verdict.misconceptions
    if found and found[0].name == wanted.name:
        return MistakeResult(True)
    if found:
        return MistakeResult(False, f"The copy makes another mistake: {found[0].lesson}")
    failed = ", ".join(one.sentence for one in verdict.failed[:2])
    return MistakeResult(False, f"The copy fails in another way. These checks fail: {failed}.")
