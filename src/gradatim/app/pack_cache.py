"""Caches the pack of this installation, because reading it takes most of a command's time.

The parsed pack is kept in the user's cache folder until a file of the pack, or of the code that
reads it, changes. Without such a folder nothing is cached. The cache holds no learner's data.
"""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

import gradatim
from gradatim import curriculum
from gradatim.curriculum import Pack

FILES = ("cards/*", "chapters/*/*", "exercises/*/*", "labs/*/lab.toml", "projects/*/project.toml")
TEXTS = ("glossary.toml", "labs/*/lesson.md", "projects/*/brief.md")
CODE = ("curriculum/*", "kinds/*", "kinds/*/*", "model/*", "profiles/*")  # that reads them


def default_pack() -> Pack:
    """The same as `curriculum.load()`, from the cache if possible. ContentError for a broken
    roadmap."""
    root = curriculum.bundled_root()
    known = _signature(root, FILES)
    if (found := _unpickled(read("pack", known))) is not None:
        return found
    pack = curriculum.load()
    _fill(pack)
    with suppress(pickle.PicklingError):
        write("pack", known, pickle.dumps(pack, pickle.HIGHEST_PROTOCOL))
    return pack


def signature_of_texts(pack: Pack) -> bytes | None:
    """A digest that changes with the texts of this installation's pack; None for another pack."""
    root = curriculum.bundled_root()
    return _signature(root, (*FILES, *TEXTS)) if pack.root == root else None


def _fill(pack: Pack) -> None:
    """Loads the lazy parts that most commands need, so that they are cached too."""
    for _ in (pack.exercises, pack.chapter_heads, pack.projects, pack.cards()):
        pass


def _folder() -> Path:
    root = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return Path(root) / "gradatim"


def _signature(root: Path, files: Sequence[str]) -> bytes:
    """A digest of the dates and sizes of the files that are read, and of the code for it."""
    known = blake2b(digest_size=16)
    known.update(f"{gradatim.__version__} {sys.version} {root}".encode())
    found = [str(root / "roadmap.toml")]
    found += (path for pattern in files for path in _matching(str(root), pattern.split("/")))
    code = os.path.dirname(gradatim.__file__)
    found += (path for pattern in CODE for path in _matching(code, pattern.split("/")))
    for path in sorted(found):
        with suppress(OSError):
            facts = os.stat(path)
            known.update(f"{path}\0{facts.st_mtime_ns}\0{facts.st_size}\0".encode())
    return known.digest()


def _matching(folder: str, parts: Sequence[str]) -> Iterator[str]:
    """The paths below a folder; each part is a name, or * for any name. (`glob` is slower.)"""
    first, *rest = parts
    try:
        names = os.listdir(folder) if first == "*" else [first]
    except OSError:
        return
    for name in names:
        if rest:
            yield from _matching(f"{folder}/{name}", rest)
        else:
            yield f"{folder}/{name}"


def read(name: str, known: bytes) -> bytes | None:
    """The content cached under this name and signature; None unless only this user could write."""
    try:
        with (_folder() / name).open("rb") as stream:
            found = os.fstat(stream.fileno())
            if found.st_uid != os.getuid() or found.st_mode & 0o022:
                return None
            return stream.read() if stream.read(len(known)) == known else None
    except OSError:
        return None


def write(name: str, known: bytes, content: bytes) -> None:
    """Caches the content, if the cache folder can be written."""
    file = _folder() / name
    draft = file.with_name(f"{name}.{os.getpid()}")
    with suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
            stream.write(known + content)
        draft.replace(file)


def _unpickled(content: bytes | None) -> Pack | None:
    if content is None:
        return None
    try:
        found = pickle.loads(content)
    except Exception:  # a damaged or foreign file: the pack is read again
        return None
    return found if isinstance(found, Pack) else None
