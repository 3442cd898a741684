"""Problems that a learner finds in a lab, an exercise or a chapter: recorded here, sent nowhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from gradatim import __version__
from gradatim.app.context import Context
from gradatim.app.limits import expect_short
from gradatim.errors import RequestError
from gradatim.model import Seed, records, seed_or_none
from gradatim.rules import catalogue

LIMIT = 4_000  # characters


@dataclass(frozen=True)
class Feedback:
    """A report, with what its author needs to reproduce the problem."""

    at: datetime
    activity: str  # id of a lab, an exercise or a chapter
    text: str
    version: str  # of Gradatim
    seed: Seed | None  # of the last verdict
    files: Mapping[str, str]  # judged by the last verdict


class FeedbackActions(Context):
    """Reports stay in the log until the learner exports them."""

    def give_feedback(self, activity: str, text: str) -> None:
        """Records a report, with the seed and files of the last verdict. RequestError for an
        unknown activity, and for a text that is empty or too long."""
        if catalogue.activity(self.pack, activity) is None:
            what = f"there is no lab, exercise or chapter '{activity[:80]}'"
            raise RequestError(what, do="gradatim labs and gradatim read SKILL list them")
        if not (text := text.strip()):
            raise RequestError("the note is empty", do="say what is wrong")
        expect_short("the note", text, LIMIT)
        last: Mapping[str, Any] = catalogue.last_verdict(self.evidence(), activity) or {}
        attempt = {key: last[key] for key in ("seed", "files") if key in last}
        self._record("feedback", activity, {"text": text, "gradatim": __version__} | attempt)

    def feedback(self, activity: str | None = None) -> list[Feedback]:
        """The reports about an activity, or all, oldest first."""
        return [
            Feedback(
                row.at,
                row.subject,
                records.text_field(row, "text"),
                records.text_field(row, "gradatim"),
                seed_or_none(row.data.get("seed")),
                row.data.get("files") or {},
            )
            for row in self.evidence().of("feedback")
            if activity in (None, row.subject)
        ]
