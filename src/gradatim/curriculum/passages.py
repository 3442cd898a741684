"""The texts of a pack that can be searched: kind, title and content.

Answers are left out: solutions, wrong programs, cards, and the questions of chapters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gradatim.curriculum.pack_files import decode, read_bytes
from gradatim.errors import ContentError

if TYPE_CHECKING:
    from gradatim.curriculum.pack import Pack


@dataclass(frozen=True)
class Passage:
    """A text that can be found, and the id of its page."""

    kind: str  # skill | chapter | practice | lab | workshop | project | term
    id: str
    title: str
    keywords: str  # terms that it explains
    text: str
    skill: str = ""  # the title of the skill that it belongs to


_FRONT = re.compile(r"\A\+\+\+\n.*?\n\+\+\+\n", re.DOTALL)
_QUESTION = re.compile(r"^```question\n.*?^```$", re.DOTALL | re.MULTILINE)
_DOCSTRING = re.compile(r"""\s*r?(\"{3}|'{3})(.*?)\1""", re.DOTALL)
_MARKUP = re.compile(r"^#+ |^```.*$|[*`|$]|!?\[(?=[^\]\n]*\]\()|\]\([^)\n]*\)", re.MULTILINE)


def passages(pack: Pack) -> Iterator[Passage]:
    """Every text of the pack; only the title of a text whose file is broken."""
    titles = {skill.id: skill.title for skill in pack.skills.values()}
    for term in pack.glossary():
        meaning = term.meaning.replace("`", "")
        yield Passage("term", term.term, term.term, " ".join(term.instead_of), meaning)
    for skill in pack.skills.values():
        yield Passage("skill", skill.id, skill.title, skill.id, "")
    for head in pack.chapter_heads.values():
        text = _QUESTION.sub("", _FRONT.sub("", _read(pack.root, f"chapters/{head.id}.md")))
        keywords = " ".join(head.introduces)
        yield Passage("chapter", head.id, head.title, keywords, _plain(text), titles[head.skill])
    for lab in pack.labs.values():
        kind, skill_title = "workshop" if lab.workshop else "lab", titles.get(lab.skills[0], "")
        text = _plain(_read(pack.root, f"labs/{lab.id}/lesson.md"))
        yield Passage(kind, lab.id, lab.title, lab.file, text, skill_title)
    for exercise in pack.exercises.values():
        lab, skill_title = exercise.lab, titles.get(exercise.skill, "")
        task = _DOCSTRING.match(_read(pack.root, f"exercises/{exercise.id}.py"))
        text = _plain(task[2]) if task else ""
        yield Passage("practice", exercise.id, lab.title, lab.file, text, skill_title)
    for project in pack.projects.values():
        with suppress(ContentError):
            yield Passage("project", project.id, project.title, "", _plain(pack.brief(project)))


def _read(root: Path, name: str) -> str:
    with suppress(ContentError):
        return decode(read_bytes(root, root / name), name).replace("\r\n", "\n")
    return ""


def _plain(markdown: str) -> str:
    """The words of a Markdown text on one line, without markup."""
    return " ".join(_MARKUP.sub("", markdown).split())
