"""The log of evidence: appended to, read, and never changed.

The rest of the program knows it as an `EvidenceLog`. `store` implements it on SQLite; another
database needs a second implementation, and a line in `open_log` that chooses it.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from gradatim.model import Evidence, History


class EvidenceLog(Protocol):
    """The rows of any number of learners. When a method returns, its rows are stored for good.

    Every method raises StoreError, with a sentence for the learner, if the database fails. A log
    may be shared between threads, and opened by several processes at once.
    """

    def append(self, evidence: Evidence) -> None:
        """Stores one row. Appending the same row again changes nothing; StoreError if its id
        belongs to other content."""

    def extend(self, evidence: Iterable[Evidence]) -> None:
        """Stores all of these rows, or none."""

    def evidence(self, learner: str) -> History:
        """All rows of one learner, in the order in which they were stored."""
        ...

    def close(self) -> None:
        """Closes the connection; the log cannot be used afterwards."""


def open_log(home: Path) -> EvidenceLog:
    """Opens the log of a home, or creates it there."""
    from gradatim.log.store import Store

    return Store.open(home / "gradatim.db")
