"""Rewords a hint with the learner's own model; the reply is shown only if the leak gate lets it
pass."""

from __future__ import annotations

from dataclasses import dataclass

from gradatim import submission
from gradatim.app import tutor_settings
from gradatim.app.context import verdict_seed
from gradatim.app.labs import LabActions
from gradatim.app.tutor_gate import Decision, Gate
from gradatim.chat import ChatError, complete
from gradatim.errors import GradatimError, RequestError
from gradatim.kinds import kind_of
from gradatim.model import Files, Lab
from gradatim.rules import tutor

_WITHHELD = {
    Decision.LEAK: "The tutor's reply gave away more than the hint",
    Decision.UNDECIDED: "The tutor's reply could not be checked",
}


@dataclass(frozen=True)
class Reworded:
    """A hint, and what became of rewording it."""

    rung: int  # from 1
    hint: str  # as its author wrote it
    text: str  # in the tutor's words; "" if there are none to show
    remark: str  # one sentence where there are none


class _NotReworded(Exception):
    """Why the hint is shown as written: a sentence without its full stop."""


class TutorActions(LabActions):
    """Whatever the endpoint does, the learner gets the hint itself."""

    def can_reword(self, lab_id: str) -> bool:
        """Whether a hint was taken that a tutor could put into other words."""
        if not _is_one_program(self.lab(lab_id)) or not self.hints(lab_id):
            return False
        try:
            return tutor_settings.read(self.home) is not None
        except RequestError:  # asking for it will say what is wrong with the settings
            return True

    def reworded_hint(self, lab_id: str) -> Reworded:
        """The last hint that was taken, or else the first one, in the tutor's words.

        It is recorded as a hint before it is returned. RequestError for an unknown lab, and for
        one without hints.
        """
        lab = self.lab(lab_id)
        if not any(lab.hints.rungs):
            raise RequestError(f"{lab_id} has no hints to reword", do="read its task again")
        hints_taken = len(self.hints(lab_id))
        number = max(hints_taken, 1)
        rung = lab.hints.rungs[number - 1]
        try:
            text, remark = self._reply(lab, rung, keep_code=number == len(lab.hints.rungs)), ""
        except _NotReworded as reason:
            text, remark = "", f"{reason}, so this is the hint as it is."
        if text or not hints_taken:
            self._record("hint", lab_id, {"rung": number} | ({"reworded": True} if text else {}))
        return Reworded(number, rung, text, remark)

    def _reply(self, lab: Lab, rung: str, keep_code: bool) -> str:
        """The tutor's words for the rung, if they may be shown; else _NotReworded."""
        try:
            endpoint = tutor_settings.read(self.home)
            if endpoint is None:
                raise _NotReworded("No tutor is set up (docs/command-line.md shows how)")
            files = self._files_to_reword(lab)
            gate = Gate(self.judge, self.material(lab.id), files, verdict_seed())
        except GradatimError as error:
            raise _NotReworded(f"The tutor cannot be asked: {error}") from error
        if gate.failing is None:
            raise _NotReworded("Your file fails no check")
        failing = f"expected: your code {gate.failing.sentence}; {gate.failing.message}"
        source = files[lab.file].decode("utf-8-sig")
        try:
            reply = complete(endpoint, tutor.messages(rung, failing, source))
        except ChatError as error:
            raise _NotReworded(f"The tutor {error}") from error
        reply = tutor.without_thoughts(reply)
        decision = gate.decide(rung, reply)
        if decision is not Decision.CLEAR:
            raise _NotReworded(_WITHHELD[decision])
        if not (text := tutor.shown(reply, keep_code)):
            raise _NotReworded("The tutor's reply held no words")
        return text

    def _files_to_reword(self, lab: Lab) -> Files:
        """The learner's file, or the starter if there is none yet. _NotReworded unless the lab is
        a single Python file."""
        if not _is_one_program(lab):
            raise _NotReworded("The tutor only helps with labs that are one Python file")
        path = self.path(lab.id)
        return submission.read(lab, path) if path.exists() else self.material(lab.id).starter


def _is_one_program(lab: Lab) -> bool:
    return kind_of(lab.kind).folder is None and lab.file.endswith(".py")
