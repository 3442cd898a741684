"""Free experiments: what the learner tried without a task, kept as evidence of a skill."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from gradatim.app.context import Context
from gradatim.app.limits import expect_address, expect_short
from gradatim.errors import RequestError
from gradatim.model import records

LIMIT = 2_000  # characters of each part


@dataclass(frozen=True)
class Experiment:
    """Something that was tried."""

    at: datetime
    skill: str
    tried: str
    seen: str
    link: str = ""


class ExperimentActions(Context):
    """Entries are rows of the log and are never changed. They show that a skill was practised,
    never that it is mastered."""

    def add_experiment(self, skill: str, tried: str, seen: str, link: str = "") -> Experiment:
        """RequestError for an unknown skill, for parts that are empty or too long, and for a link
        that is not a web address."""
        self._check_skill(skill)
        parts = {"tried": tried.strip(), "seen": seen.strip(), "link": link.strip()}
        for name, do in _REQUIRED.items():
            if not parts[name]:
                raise RequestError(f"the experiment has no '{name}'", do=do)
        for name, text in parts.items():
            expect_short(f"'{name}'", text, LIMIT)
        if parts["link"]:
            expect_address(parts["link"])
        self._record("experiment", skill, {name: text for name, text in parts.items() if text})
        return self.experiments()[-1]

    def experiments(self, skill: str = "") -> list[Experiment]:
        """All entries, or those of a skill, oldest first."""
        return [
            Experiment(row.at, row.subject, *(records.text_field(row, name) for name in _PARTS))
            for row in self.evidence().of("experiment")
            if skill in ("", row.subject)
        ]


_PARTS = ("tried", "seen", "link")
_REQUIRED = {"tried": "say what you tried", "seen": "say what you saw, a number if there is one"}
