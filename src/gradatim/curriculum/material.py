"""Reads the folder of a lab as a Material. Parses the lesson of each wrong file; runs nothing."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from gradatim.curriculum.pack_files import read_bytes, decode
from gradatim.errors import ContentError
from gradatim.kinds import kind_of
from gradatim.model import Files, Lab, Material, Wrong, idea
from gradatim.syntax import again

LAB_LIMIT = 50 * 2**20  # bytes of all files of a lab: more does not fit through the jail's socket
LESSON_LIMIT = 2**15  # characters: rendering may take quadratic time


def material(root: Path, lab: Lab) -> Material:
    """ContentError for the first file that is missing or cannot be read."""
    everything = _everything(root, lab)
    answers = (_Folders if kind_of(lab.kind).stores_folders else _Texts)(root, lab, everything)

    def read(name: str) -> str:
        if len(found := _text(everything, lab, name)) > LESSON_LIMIT:
            what = f"more than {LESSON_LIMIT // 2**10} KB"
            raise ContentError(what, where=f"{lab.id}/{name}", do="shorten it")
        return found

    return Material(
        lab=lab,
        version=_digest(everything),
        lesson=read("lesson.md"),
        starter=answers.starter(),
        solution=answers.one("solution"),
        checks=_text(everything, lab, "checks.py"),
        given=_text(everything, lab, "given.py") if "given.py" in everything else "",
        wrong=tuple(answers.wrong()),
        also=answers.all("also"),
        data={name: data for name, data in everything.items() if name.startswith("data/")},
        worked=read("worked.md") if "worked.md" in everything else "",
    )


def _text(everything: Files, lab: Lab, name: str) -> str:
    if name not in everything:
        raise ContentError("the file is missing", where=f"{lab.id}/{name}", do="write it")
    return decode(everything[name], f"{lab.id}/{name}")


@dataclass(frozen=True)
class _Texts:
    """Starter, solution, wrong/ and also/ of a lab in which each is one text file."""

    root: Path
    lab: Lab
    everything: Files

    def one(self, name: str) -> Files:
        return self._files(_text(self.everything, self.lab, f"{name}{suffix_of(self.lab)}"))

    def starter(self) -> Files:
        return self.one("starter")

    def all(self, folder: str) -> dict[str, Files]:
        return {name: self._files(text) for name, text in self._texts(folder).items()}

    def wrong(self) -> Iterator[Wrong]:
        texts, lessons = self._texts("wrong"), defaultdict[str, str](str)
        for name, text in texts.items():
            lessons[name] = _lesson(self.lab, text, suffix_of(self.lab), name)
        for name, text in texts.items():  # a second program for the same mistake needs no lesson
            yield Wrong(name, self._files(text), lessons[name] or lessons[idea(name)])

    def _texts(self, folder: str) -> dict[str, str]:
        suffix = suffix_of(self.lab)
        names = [name for name in self.everything if _is_answer(name, folder, suffix)]
        return {Path(name).stem: _text(self.everything, self.lab, name) for name in names}

    def _files(self, content: str) -> Files:
        return {kind_of(self.lab.kind).stored_file(self.lab.file): content.encode()}


@dataclass(frozen=True)
class _Folders:
    """The same for a step of a workshop, as folders. Those in wrong/ and also/ contain only the
    files that differ from the solution. A step starts with the solution of the step that it
    needs."""

    root: Path
    lab: Lab
    everything: Files

    def one(self, name: str) -> Files:
        if not (found := self._below(f"{name}/")):
            do = "put the files into it"
            raise ContentError("the folder is missing", where=f"{self.lab.id}/{name}", do=do)
        return found

    def starter(self) -> Files:
        for need in self.lab.needs:
            before = replace(self.lab, id=need)
            if found := _Folders(self.root, before, _everything(self.root, before))._below(_SOLVED):
                return found
        return self.one("starter")

    def all(self, folder: str) -> dict[str, Files]:
        solution = self.one("solution")
        return {name: {**solution, **files} for name, files in self._changed(folder).items()}

    def wrong(self) -> Iterator[Wrong]:
        whole = self.all("wrong")
        for name, files in self._changed("wrong").items():
            first = next((file for file in files if file.endswith(".py")), "")
            text = decode(files[first], f"{self.lab.id}/wrong/{name}/{first}") if first else ""
            yield Wrong(name, whole[name], _lesson(self.lab, text, ".py", name))

    def _changed(self, folder: str) -> dict[str, Files]:
        names = {name.split("/")[1] for name in self._below(f"{folder}/", whole=True)}
        return {name: self._below(f"{folder}/{name}/") for name in sorted(names)}

    def _below(self, folder: str, whole: bool = False) -> dict[str, bytes]:
        found = {n: content for n, content in self.everything.items() if n.startswith(folder)}
        return found if whole else {n.removeprefix(folder): found[n] for n in found}


_SOLVED = "solution/"


def suffix_of(lab: Lab) -> str:
    """The file suffix of starter, solution, wrong and also; a repository is described by a
    table."""
    return kind_of(lab.kind).stored_suffix(lab.file)


def links(root: Path, lab: Lab) -> list[ContentError]:
    """Symbolic links, which could lead anywhere and are not kept in a wheel."""
    folder = root / "labs" / lab.id
    return [
        ContentError(
            f"'{path.relative_to(folder)}' is a link", where=lab.id, do="put the file here"
        )
        for path in folder.rglob("*")
        if path.is_symlink()
    ]


def without_a_role(root: Path, lab: Lab) -> Iterator[ContentError]:
    """Files that nothing reads, usually because of a misspelt name."""
    suffix = suffix_of(lab)
    fixed = {"lab.toml", "lesson.md", "worked.md", "checks.py", "given.py"}
    fixed |= {f"starter{suffix}", f"solution{suffix}"}
    of_step = ("starter/", _SOLVED, "wrong/", "also/")
    folders = ("data/", *(of_step if kind_of(lab.kind).stores_folders else ()))
    for name in _everything(root, lab):
        answers = any(_is_answer(name, kind, suffix) for kind in ("wrong", "also"))
        if name not in fixed and not answers and not name.startswith(folders):
            do = f"use {', '.join(sorted(fixed))}, wrong/*{suffix}, also/*{suffix} or data/*"
            yield ContentError("the file has no role", where=f"{lab.id}/{name}", do=do)


def _everything(root: Path, lab: Lab) -> dict[str, bytes]:
    """All files by POSIX path, without those that Python and editors leave behind."""
    folder = root / "labs" / lab.id
    parts = {path: path.relative_to(folder).parts for path in sorted(folder.rglob("*"))}
    found, size = {}, 0
    for path, names in parts.items():
        if not path.is_dir() and not any(n[0] == "." or n == "__pycache__" for n in names):
            found["/".join(names)] = content = read_bytes(root, path)
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


def _lesson(lab: Lab, content: str, suffix: str, name: str) -> str:
    """The docstring of a Python file, or its equivalent in another language."""
    where = f"{lab.id}/wrong/{name}{suffix}"
    try:
        return again(lambda: kind_of(lab.kind).lesson(content, suffix))
    except _UNREADABLE as error:
        raise ContentError(f"it cannot be read: {error}", where=where, do="correct it") from error


# The last two come from texts nested too deep for the parsers.
_UNREADABLE = (SyntaxError, ValueError, KeyError, TypeError, RecursionError, MemoryError)
