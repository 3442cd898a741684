"""Reads the folder of a lab as a Material. Parses the lesson of each wrong file; runs nothing."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from gradatim.curriculum.pack_files import decode, read_bytes
from gradatim.errors import ContentError
from gradatim.kinds import kind_of
from gradatim.model import Files, Lab, Material, WrongSolution, misconception_of
from gradatim.syntax import retry_parse

LAB_LIMIT = 50 * 2**20  # bytes of all files of a lab: more does not fit through the jail's socket
LESSON_LIMIT = 2**15  # characters: rendering may take quadratic time


def read_material(root: Path, lab: Lab) -> Material:
    """ContentError for the first file that is missing or cannot be read."""
    lab_files = _all_files(root, lab)
    programs = (_FolderPrograms if kind_of(lab.kind).stores_folders else _FilePrograms)(
        root, lab, lab_files
    )

    def read(name: str) -> str:
        if len(found := _text(lab_files, lab, name)) > LESSON_LIMIT:
            what = f"more than {LESSON_LIMIT // 2**10} KB"
            raise ContentError(what, where=f"{lab.id}/{name}", do="shorten it")
        return found

    return Material(
        lab=lab,
        version=_digest(lab_files),
        lesson=read("lesson.md"),
        starter=programs.starter(),
        solution=programs.program("solution"),
        checks=_text(lab_files, lab, "checks.py"),
        given=_text(lab_files, lab, "given.py") if "given.py" in lab_files else "",
        wrong=tuple(programs.wrong()),
        also=programs.programs("also"),
        data={name: data for name, data in lab_files.items() if name.startswith("data/")},
        worked=read("worked.md") if "worked.md" in lab_files else "",
    )


def _text(lab_files: Files, lab: Lab, name: str) -> str:
    if name not in lab_files:
        raise ContentError("the file is missing", where=f"{lab.id}/{name}", do="write it")
    return decode(lab_files[name], f"{lab.id}/{name}")


@dataclass(frozen=True)
class _FilePrograms:
    """Starter, solution, wrong/ and also/ of a lab in which each is one text file."""

    root: Path
    lab: Lab
    lab_files: Files

    def program(self, name: str) -> Files:
        return self._files(_text(self.lab_files, self.lab, f"{name}{suffix_of(self.lab)}"))

    def starter(self) -> Files:
        return self.program("starter")

    def programs(self, folder: str) -> dict[str, Files]:
        return {name: self._files(text) for name, text in self._texts(folder).items()}

    def wrong(self) -> Iterator[WrongSolution]:
        texts, lessons = self._texts("wrong"), defaultdict[str, str](str)
        for name, text in texts.items():
            lessons[name] = _lesson(self.lab, text, suffix_of(self.lab), name)
        for name, text in texts.items():  # a second program for the same mistake needs no lesson
            yield WrongSolution(
                name, self._files(text), lessons[name] or lessons[misconception_of(name)]
            )

    def _texts(self, folder: str) -> dict[str, str]:
        suffix = suffix_of(self.lab)
        names = [name for name in self.lab_files if _is_program(name, folder, suffix)]
        return {Path(name).stem: _text(self.lab_files, self.lab, name) for name in names}

    def _files(self, content: str) -> Files:
        return {kind_of(self.lab.kind).stored_file(self.lab.file): content.encode()}


@dataclass(frozen=True)
class _FolderPrograms:
    """The same for a step of a workshop, as folders. Those in wrong/ and also/ contain only the
    files that differ from the solution. A step starts with the solution of the step that it
    needs."""

    root: Path
    lab: Lab
    lab_files: Files

    def program(self, name: str) -> Files:
        if not (found := self._files_in(f"{name}/")):
            do = "put the files into it"
            raise ContentError("the folder is missing", where=f"{self.lab.id}/{name}", do=do)
        return found

    def starter(self) -> Files:
        for need in self.lab.needs:
            previous = replace(self.lab, id=need)
            if found := _FolderPrograms(
                self.root, previous, _all_files(self.root, previous)
            )._files_in(_SOLUTION_FOLDER):
                return found
        return self.program("starter")

    def programs(self, folder: str) -> dict[str, Files]:
        solution = self.program("solution")
        return {name: {**solution, **files} for name, files in self._changed_files(folder).items()}

    def wrong(self) -> Iterator[WrongSolution]:
        complete = self.programs("wrong")
        for name, files in self._changed_files("wrong").items():
            first = next((file for file in files if file.endswith(".py")), "")
            text = decode(files[first], f"{self.lab.id}/wrong/{name}/{first}") if first else ""
            yield WrongSolution(name, complete[name], _lesson(self.lab, text, ".py", name))

    def _changed_files(self, folder: str) -> dict[str, Files]:
        names = {name.split("/")[1] for name in self._files_in(f"{folder}/", full_paths=True)}
        return {name: self._files_in(f"{folder}/{name}/") for name in sorted(names)}

    def _files_in(self, folder: str, full_paths: bool = False) -> dict[str, bytes]:
        found = {n: content for n, content in self.lab_files.items() if n.startswith(folder)}
        return found if full_paths else {n.removeprefix(folder): found[n] for n in found}


_SOLUTION_FOLDER = "solution/"


def suffix_of(lab: Lab) -> str:
    """The file suffix of starter, solution, wrong and also; a repository is described by a
    table."""
    return kind_of(lab.kind).stored_suffix(lab.file)


def symbolic_links(root: Path, lab: Lab) -> list[ContentError]:
    """Symbolic links, which could lead anywhere and are not kept in a wheel."""
    folder = root / "labs" / lab.id
    return [
        ContentError(
            f"'{path.relative_to(folder)}' is a link", where=lab.id, do="put the file here"
        )
        for path in folder.rglob("*")
        if path.is_symlink()
    ]


def unused_files(root: Path, lab: Lab) -> Iterator[ContentError]:
    """Files that nothing reads, usually because of a misspelt name."""
    suffix = suffix_of(lab)
    fixed = {"lab.toml", "lesson.md", "worked.md", "checks.py", "given.py"}
    fixed |= {f"starter{suffix}", f"solution{suffix}"}
    of_step = ("starter/", _SOLUTION_FOLDER, "wrong/", "also/")
    folders = ("data/", *(of_step if kind_of(lab.kind).stores_folders else ()))
    for name in _all_files(root, lab):
        is_program = any(_is_program(name, kind, suffix) for kind in ("wrong", "also"))
        if name not in fixed and not is_program and not name.startswith(folders):
            do = f"use {', '.join(sorted(fixed))}, wrong/*{suffix}, also/*{suffix} or data/*"
            yield ContentError("the file has no role", where=f"{lab.id}/{name}", do=do)


def _all_files(root: Path, lab: Lab) -> dict[str, bytes]:
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


def _is_program(name: str, kind: str, suffix: str) -> bool:
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
        return retry_parse(lambda: kind_of(lab.kind).lesson(content, suffix))
    except _UNREADABLE as error:
        raise ContentError(f"it cannot be read: {error}", where=where, do="correct it") from error


# The last two come from texts nested too deep for the parsers.
_UNREADABLE = (SyntaxError, ValueError, KeyError, TypeError, RecursionError, MemoryError)
