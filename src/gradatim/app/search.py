"""Full-text search over the texts of a pack and the learner's notes.

The index is SQLite's FTS5 with Porter stemming. Passages are ranked by BM25, with the most weight
on titles. A term that equals the whole query comes first, and passages far ahead on the roadmap
rank lower. The index of the pack that ships with Gradatim is kept in the user's cache folder.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from threading import Lock

from gradatim.app.context import Context
from gradatim.app.notes import Note, NoteActions
from gradatim.errors import RequestError
from gradatim.model import Curriculum
from gradatim.model.suggestions import closest_names, edit_distance
from gradatim.rules import course

NOTE = "note"  # the kind of a hit in a learner's own note
LIMIT = 20  # hits of one search
LONGEST = 200  # characters of a query
MARKS = "\x02", "\x03"  # around a found word in an excerpt

_WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"[a-z]{4,}")
MOST_OTHER = 3  # letters that only one of two similar words has
_SHORTEST = 4  # letters of a word that may be misspelt
_TABLE = """
CREATE VIRTUAL TABLE passage
USING fts5(kind UNINDEXED, id UNINDEXED, title, words, text, skill UNINDEXED, place UNINDEXED,
           tokenize = 'porter unicode61')
"""
_WORDS = "CREATE TABLE word (word TEXT, times INTEGER)"
_SPELT = "SELECT word, times FROM word WHERE length(word) BETWEEN ? AND ?"
_INSERT = "INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?, ?)"
_WEIGHTS = "0, 0, 10.0, 5.0, 1.0, 0, 0"
_AHEAD = 0.5  # the share of its score that the last skill loses for a learner at the first
_FIND = f"""
SELECT kind, id, title, skill, snippet(passage, 4, '{MARKS[0]}', '{MARKS[1]}', ' … ', 24)
FROM passage WHERE passage MATCH ?
ORDER BY kind = 'term' AND lower(replace(title, '-', ' ')) IN (?, ?) DESC,
bm25(passage, {_WEIGHTS}) * (1 - {_AHEAD} * max(0, place - ?)) LIMIT {LIMIT}
"""


@dataclass(frozen=True)
class Hit:
    """A passage that was found."""

    kind: str
    id: str
    title: str
    skill: str
    excerpt: str  # with MARKS around the found words


@dataclass(frozen=True)
class SearchResult:
    """The result of a search, with the corrected words if those typed occur nowhere."""

    hits: list[Hit]
    corrected: str = ""


class SearchActions(NoteActions):
    """Builds the index of the pack at the first search; reads the notes at every search, because
    any editor may have changed them."""

    _building = Lock()
    _index: Index | None = None

    def search(self, query: str) -> list[Hit]:
        """The best passages with all of these words or, if there are none, with some of them.
        The last word may be unfinished. [] for a query without a word.

        RequestError for a query of more than LONGEST characters, here and in `find`.
        """
        words = _words(query)
        if not words:
            return []
        with self._building:
            return self._current_index().all_or_some(words)

    def find(self, query: str) -> SearchResult:
        """The same, but a word that occurs nowhere is replaced by the one probably meant."""
        words = _words(query)
        if not words:
            return SearchResult([])
        with self._building:
            index = self._current_index()
            if hits := index.all(words):
                return SearchResult(hits)
            corrected = index.corrected(words)
            if corrected != words and (hits := index.all_or_some(corrected)):
                return SearchResult(hits, " ".join(corrected))
            return SearchResult(index.all_or_some(words))

    def _current_index(self) -> Index:
        if self._index is None:
            self._index = Index(self)
        self._index.replace_notes(self.notes())
        self._index.position = self._furthest_position()
        return self._index

    def _furthest_position(self) -> float:
        """The position of the furthest skill in which anything was done, 0 to 1."""
        subjects = {row.subject for row in self.evidence()}
        skills = (skill for name in subjects for skill in course.skills_of(self.pack, name))
        positions = _skill_positions(self.pack)
        return max((positions[skill] for skill in skills), default=0.0)


def _words(query: str) -> list[str]:
    if len(query) > LONGEST:
        what = f"that is more than {LONGEST} characters"
        raise RequestError(what, do="search for fewer words")
    return _WORD.findall(query)


def _fts_query(words: Sequence[str], between: str) -> str:
    """An FTS5 query; the last word is a prefix."""
    return between.join(f'"{word}"' for word in words) + "*"


def _skill_positions(pack: Curriculum) -> Mapping[str, float]:
    """Skill -> its position on the roadmap, 0 to 1."""
    return {skill: index / len(pack.skills) for index, skill in enumerate(pack.skills)}


class Index:
    """All passages of a pack, and notes."""

    def __init__(self, context: Context) -> None:
        import sqlite3  # here, because few commands search

        from gradatim.app import pack_cache

        self._notes: Sequence[Note] = ()
        self.position = 0.0  # the learner's position on the roadmap, 0 to 1
        known = pack_cache.signature_of_texts(context.pack)
        if known and (content := pack_cache.read("search", known)):
            self._database = sqlite3.connect(":memory:", check_same_thread=False)
            try:
                self._database.deserialize(content)
                self.find('"word"')
                return
            except sqlite3.DatabaseError:
                pass  # a damaged copy: built again below
        self._database = sqlite3.connect(":memory:", check_same_thread=False)
        try:
            self._database.execute(_TABLE)
        except sqlite3.OperationalError:
            raise RequestError(
                "this Python's SQLite has no full-text search", do="use another build of Python"
            ) from None
        self._fill(context)
        if known:
            pack_cache.write("search", known, self._database.serialize())

    def _fill(self, context: Context) -> None:
        from gradatim.curriculum.passages import passages

        words, positions = Counter[str](), _skill_positions(context.pack)
        by_title = {skill.title: positions[skill.id] for skill in context.pack.skills.values()}
        for p in passages(context.pack):
            position = by_title.get(p.title if p.kind == "skill" else p.skill, 0.0)
            row = (p.kind, p.id, p.title, p.keywords, p.text, p.skill, position)
            self._database.execute(_INSERT, row)
            words.update(_LETTERS.findall(f"{p.title} {p.keywords} {p.text}".lower()))
        self._database.execute(_WORDS)
        self._database.executemany("INSERT INTO word VALUES (?, ?)", words.items())
        self._database.commit()

    def all(self, words: Sequence[str]) -> list[Hit]:
        """The passages with all of these words; a term with this name comes first."""
        return self.find(_fts_query(words, " "), " ".join(words).lower())

    def all_or_some(self, words: Sequence[str]) -> list[Hit]:
        """The passages with all of these words; if there are none, those with some."""
        return self.all(words) or self.find(_fts_query(words, " OR "))

    def corrected(self, words: Sequence[str]) -> list[str]:
        """The words; each that occurs nowhere is replaced by the most similar one that does."""
        return [word if self.find(f'"{word}"') else self._nearest(word) for word in words]

    def _nearest(self, word: str) -> str:
        """The most similar word of the index; the word itself if none is similar."""
        typed = word.lower()
        if len(typed) < _SHORTEST:
            return word
        rows = self._database.execute(_SPELT, (len(typed) - 2, len(typed) + 2))
        letters = set(typed)
        times = {one: count for one, count in rows if len(letters ^ set(one)) <= MOST_OTHER}
        return min(
            closest_names(typed, times, limit=8),
            key=lambda one: (edit_distance(typed, one), -times[one]),
            default=word,
        )

    def replace_notes(self, notes: Sequence[Note]) -> None:
        """Replaces all notes of the index by these."""
        if notes == self._notes:
            return
        self._database.execute("DELETE FROM passage WHERE kind = ?", (NOTE,))
        rows = ((NOTE, note.activity, note.title, "", note.text, "", 0.0) for note in notes)
        self._database.executemany(_INSERT, rows)
        self._notes = notes

    def find(self, query: str, name: str = "") -> list[Hit]:
        """The hits for an FTS5 query; a term with this name (or its singular) comes first."""
        parameters = (query, name, name.removesuffix("s"), self.position)
        return [Hit(*row) for row in self._database.execute(_FIND, parameters)]
