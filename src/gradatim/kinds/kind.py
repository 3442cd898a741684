"""What a kind of lab declares for the trusted process, and for jailed processes."""

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
    """Something in a learner's file that the judge refuses; the message is for the learner."""


def lesson_in_source(text: str, suffix: str) -> str:
    """The text for the learner in a program of the pack: its docstring, or its first comments."""
    if suffix == ".py":
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
    """A submission that is a whole folder. A pack stores the same folder, or a description from
    which `build` makes it."""

    noun: str  # the submission in error messages, e.g. "a repository"
    edit_advice: str  # how to change it, since the page has no editor for it
    missing_message: str  # the error if the learner has no such folder
    marker: str = ""  # a name that the learner's folder must contain
    description_file: str = ""  # file name of the description for the judge
    build: Callable[[bytes, Path], None] | None = None  # makes the folder from a description
    task_file: str = ""  # the file with the number that determines the learner's data
    ignored: tuple[str, ...] = ()  # patterns of names that are left out
    max_bytes: int = 20 * 2**20
    max_files: int = 5_000


@dataclass(frozen=True)
class Kind:
    """What the trusted process knows of a kind of lab. It runs nothing of a submission."""

    suffixes: Mapping[str, str]  # suffixes of the learner's file -> language for display
    names: tuple[str, ...] = ()  # if several kinds share a folder; default: the folder's name
    in_lab_toml: bool = True  # it may be used in lab.toml
    is_module: bool = False  # a Python module, which needs no ChildPart
    package: str = ""  # package that profiles for this kind load
    has_calls: bool = True  # its checks make calls as a learner would write them
    is_typed: bool = True  # typed by the learner, unlike notebooks and repositories
    # The profile for the learner's file, if it needs another than the lab's; else "".
    profile: Callable[[bytes], str] | None = None
    # Adapts another program's file (second) to the learner's (first), to compare the two.
    adapt_file: Callable[[bytes, bytes], bytes] | None = None
    folder: Folder | None = None  # None: the submission is one text file
    lesson: Callable[[str, str], str] = lesson_in_source  # the text for the learner in a wrong file

    def stored_suffix(self, file: str) -> str:
        """The suffix of starter, solution, wrong/ and also/ in the pack."""
        return PurePosixPath(self.stored_file(file)).suffix

    def stored_file(self, file: str) -> str:
        """The file name under which the judge gets a program of the pack."""
        return (self.folder.description_file if self.folder else "") or file

    def task_file(self, file: str) -> str:
        """The path of the file with the learner's task in a submission; "" if there is none."""
        return f"{file}/{self.folder.task_file}" if self.folder and self.folder.task_file else ""

    @property
    def stores_folders(self) -> bool:
        """Whether the pack stores starter, solution, wrong/ and also/ as whole folders."""
        return self.folder is not None and not self.folder.description_file


@dataclass(frozen=True)
class ChildPart:
    """How a jailed process makes the object that checks see as `lab`. It judges nothing."""

    load: Callable[[Mapping[str, bytes], Path, str], object]  # files, folder, the lab's file
    answers_vary: bool = False  # answers contain whole files, or values that the learner
    # chose, such as ids: naming must not compare them
    columns_method: str = ""  # the one that returns the column names of an answer
    # Converts an argument before it goes to the learner's process; the result may vary.
    convert_argument: Callable[[Any], Any] | None = None
    # The lines that show a call to the learner if it is not written in Python, given its name, its
    # arguments and the failure's message; None for calls that are not shown like this.
    format_call: Callable[[str, Sequence[Any], Mapping[str, Any], str], list[str] | None] | None = (
        None
    )
    is_stateful: bool = False  # answers depend on earlier calls
    format_answer: Callable[[Any], list[str]] | None = None  # the lines that show an answer
    # In a profile with a server: makes the data that each process copies; called once.
    prepare: Callable[[], None] | None = None
