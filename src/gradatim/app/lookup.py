"""Finds the activity that a learner means, by its id, its title, or a file or folder of theirs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gradatim.app.labs import LabActions
from gradatim.errors import RequestError
from gradatim.model.suggestions import closest_names

if TYPE_CHECKING:
    from gradatim.curriculum import Pack

ENDING = re.compile(r"\S\.[a-z]\w*$")  # of a file's name, not of a title


@dataclass(frozen=True)
class Target:
    """A lab or exercise, and a file to judge in place of the learner's own."""

    id: str
    file: Path | None = None


class LookupActions(LabActions):
    """Only looks: creates and changes nothing."""

    def activity(self, words: str, here: Path) -> Target:
        """The lab or exercise that `words` mean: an id, a title, a file or a folder. Without words,
        the one that the folder `here` belongs to.

        RequestError, with what was probably meant, if there is none or more than one.
        """
        if not words:
            return self.target_at(here)
        if words in self.pack.labs or words in self.pack.broken or _is_exercise(self.pack, words):
            return Target(words)
        if is_path(words):
            return self.target_at(here / Path(words).expanduser())
        return Target(_with_title(self.pack, words) or self.lab(words).id)

    def target_at(self, path: Path) -> Target:
        """The lab or exercise that a file or folder belongs to."""
        if not path.exists():
            raise RequestError("there is no such file", where=str(path), do="check its name")
        kind, name, *rest = (*_relative_parts(self.home, path), "", "")
        if kind == "labs" and (name in self.pack.labs or name in self.pack.broken):
            return self._lab_target(name, path)
        if kind == "exercises" and name:
            return Target(self._exercise(name, path, rest[0]))
        if kind == "workshops" and name:
            return Target(self._current_step(name))
        if kind == "projects" and name:
            what, do = f"'{name}' is a project", f"run: gradatim verify {name}"
            raise RequestError(what, do=do)
        raise RequestError(_not_an_activity(path), do=self._advice(path))

    def _lab_target(self, lab_id: str, path: Path) -> Target:
        own = self.path(lab_id)
        if path.is_dir() or _same_file(path, own) or own.is_dir():
            return Target(lab_id)
        return Target(lab_id, path)

    def _exercise(self, skill: str, path: Path, file: str) -> str:
        begun = [
            name
            for name in self.pack.exercises
            if name.startswith(f"{skill}/") and self.path(name).exists()
        ]
        matches = [name for name in begun if not file or self.path(name).name == file]
        if len(matches) == 1:
            return matches[0]
        if not matches:
            raise RequestError(f"{path} belongs to no exercise", do=f"gradatim practice {skill}")
        names = " or ".join(self.path(name).name for name in matches[:3])
        raise RequestError(
            "this folder has several exercises", do=f"name the file, such as {names}"
        )

    def _current_step(self, workshop: str) -> str:
        """The first step that is not passed; the last one when all are."""
        steps = [lab.id for lab in self.pack.labs.values() if lab.workshop == workshop]
        if not steps:
            raise RequestError(f"there is no workshop '{workshop}'", do="gradatim labs lists them")
        passed = self.evidence().first_passes
        return next((step for step in steps if step not in passed), steps[-1])

    def _advice(self, path: Path) -> str:
        if path.is_file():
            same_name = (lab.id for lab in self.pack.labs.values() if lab.file == path.name)
            return f"say which one it is for: gradatim check {next(same_name, 'LAB')} {path.name}"
        begun = [
            row.subject for row in self.evidence().of("opened") if self.is_activity(row.subject)
        ]
        example = f", such as {begun[-1]}, the last one you opened" if begun else ""
        return f"go to the folder of a lab, or name one{example}"

    def is_activity(self, name: str) -> bool:
        """Whether it is a lab or exercise of this pack."""
        return name in self.pack.labs or _is_exercise(self.pack, name)


def _with_title(pack: Pack, words: str) -> str:
    """The one lab or exercise with this title, or whose id ends in these words; else ""."""
    labs = {name: lab.title for name, lab in pack.labs.items()}
    return _only_match(words, labs | {name: one.title for name, one in pack.exercises.items()})


def readable_id(pack: Pack, words: str) -> str:
    """The id of the skill, chapter, lab or exercise that these words mean: an id, a title, the end
    of an id, or almost one of them. RequestError if there is none or more than one."""
    titles = {name: skill.title for name, skill in pack.skills.items()}
    titles |= {name: head.title for name, head in pack.chapter_heads.items()}
    titles |= {name: lab.title for name, lab in pack.labs.items()}
    titles |= {name: one.title for name, one in pack.exercises.items()}
    if words in titles or words in pack.broken:
        return words
    if found := _only_match(words, titles):
        return found
    close = closest_names(words, titles) or _by_title(words, titles)
    if len(close) == 1:
        return close[0]
    do = f"did you mean {_either(close)}?" if close else f'look for it: gradatim search "{words}"'
    raise RequestError(f"there is no skill, chapter, lab or exercise '{words}'", do=do)


def _only_match(words: str, titles: dict[str, str]) -> str:
    """The one id with this title, or that ends in `/` and these words; else ""."""
    wanted = _normalised(words)
    found = [name for name, title in titles.items() if _normalised(title) == wanted]
    found = found or [name for name in titles if name.rpartition("/")[2] == words]
    return found[0] if len(found) == 1 else ""


def _by_title(words: str, titles: dict[str, str]) -> list[str]:
    """The ids whose titles are similar to these words, or contain them."""
    wanted, by_title = (
        _normalised(words),
        {_normalised(title): name for name, title in titles.items()},
    )
    close = (
        closest_names(wanted, by_title)
        or [t for t in by_title if len(wanted) > 3 and wanted in t][:3]
    )
    return [by_title[title] for title in close]


def _normalised(text: str) -> str:
    """A title without case and punctuation, to be compared with others."""
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())


def _either(names: Iterable[str]) -> str:
    return " or ".join(names)


def _is_exercise(pack: Pack, name: str) -> bool:
    """Reads the exercises only if the name could be one."""
    return "/" in name and name in pack.exercises


def is_path(words: str) -> bool:
    """Whether the words mean a file or folder (existing or not), not an id or a title."""
    path = Path(words)
    try:
        exists = path.exists()
    except OSError:  # too long for a path
        return False
    return exists or words.startswith((".", "/", "~")) or ENDING.search(words) is not None


def _not_an_activity(path: Path) -> str:
    kind = "folder" if path.is_dir() else "file"
    return f"this {kind} belongs to no lab or exercise of yours"


def _relative_parts(home: Path, path: Path) -> tuple[str, ...]:
    try:
        return path.resolve().relative_to(home.resolve()).parts
    except (OSError, RuntimeError, ValueError):
        return ()


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
