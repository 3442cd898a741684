"""The kinds of lab. Each folder in this package is one and is found automatically.

A folder has `KIND` in `__init__.py`, which the trusted process uses; `child.py` with `CHILD`, which
only jailed processes import, unless the submission is a plain Python module; and `author.py` with
`AUTHOR`, which only the author's commands import.
"""

from __future__ import annotations

import pkgutil
import sys
from importlib import import_module
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING

from gradatim.kinds.kind import ChildPart, Folder, Kind

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


def _discover() -> dict[str, tuple[str, Kind]]:
    """The folder and the `Kind` of each kind, by name."""
    kinds: dict[str, tuple[str, Kind]] = {}
    for folder in pkgutil.iter_modules(__path__):
        if folder.ispkg:
            kind: Kind = import_module(f"{__name__}.{folder.name}").KIND
            kinds |= {name: (folder.name, kind) for name in kind.names or (folder.name,)}
    return kinds


_DISCOVERED = _discover()
KINDS = MappingProxyType({name: kind for name, (_, kind) in sorted(_DISCOVERED.items())})
"""What the trusted side knows of each kind, by the name that lab.toml uses."""

LAB_KINDS = tuple(name for name, kind in KINDS.items() if kind.in_lab_toml)
"""The kinds that lab.toml may name."""

_UNKNOWN_KIND = Kind({}, is_module=True)


def kind_of(name: str) -> Kind:
    """The kind with this name. An unknown name, as a broken lab may have, is treated as a plain
    module."""
    return KINDS.get(name, _UNKNOWN_KIND)


def folder_of(name: str) -> str:
    """The folder of a kind in this package."""
    return _DISCOVERED[name][0]


def child_part(name: str) -> ChildPart | None:
    """What loads a submission in the jailed process; None if the submission is a Python module."""
    if kind_of(name).is_module:
        return None
    part: ChildPart = import_module(f"{__name__}.{folder_of(name)}.child").CHILD
    return part


def loaded_child_parts() -> list[ChildPart]:
    """The child parts of all kinds whose package is loaded. They are imported in advance: a child
    that is locked down can import nothing of ours."""
    loaded = (n for n, kind in KINDS.items() if not kind.package or kind.package in sys.modules)
    return [part for name in loaded if (part := child_part(name)) is not None]


def author_part(name: str) -> AuthorPart:
    """What the author's commands use of a kind: mutants, and the skeleton of a new lab."""
    part: AuthorPart = import_module(f"{__name__}.{folder_of(name)}.author").AUTHOR
    return part


def language_of(file: str) -> str:
    """The language for displaying a learner's file; "text" if no kind has its suffix."""
    known = {suffix: name for kind in KINDS.values() for suffix, name in kind.suffixes.items()}
    return known.get(PurePosixPath(file).suffix, "text")
