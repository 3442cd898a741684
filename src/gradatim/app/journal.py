"""The journal of AI use: what it was used for, what was kept, and what was rewritten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from gradatim.app.context import Context
from gradatim.app.limits import expect_short
from gradatim.errors import RequestError
from gradatim.model import records

LIMIT = 2_000  # characters of each part


@dataclass(frozen=True)
class JournalEntry:
    """One use of an assistant."""

    at: datetime
    purpose: str
    kept: str
    rewritten: str


class JournalActions(Context):
    """Entries are rows of the log and are never changed."""

    def add_journal_entry(self, purpose: str, kept: str = "", rewritten: str = "") -> JournalEntry:
        """RequestError for an entry without a purpose, and for a part that is too long."""
        parts = {"purpose": purpose.strip(), "kept": kept.strip(), "rewritten": rewritten.strip()}
        if not parts["purpose"]:
            raise RequestError("the entry is empty", do="say what you asked the assistant for")
        for name, text in parts.items():
            expect_short(f"'{name}'", text, LIMIT)
        self._record("journal", "", parts)
        return self.journal()[-1]

    def journal(self) -> list[JournalEntry]:
        """All entries, oldest first."""
        return [
            JournalEntry(
                row.at,
                records.text_field(row, "purpose"),
                records.text_field(row, "kept"),
                records.text_field(row, "rewritten"),
            )
            for row in self.evidence().of("journal")
        ]
