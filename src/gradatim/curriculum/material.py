"""One lab's folder as a Material. Parses what a wrong file says to the learner; runs nothing."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from gradatim.curriculum.reading import content_of, decoded
from gradatim.errors import ContentError
from gradatim.kinds import Kind, kind_of
from gradatim.model import Files, Lab, Material, Wrong, idea

LAB_LIMIT = 50 * 2**20  # bytes of all files of a lab: more does not go through the wall
LESSON_LIMIT = 2**15  # characters: to render it takes up to the square of that


def material(root: Path, lab: Lab) -> Material:
    """ContentError for the first file that is missing or cannot be read."""
    everything = _everything(root, lab)
    kind, suffix = kind_of(lab.kind), suffix_of(lab)

    def text(name: str) -> str:
        if name not in everything:
            raise ContentError("the file is missing", where=f"{lab.id}/{name}", do="write it")
        return decoded(everything[name], f"{lab.id}/{name}")

    def answer(content: str) -> Files:
        return {kind.stored_file(lab.file): content.encode()}

    def answers(folder: str) -> dict[str, str]:
        return {Path(n).stem: text(n) for n in everything if _is_answer(n, folder, suffix)}

    def read(name: str) -> str:
        if len(text(name)) > LESSON_LIMIT:
            what = f"more than {LESSON_LIMIT // 2**10} KB"
            raise ContentError(what, where=f"{lab.id}/{name}", do="shorten it")
        return text(name)

    wrong = answers("wrong")
    lessons: dict[str, str] = defaultdict(str)  # a further program of an idea needs none
    for name, content in wrong.items():
        lessons[name] = _lesson(kind, content, suffix, f"{lab.id}/wrong/{name}")

    return Material(
        lab=lab,
        version=_digest(everything),
        lesson=read("lesson.md"),
        starter=answer(text(f"starter{suffix}")),
        solution=answer(text(f"solution{suffix}")),
        checks=text("checks.py"),
        given=text("given.py") if "given.py" in everything else "",
        wrong=tuple(Wrong(n, answer(c), lessons[n] or lessons[idea(n)]) for n, c in wrong.items()),
        also={name: answer(content) for name, content in answers("also").items()},
        data={name: data for name, data in everything.items() if name.startswith("data/")},
        worked=read("worked.md") if "worked.md" in everything else "",
    )


def suffix_of(lab: Lab) -> str:
    """How starter, solution, wrong and also end; a repository is described by a table."""
    return kind_of(lab.kind).stored_ending(lab.file)


def links(root: Path, lab: Lab) -> list[ContentError]:
    """A link may lead anywhere, and a wheel does not keep it."""
    folder = root / "labs" / lab.id
    return [
        ContentError(
            f"'{path.relative_to(folder)}' is a link", where=lab.id, do="put the file here"
        )
        for path in folder.rglob("*")
        if path.is_symlink()
    ]


def without_a_role(root: Path, lab: Lab) -> Iterator[ContentError]:
    """Files that nobody would ever read: most often a name that is misspelt."""
    suffix = suffix_of(lab)
    fixed = {"lab.toml", "lesson.md", "worked.md", "checks.py", "given.py"}
    fixed |= {f"starter{suffix}", f"solution{suffix}"}
    for name in _everything(root, lab):
        answers = any(_is_answer(name, kind, suffix) for kind in ("wrong", "also"))
        if name not in fixed and not answers and not name.startswith("data/"):
            do = f"use {', '.join(sorted(fixed))}, wrong/*{suffix}, also/*{suffix} or data/*"
            yield ContentError("the file has no role", where=f"{lab.id}/{name}", do=do)


def _everything(root: Path, lab: Lab) -> dict[str, bytes]:
    """All files by POSIX path, without what Python and editors leave behind."""
    folder = root / "labs" / lab.id
    parts = {path: path.relative_to(folder).parts for path in sorted(folder.rglob("*"))}
    found, size = {}, 0
    for path, names in parts.items():
        if not path.is_dir() and not any(n[0] == "." or n == "__pycache__" for n in names):
            found["/".join(names)] = content = content_of(root, path)
            size += len(content)
        if size > LAB_LIMIT:
            what = f"its files are larger than {LAB_LIMIT // 2**20} MB together"
            raise ContentError(what, where=lab.id, do="take smaller data")
    return found


def _is_answer(name: str, kind: str, suffix: str) -> bool:
    return name.startswith(f"{kind}/") and name.endswith(suffix) and name.count("/") == 1


def _digest(files: Files) -> str:
    digest = hashlib.blake2b(digest_size=16)
    for name, content in sorted(files.items()):
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


# What a wrong file tells the learner ---------------------------------------------------------


def _lesson(kind: Kind, content: str, suffix: str, where: str) -> str:
    """The docstring of a Python file, or what stands for it in another language."""
    try:
        return kind.lesson(content, suffix)
    except _UNREADABLE as error:
        raise ContentError(f"it cannot be read: {error}", where=where, do="correct it") from error


# The last two come from texts nested too deep for the parsers.
_UNREADABLE = (SyntaxError, ValueError, KeyError, TypeError, RecursionError, MemoryError)
