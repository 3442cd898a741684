"""What a kind of lab declares: the trusted side's part of it, and the child's."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

SERVER_FAILED = 76
"""Exit code of a child whose server does not start: no fault of the code in it. It is believed only
where the child runs no code that could choose it."""


class LearnerFault(Exception):
    """Something in a learner's file that the judge had to refuse, in words for the learner."""


def lesson_in_source(text: str, ending: str) -> str:
    """What a program says to the learner: its docstring, or the comments that it begins with."""
    if ending == ".py":
        return ast.get_docstring(ast.parse(text)) or ""
    lines = text.splitlines()
    if lines and lines[0].startswith("#!"):
        lines = lines[1:]
    comments = []
    for line in lines:
        if not line.startswith(("#", "--")):
            break
        comments.append(line.lstrip("#-").strip())
    return " ".join(comments)


@dataclass(frozen=True)
class Folder:
    """A submission that is a whole folder. A pack stores the same folder, or a description of it
    from which `build` makes it."""

    is_a: str  # what such a lab is called in errors, such as "a repository"
    edit: str  # how else to change it: the page has no editor for it
    missing: str  # the error where the learner has none
    marker: str = ""  # what the learner's folder must hold
    description: str = ""  # the name under which the judge gets the description
    build: Callable[[bytes, Path], None] | None = None  # makes the folder from its description
    task: str = ""  # the file with the number from which the learner's own data follow
    ignored: tuple[str, ...] = ()  # patterns of names inside it that are no part of the submission
    limit_bytes: int = 20 * 2**20
    limit_files: int = 5_000


@dataclass(frozen=True)
class Kind:
    """What the trusted side knows of a kind of lab. It runs nothing of a submission."""

    endings: Mapping[str, str]  # how the learner's file may end -> the language it is shown in
    names: tuple[str, ...] = ()  # where several kinds share a folder; else the folder's name
    in_lab_toml: bool = True  # lab.toml may name it
    is_module: bool = False  # the submission is a Python module, and needs no child's part
    package: str = ""  # what the child's part needs: loaded in profiles that can judge the kind
    has_calls: bool = True  # what its checks ask is a call that a learner would write
    is_typed: bool = True  # the learner types the file; programs write notebooks and repositories
    # The profile that the learner's process needs in place of the lab's, by its file.
    profile: Callable[[bytes], str] | None = None
    # Another program's file as this learner would have written it, for a comparison of the two.
    alike: Callable[[bytes, bytes], bytes] | None = None
    folder: Folder | None = None  # None: the submission is one text file
    lesson: Callable[[str, str], str] = lesson_in_source  # what a wrong file says to the learner

    def stored_ending(self, file: str) -> str:
        """How starter, solution, wrong/ and also/ end in the pack."""
        return PurePosixPath(self.stored_file(file)).suffix

    def stored_file(self, file: str) -> str:
        """The name under which the judge gets one of the pack's answers."""
        return (self.folder.description if self.folder else "") or file

    def task_file(self, file: str) -> str:
        """The name in a submission of the file with the learner's own task; "" without one."""
        return f"{file}/{self.folder.task}" if self.folder and self.folder.task else ""

    @property
    def stores_folders(self) -> bool:
        """Whether starter, solution, wrong/ and also/ hold whole folders in the pack."""
        return self.folder is not None and not self.folder.description


@dataclass(frozen=True)
class ChildPart:
    """How a jailed child makes the object that checks see as `lab`. It judges nothing."""

    load: Callable[[Mapping[str, bytes], Path, str], object]  # files, their folder, the lab's file
    answers_vary: bool = False  # answers hold what the learner made up, such as ids, or a whole
    # file: naming a wrong idea must not compare them
    columns: str = ""  # the function that names the columns of an answer, given the same arguments
    # What crosses the wall in place of an argument; it may be another each time.
    sent: Callable[[Any], Any] | None = None
    # A question as the learner would make it, in lines, where that is no call of Python: of its
    # name, its arguments and what was said of the failure. None for a question of another sort.
    told: Callable[[str, Sequence[Any], Mapping[str, Any], str], list[str] | None] | None = None
    remembers: bool = False  # what was asked before matters for a question
    answered: Callable[[Any], list[str]] | None = None  # an answer in lines
    # Makes, in a profile with a server, what each child copies; called once, in an empty folder.
    settle: Callable[[], None] | None = None
