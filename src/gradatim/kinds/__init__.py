"""The kinds of lab, found by rule: each folder here is one, and nothing else has to name it.

A folder holds `KIND` in `__init__.py`, what the trusted side knows of the kind; `child.py` with
`CHILD`, which only a jailed child imports, unless the submission is a plain Python module; and
`author.py` with `AUTHOR`, which only the author's commands import.
"""

from __future__ import annotations

import pkgutil
import sys
from importlib import import_module
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING

from gradatim.kinds.parts import ChildPart, Folder, Kind

if TYPE_CHECKING:
    from gradatim.kinds.authoring import AuthorPart

__all__ = [
    "KINDS",
    "LAB_KINDS",
    "ChildPart",
    "Folder",
    "Kind",
    "author_part",
    "child_part",
    "folder_of",
    "kind_of",
    "language_of",
]


def _found() -> dict[str, tuple[str, Kind]]:
    """Name of a kind -> its folder, and what the trusted side knows of it."""
    found: dict[str, tuple[str, Kind]] = {}
    for folder in pkgutil.iter_modules(__path__):
        if folder.ispkg:
            kind: Kind = import_module(f"{__name__}.{folder.name}").KIND
            found |= {name: (folder.name, kind) for name in kind.names or (folder.name,)}
    return found


_FOUND = _found()
KINDS = MappingProxyType({name: kind for name, (_, kind) in sorted(_FOUND.items())})
"""What the trusted side knows of each kind, by the name that lab.toml uses."""

LAB_KINDS = tuple(name for name, kind in KINDS.items() if kind.in_lab_toml)
"""The kinds that lab.toml may name."""

_UNKNOWN = Kind({}, is_module=True)


def kind_of(name: str) -> Kind:
    """The kind of this name. A broken lab may have any: it is read as a plain module."""
    return KINDS.get(name, _UNKNOWN)


def folder_of(name: str) -> str:
    """The folder of this package in which a kind lies."""
    return _FOUND[name][0]


def child_part(name: str) -> ChildPart | None:
    """What loads a submission inside the child; None for one that is a Python module."""
    if kind_of(name).is_module:
        return None
    part: ChildPart = import_module(f"{__name__}.{folder_of(name)}.child").CHILD
    return part


def loaded_child_parts() -> list[ChildPart]:
    """The child's parts of all kinds whose package is loaded: once a child is locked down, it can
    import nothing of ours."""
    loaded = (n for n, kind in KINDS.items() if not kind.package or kind.package in sys.modules)
    return [part for name in loaded if (part := child_part(name)) is not None]


def author_part(name: str) -> AuthorPart:
    """What the author's commands know of a kind: mutants, and the skeleton of a new lab."""
    part: AuthorPart = import_module(f"{__name__}.{folder_of(name)}.author").AUTHOR
    return part


def language_of(file: str) -> str:
    """The language in which a learner's file is shown; "text" where no kind knows its ending."""
    known = {ending: name for kind in KINDS.values() for ending, name in kind.endings.items()}
    return known.get(PurePosixPath(file).suffix, "text")
