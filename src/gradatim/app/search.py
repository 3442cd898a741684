"""Search over everything that can be read: chapters, labs, exercises, skills, projects, terms, and
a learner's own notes.

The index is SQLite's FTS5, in memory: words are cut to their stems (Porter), and passages are
ranked by BM25, of which a title counts most.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock

from gradatim.app.context import Context
from gradatim.app.notes import Note, NoteActions
from gradatim.errors import RequestError

NOTE = "note"  # the kind of a hit in a learner's own note
LIMIT = 20  # hits of one search
LONGEST = 200  # characters of a query
MARKS = "\x02", "\x03"  # around a found word in an excerpt

_WORD = re.compile(r"\w+")
_TABLE = """
CREATE VIRTUAL TABLE passage
USING fts5(kind UNINDEXED, id UNINDEXED, title, words, text, skill UNINDEXED,
           tokenize = 'porter unicode61')
"""
_INSERT = "INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?)"
_WEIGHTS = "0, 0, 10.0, 5.0, 1.0, 0"
_FIND = f"""
SELECT kind, id, title, skill, snippet(passage, 4, '{MARKS[0]}', '{MARKS[1]}', ' … ', 24)
FROM passage WHERE passage MATCH ? ORDER BY bm25(passage, {_WEIGHTS}) LIMIT {LIMIT}
"""


@dataclass(frozen=True)
class Hit:
    """A passage that was found."""

    kind: str
    id: str
    title: str
    skill: str
    excerpt: str  # the found words stand between MARKS


class SearchActions(NoteActions):
    """Builds the index of the pack at the first search; the notes are read for each, since any
    editor may change them."""

    _building = Lock()
    _index: Index | None = None

    def search(self, query: str) -> list[Hit]:
        """The best hits for these words, all of which occur; those in which some occur, where no
        passage has all. The last word may be unfinished. [] for a query without a word.

        RequestError for a query of more than LONGEST characters.
        """
        if len(query) > LONGEST:
            raise RequestError(
                f"that is more than {LONGEST} characters", do="search for fewer words"
            )
        words = _WORD.findall(query)
        if not words:
            return []
        with self._building:
            if self._index is None:
                self._index = Index(self)
            self._index.replace_notes(self.notes())
            quoted = [f'"{word}"' for word in words]
            quoted[-1] += "*"
            return self._index.find(" ".join(quoted)) or self._index.find(" OR ".join(quoted))


class Index:
    """All passages of a pack, and notes."""

    def __init__(self, context: Context) -> None:
        import sqlite3  # and what the index needs: not for those who search for nothing

        from gradatim.curriculum.passages import passages

        self._database = sqlite3.connect(":memory:", check_same_thread=False)
        try:
            self._database.execute(_TABLE)
        except sqlite3.OperationalError:
            raise RequestError(
                "this Python's SQLite has no full-text search", do="use another build of Python"
            ) from None
        rows = ((p.kind, p.id, p.title, p.words, p.text, p.skill) for p in passages(context.pack))
        self._database.executemany(_INSERT, rows)
        self._notes: Sequence[Note] = ()

    def replace_notes(self, notes: Sequence[Note]) -> None:
        """Has these notes and no others."""
        if notes == self._notes:
            return
        self._database.execute("DELETE FROM passage WHERE kind = ?", (NOTE,))
        rows = ((NOTE, note.activity, note.title, "", note.text, "") for note in notes)
        self._database.executemany(_INSERT, rows)
        self._notes = notes

    def find(self, query: str) -> list[Hit]:
        """The hits for a query in the language of FTS5."""
        return [Hit(*row) for row in self._database.execute(_FIND, (query,))]
