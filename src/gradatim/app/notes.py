"""A learner's own notes on activities and skills: Markdown files that any editor can open.

They are files and not evidence, because notes are edited and deleted, and show nothing about
ability.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from gradatim import submission
from gradatim.app.context import Context
from gradatim.errors import RequestError
from gradatim.rules import catalogue

FOLDER = "notes"
LONGEST = 100_000  # characters


@dataclass(frozen=True)
class Note:
    """A learner's note on one activity or skill; the text is empty if there is none."""

    activity: str  # id of a chapter, exercise, lab or skill
    kind: str
    title: str  # of the activity
    text: str = ""

    @property
    def version(self) -> str:
        """A digest that shows whether the text has changed since it was read."""
        return hashlib.sha256(self.text.encode("utf-8", "replace")).hexdigest()[:16]


class NoteActions(Context):
    """Notes are saved while they are typed, and never over a change that was made elsewhere."""

    def note(self, activity: str) -> Note:
        """RequestError for an unknown activity, here and in the methods below, and for a file that
        is not text."""
        kind, title = self._noted(activity)
        return Note(activity, kind, title, _read(self._note_path(activity)))

    def note_beside(self, activity: str) -> Note:
        """The note for the page of an activity, which shows none if the file cannot be read."""
        try:
            return self.note(activity)
        except RequestError:
            return Note(activity, *self._noted(activity))

    def save_note(self, activity: str, text: str, seen: str) -> Note:
        """Writes a note, or removes it if the text is empty. `seen`: the version that was edited.

        RequestError if the file has changed since, and for a text that is too long.
        """
        before = self.note(activity)
        text = text.replace("\r\n", "\n").replace("\0", "")
        if text == before.text:
            return before
        if seen != before.version:
            what = "this note was changed elsewhere since you opened it"
            raise RequestError(what, do="copy what you typed, and reload the page")
        if len(text) > LONGEST:
            raise RequestError(f"that is more than {LONGEST:,} characters", do="shorten the note")
        path = self._note_path(activity)
        if text.strip():
            submission.write_atomically(path, text.encode("utf-8", "replace"))
        else:
            text = ""
            path.unlink(missing_ok=True)
        return Note(activity, before.kind, before.title, text)

    def notes(self) -> list[Note]:
        """All notes on what is in the pack, by name, without files that are not text."""
        root, found = self.home / FOLDER, list[Note]()
        for path in sorted(root.glob("**/*.md")) if root.is_dir() else ():
            name = path.relative_to(root).with_suffix("").as_posix()
            try:
                note = self.note(name)
            except RequestError:
                continue
            if note.text:
                found.append(note)
        return found

    def _noted(self, activity: str) -> tuple[str, str]:
        """The kind and title of the subject of a note."""
        if skill := self.pack.skills.get(activity):
            return "skill", skill.title
        if item := catalogue.activity(self.pack, activity):
            return item.kind, item.title
        raise RequestError(f"there is nothing called '{activity[:80]}' to take notes on")

    def _note_path(self, activity: str) -> Path:
        path = self.home / FOLDER / f"{activity}.md"
        if os.path.islink(path):
            raise RequestError("a note cannot be a link", where=str(path))
        return path


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > 4 * LONGEST:
            raise RequestError("this note is too long to show", where=str(path))
        return path.read_text(encoding="utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except (OSError, UnicodeError) as error:
        what = "this note cannot be read"
        raise RequestError(what, where=str(path), do="save it as UTF-8 text") from error
