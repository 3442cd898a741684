"""One lab's folder as a Material, and what its author still owes. Parses code, never runs it."""

from __future__ import annotations

import ast
import json
import tomllib
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path

from gradatim.curriculum.reading import Found, content, text
from gradatim.curriculum.roadmap import lab_toml
from gradatim.errors import ContentError
from gradatim.model import Files, Lab, Material, Wrong

REQUIRED = ("lab.toml", "lesson.md", "checks.py")


def material(root: Path, lab: Lab, found: Found, owed: Found) -> Material:
    """Reads the folder. `found`: what no judge could use; `owed`: what makes the lab unfinished."""
    name = "repo.toml" if lab.kind == "git" else lab.file  # a folder is described by a table
    suffix = Path(name).suffix
    have = _files(root, lab, found)
    _check_layout(lab, have, suffix, found, owed)
    read = _texts(lab, have, found)
    whole = Material(
        lab=lab,
        version=_version(have),
        lesson=read.get("lesson.md", ""),
        starter={name: have.get(f"starter{suffix}", b"")},
        solution={name: have.get(f"solution{suffix}", b"")},
        checks=read.get("checks.py", ""),
        given=read.get("given.py", ""),
        wrong=tuple(
            Wrong(Path(path).stem, {name: have[path]}, _lesson(lab, path, read[path], owed))
            for path in _within(have, "wrong", suffix)
        ),
        also={Path(path).stem: {name: have[path]} for path in _within(have, "also", suffix)},
        data={path: raw for path, raw in have.items() if path.startswith("data/")},
    )
    if whole.lesson and lab.hints.lesson not in whole.lesson:
        what = "the words of [hints].lesson do not stand in lesson.md"
        owed.append(ContentError(what, where=lab_toml(lab.id), do="copy a line of it exactly"))
    return whole


def _files(root: Path, lab: Lab, found: Found) -> dict[str, bytes]:
    """All files of the folder by POSIX path; what Python and editors leave behind is none."""
    folder, have = root / "labs" / lab.id, {}
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        if "__pycache__" in parts or any(part.startswith(".") for part in parts):
            continue
        if path.is_symlink() or not path.is_dir():
            have["/".join(parts)] = content(root, path, found)
    return have


def _within(have: Iterable[str], part: str, suffix: str) -> list[str]:
    inside = [path for path in have if path.startswith(f"{part}/") and path.count("/") == 1]
    return [path for path in inside if Path(path).suffix == suffix]


def _check_layout(lab: Lab, have: Files, suffix: str, found: Found, owed: Found) -> None:
    where = f"labs/{lab.id}"
    needed = (*REQUIRED, f"starter{suffix}", f"solution{suffix}")
    wrong, also = _within(have, "wrong", suffix), _within(have, "also", suffix)
    for path in needed:
        if path not in have:
            found.append(ContentError("the file is missing", where=f"{where}/{path}"))
    if not wrong:
        what, do = "no known mistake is kept", f"write at least one wrong/*{suffix}"
        owed.append(ContentError(what, where=f"{where}/wrong", do=do))
    if not also:
        what, do = "no other right way is kept", f"write at least one also/*{suffix}"
        owed.append(ContentError(what, where=f"{where}/also", do=do))
    known = {*needed, "given.py", *wrong, *also}
    roles = f"a lab has {', '.join(needed)}, given.py, wrong/*{suffix}, also/*{suffix}, data/*"
    for path in have:
        if path not in known and not path.startswith("data/"):
            owed.append(ContentError("the file has no role", where=f"{where}/{path}", do=roles))


def _texts(lab: Lab, have: Files, found: Found) -> dict[str, str]:
    """All that must be text; data may be anything."""
    return {
        path: text(raw, f"labs/{lab.id}/{path}", found)
        for path, raw in have.items()
        if not path.startswith("data/")
    }


def _version(have: Files) -> str:
    digest = blake2b(digest_size=16)
    for path, raw in sorted(have.items()):
        digest.update(f"{path}\0{len(raw)}\0".encode())
        digest.update(raw)
    return digest.hexdigest()


# What a wrong file would tell the learner ----------------------------------------------------


def _lesson(lab: Lab, path: str, code: str, owed: Found) -> str:
    where = f"labs/{lab.id}/{path}"
    read = {".py": _docstring, ".sql": _after_dashes, ".sh": _after_hashes, ".ipynb": _metadata}
    try:
        lesson = read.get(Path(path).suffix, _key)(code)
    except (ValueError, SyntaxError, RecursionError, MemoryError) as error:
        owed.append(ContentError(f"the file cannot be parsed: {error}", where=where))
        return ""
    if not lesson.strip():
        do = "begin it with what you would tell the learner"
        owed.append(ContentError("the wrong file has no lesson", where=where, do=do))
    return lesson.strip()


def _docstring(code: str) -> str:
    return ast.get_docstring(ast.parse(code)) or ""


def _after_dashes(code: str) -> str:
    return _leading(code, "--")


def _after_hashes(code: str) -> str:
    return _leading(code.partition("\n")[2] if code.startswith("#!") else code, "#")


def _leading(code: str, mark: str) -> str:
    lines = []
    for line in code.lstrip().splitlines():
        if not line.startswith(mark):
            break
        lines.append(line.removeprefix(mark).strip())
    return "\n".join(lines)


def _metadata(code: str) -> str:
    notebook = json.loads(code)
    metadata = notebook.get("metadata") if isinstance(notebook, dict) else None
    return str(metadata.get("lesson", "")) if isinstance(metadata, dict) else ""


def _key(code: str) -> str:
    return str(tomllib.loads(code).get("lesson", ""))
