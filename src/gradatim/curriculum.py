"""Reads a pack: the only module that knows how its folder is laid out. It executes nothing of it."""

from __future__ import annotations

import ast
import hashlib
import json
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import gradatim
from gradatim.errors import ContentError
from gradatim.model import Background, Card, Files, Hints, Lab, Material, Phase, Role, Skill, Wrong

FORMAT = 1
FILE_LIMIT = 5 * 2**20  # bytes of one file of a pack
KINDS = [
    "function",
    "class",
    "generator",
    "debug",
    "sql",
    "figure",
    "command",
    "git",
    "tests",
    "notebook",
]
PROFILES = ["numpy", "pandas", "plot", "sklearn", "sql", "git", "tests", "shell", "torch"]

_LAB_KEYS = [
    "title",
    "skills",
    "minutes",
    "kind",
    "file",
    "profile",
    "needs",
    "hints",
    "equivalent",
]
_SKILL_KEYS = ["id", "title", "phase", "hours", "needs", "roles", "waive", "tier"]
_CARD_KEYS = ["id", "ask", "answer", "source"]


@dataclass(frozen=True)
class Pack:
    """A curriculum: phases, skills and labs in the order of the roadmap."""

    root: Path
    phases: tuple[Phase, ...]
    skills: Mapping[str, Skill]
    labs: Mapping[str, Lab]
    broken: Mapping[str, ContentError] = field(default_factory=dict)

    def material(self, lab_id: str) -> Material:
        """Everything of one lab. ContentError if its folder is not as authoring.md says."""
        return _material(self.root, self.labs[lab_id])

    def cards(self, skill_id: str | None = None) -> list[Card]:
        """The cards of a skill, or of all skills that have any."""
        names = [skill_id] if skill_id else list(self.skills)
        paths = (self.root / "cards" / f"{name}.toml" for name in names)
        return [card for path in paths if path.exists() for card in _cards(self.root, path)]


def home() -> Path:
    """The pack that came with this installation, or that of the checkout it runs from."""
    package = Path(gradatim.__file__).parent
    installed = package / "pack"
    return installed if installed.exists() else package.parent.parent / "curriculum"


def load(root: Path | None = None) -> Pack:
    """The pack at `root`. A broken lab is left out and remembered in `broken`; a broken roadmap is
    a ContentError."""
    root = root or home()
    table = _toml(root, root / "roadmap.toml")
    if table.get("format") != FORMAT:
        raise ContentError(
            f"this pack has format {table.get('format')!r}",
            where="roadmap.toml",
            do=f"this program reads format {FORMAT}",
        )
    phases = _phases(table)
    skills = {skill.id: skill for skill in map(_skill, _tables(table, "skill", "roadmap.toml"))}
    _known_needs({s.id: s.needs for s in skills.values()}, "roadmap.toml")
    labs, broken = {}, {}
    for phase in _tables(table, "phase", "roadmap.toml"):
        for lab_id in _strings(phase, "labs", "roadmap.toml", default=()):
            try:
                labs[lab_id] = _lab(root, lab_id, phase["number"], skills)
            except ContentError as error:
                broken[lab_id] = error
    return Pack(root, phases, skills, labs, broken)


def problems(root: Path | None = None) -> list[ContentError]:
    """Everything that is wrong with a pack's files, not only the first."""
    root = root or home()
    try:
        pack = load(root)
    except ContentError as error:
        return [error]
    found = list(pack.broken.values())
    found += _attempts(lambda: _known_needs({i: lb.needs for i, lb in pack.labs.items()}, "labs"))
    found += _strays(root, pack)
    for lab in pack.labs.values():
        found += lab_problems(pack, lab)
    for skill in pack.skills:
        found += _attempts(lambda skill=skill: pack.cards(skill))  # type: ignore[misc]
    return found


def lab_problems(pack: Pack, lab: Lab) -> list[ContentError]:
    """What is wrong with the files of one lab."""
    folder = pack.root / "labs" / lab.id
    found = [
        ContentError(
            f"'{path.relative_to(folder)}' is a link", where=lab.id, do="put the file here"
        )
        for path in folder.rglob("*")
        if path.is_symlink()
    ]
    try:
        material = pack.material(lab.id)
    except ContentError as error:
        return [*found, error]
    wishes = [
        (bool(material.wrong), "there is no wrong/ file", "write what beginners really write"),
        (bool(material.also), "there is no also/ file", "add another right way"),
        (b"TODO" in b"".join(material.starter.values()) or lab.kind in ("git", "notebook"),
         "the starter has no TODO", "mark where the learner begins"),
        (bool(lab.hints.lesson) and lab.hints.lesson in material.lesson,
         "hints.lesson does not stand in lesson.md", "quote the line word for word"),
        (all((lab.hints.idea, lab.hints.worked)), "a hint is empty", "fill idea and worked"),
        (material.lesson.startswith("# "), "lesson.md has no title", "begin it with # Title"),
    ]  # fmt: skip
    found += [ContentError(what, where=lab.id, do=do) for fine, what, do in wishes if not fine]
    found += [
        ContentError("it says nothing to the learner", where=f"{lab.id}/wrong/{w.name}", do=_SAY)
        for w in material.wrong
        if not w.lesson
    ]
    return found


_SAY = "write the docstring or comment that we would tell them"


# roadmap.toml -----------------------------------------------------------------------------------


def _phases(table: Mapping[str, Any]) -> tuple[Phase, ...]:
    rows = _tables(table, "phase", "roadmap.toml")
    for row in rows:
        _only(row, ["number", "title", "labs"], "roadmap.toml")
    return tuple(
        Phase(
            _number(row, "number", "roadmap.toml", 1, 99, int), _text(row, "title", "roadmap.toml")
        )
        for row in rows
    )


def _skill(row: Mapping[str, Any]) -> Skill:
    where = f"roadmap.toml, skill '{row.get('id', '?')}'"
    _only(row, _SKILL_KEYS, where)
    return Skill(
        id=_text(row, "id", where),
        title=_text(row, "title", where),
        phase=_number(row, "phase", where, 1, 99, int),
        hours=_number(row, "hours", where, 0.25, 500, float),
        needs=_strings(row, "needs", where, default=()),
        roles=tuple(_member(Role, x, where) for x in _strings(row, "roles", where, default=())),
        waive=tuple(
            _member(Background, x, where) for x in _strings(row, "waive", where, default=())
        ),
        tier=_text(row, "tier", where, default="core"),
    )


def _known_needs(needs: Mapping[str, Iterable[str]], where: str) -> None:
    """ContentError for a need that does not exist, or for needs that run in a circle."""
    done: set[str] = set()
    left = {name: set(wanted) for name, wanted in needs.items()}
    for name, wanted in left.items():
        unknown = sorted(wanted - needs.keys())
        if unknown:
            raise ContentError(f"'{name}' needs '{unknown[0]}', which does not exist", where=where)
    while left:
        free = {name for name, wanted in left.items() if wanted <= done}
        if not free:
            circle = ", ".join(sorted(left)[:5])
            raise ContentError(f"needs run in a circle through {circle}", where=where)
        done |= free
        left = {name: wanted for name, wanted in left.items() if name not in free}


# One lab ----------------------------------------------------------------------------------------


def _lab(root: Path, lab_id: str, phase: int, skills: Mapping[str, Skill]) -> Lab:
    where = f"{lab_id}/lab.toml"
    if not _slug(lab_id):
        raise ContentError(f"'{lab_id}' is no id", where="roadmap.toml", do="lower case and -")
    row = _toml(root, root / "labs" / lab_id / "lab.toml")
    _only(row, _LAB_KEYS, where)
    wanted = _strings(row, "skills", where)
    unknown = [skill for skill in wanted if skill not in skills]
    if unknown or not wanted:
        named = f"skill '{unknown[0]}' is not in the roadmap" if unknown else "it names no skill"
        raise ContentError(named, where=where, do="use ids of roadmap.toml")
    file = _text(row, "file", where)
    if Path(file).name != file or file.startswith("."):
        raise ContentError(f"'{file}' is no plain file name", where=where, do="such as softmax.py")
    return Lab(
        id=lab_id,
        title=_text(row, "title", where),
        skills=wanted,
        minutes=_number(row, "minutes", where, 1, 600, int),
        kind=_choice(row, "kind", KINDS, where),
        file=file,
        phase=phase,
        profile=_choice({"profile": "numpy", **row}, "profile", PROFILES, where),
        needs=_strings(row, "needs", where, default=()),
        hints=_hints(row, where),
        equivalent=_pairs(row, "equivalent", where),
    )


def _hints(row: Mapping[str, Any], where: str) -> Hints:
    table = row.get("hints")
    if not isinstance(table, dict):
        raise ContentError("there is no [hints] table", where=where, do="add idea, lesson, worked")
    _only(table, ["idea", "lesson", "worked"], where)
    return Hints(*(_text(table, key, where) for key in ("idea", "lesson", "worked")))


def _material(root: Path, lab: Lab) -> Material:
    folder = root / "labs" / lab.id
    everything = {
        path.relative_to(folder).as_posix(): _bytes(root, path)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
    suffix = ".toml" if lab.kind == "git" else Path(lab.file).suffix

    def text(name: str) -> str:
        if name not in everything:
            raise ContentError("the file is missing", where=f"{lab.id}/{name}", do="write it")
        return _decoded(everything[name], f"{lab.id}/{name}")

    def answer(content: str) -> Files:
        return {"repo.toml" if lab.kind == "git" else lab.file: content.encode()}

    def answers(kind: str) -> dict[str, str]:
        names = [n for n in everything if n.startswith(f"{kind}/") and n.endswith(suffix)]
        return {Path(name).stem: text(name) for name in names}

    return Material(
        lab=lab,
        version=_digest(everything),
        lesson=text("lesson.md"),
        starter=answer(text(f"starter{suffix}")),
        solution=answer(text(f"solution{suffix}")),
        checks=text("checks.py"),
        given=text("given.py") if "given.py" in everything else "",
        wrong=tuple(
            Wrong(name, answer(content), _said(content, suffix, f"{lab.id}/wrong/{name}"))
            for name, content in answers("wrong").items()
        ),
        also={name: answer(content) for name, content in answers("also").items()},
        data={name: data for name, data in everything.items() if name.startswith("data/")},
    )


def _digest(files: Files) -> str:
    digest = hashlib.blake2b(digest_size=16)
    for name, content in sorted(files.items()):
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


# What a wrong file tells the learner ---------------------------------------------------------------


def _said(content: str, suffix: str, where: str) -> str:
    """The docstring of a Python file, or what stands for it in another language."""
    try:
        return _SAID.get(suffix, _said_in_comments)(content)
    except (SyntaxError, ValueError, KeyError, TypeError) as error:
        raise ContentError(f"it cannot be read: {error}", where=where, do="correct it") from error


def _said_in_python(content: str) -> str:
    return ast.get_docstring(ast.parse(content)) or ""


def _said_in_comments(content: str) -> str:
    lines = content.splitlines()
    if lines and lines[0].startswith("#!"):
        lines = lines[1:]
    said = []
    for line in lines:
        if not line.startswith(("#", "--")):
            break
        said.append(line.lstrip("#-").strip())
    return " ".join(said)


def _said_in_notebook(content: str) -> str:
    return str(json.loads(content)["metadata"].get("lesson", ""))


def _said_in_toml(content: str) -> str:
    return str(tomllib.loads(content).get("lesson", ""))


_SAID: dict[str, Callable[[str], str]] = {
    ".py": _said_in_python,
    ".ipynb": _said_in_notebook,
    ".toml": _said_in_toml,
}


# Cards ------------------------------------------------------------------------------------------


def _cards(root: Path, path: Path) -> Iterator[Card]:
    where = f"cards/{path.name}"
    for row in _tables(_toml(root, path), "card", where):
        _only(row, _CARD_KEYS, where)
        ask, answer, source = (_text(row, key, where) for key in ("ask", "answer", "source"))
        yield Card(_text(row, "id", where), path.stem, ask, answer, source)


# Reading, strictly ------------------------------------------------------------------------------


def _strays(root: Path, pack: Pack) -> list[ContentError]:
    folders = {path.name for path in (root / "labs").glob("*") if path.is_dir()}
    return [
        ContentError("the folder is not in the roadmap", where=name, do="add it to a phase")
        for name in sorted(folders - pack.labs.keys() - pack.broken.keys())
    ]


def _attempts(read: Callable[[], Any]) -> list[ContentError]:
    try:
        read()
    except ContentError as error:
        return [error]
    return []


def _bytes(root: Path, path: Path) -> bytes:
    where = path.relative_to(root).as_posix()
    try:
        if path.stat().st_size > FILE_LIMIT:
            raise ContentError(f"more than {FILE_LIMIT // 2**20} MB", where=where, do="shorten it")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ContentError("the file is missing", where=where, do="write it") from error
    except OSError as error:
        raise ContentError(f"it cannot be read ({error.strerror})", where=where) from error


def _decoded(content: bytes, where: str) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ContentError("it is not UTF-8 text", where=where, do="save it as UTF-8") from error


def _toml(root: Path, path: Path) -> dict[str, Any]:
    where = path.relative_to(root).as_posix().removeprefix("labs/")
    try:
        return tomllib.loads(_decoded(_bytes(root, path), where))
    except tomllib.TOMLDecodeError as error:
        raise ContentError(f"it is not TOML: {error}", where=where, do="correct it") from error


def _only(row: Mapping[str, Any], allowed: list[str], where: str) -> None:
    unknown = [key for key in row if key not in allowed]
    if unknown:
        do = f"use only {', '.join(allowed)}"
        raise ContentError(f"unknown key '{unknown[0]}'", where=where, do=do)


def _wanted(row: Mapping[str, Any], key: str, where: str) -> Any:
    if key not in row:
        raise ContentError(f"the key '{key}' is missing", where=where, do="add it")
    return row[key]


def _text(row: Mapping[str, Any], key: str, where: str, default: str | None = None) -> str:
    value = row.get(key, default) if default is not None else _wanted(row, key, where)
    if not isinstance(value, str) or not value.strip():
        raise ContentError(f"'{key}' is not text", where=where, do="write words in quotes")
    return value


def _strings(
    row: Mapping[str, Any], key: str, where: str, default: tuple[str, ...] | None = None
) -> tuple[str, ...]:
    value = row.get(key, list(default)) if default is not None else _wanted(row, key, where)
    if not isinstance(value, list) or not all(isinstance(x, str) for x in value):
        raise ContentError(
            f"'{key}' is not a list of texts", where=where, do='such as ["py-errors"]'
        )
    return tuple(value)


def _pairs(row: Mapping[str, Any], key: str, where: str) -> dict[str, str]:
    table = row.get(key, {})
    if not isinstance(table, dict) or not all(isinstance(x, str) for x in table.values()):
        raise ContentError(
            f"[{key}] is not a table of texts", where=where, do='"mutant" = "reason"'
        )
    return dict(table)


def _tables(table: Mapping[str, Any], key: str, where: str) -> list[dict[str, Any]]:
    rows = table.get(key, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise ContentError(f"'{key}' is not a list of tables", where=where, do=f"write [[{key}]]")
    return rows


def _number(
    row: Mapping[str, Any], key: str, where: str, low: float, high: float, kind: type
) -> Any:
    value = _wanted(row, key, where)
    fits = isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high
    if not fits or (kind is int and value != int(value)):
        do = f"a number from {low} to {high}"
        raise ContentError(f"'{key}' is {value!r}", where=where, do=do)
    return kind(value)


def _choice(row: Mapping[str, Any], key: str, allowed: list[str], where: str) -> str:
    value = _text(row, key, where)
    if value not in allowed:
        raise ContentError(f"'{key}' is '{value}'", where=where, do=f"one of {', '.join(allowed)}")
    return value


def _member(kind: Any, value: str, where: str) -> Any:
    try:
        return kind(value)
    except ValueError as error:
        allowed = ", ".join(kind)
        raise ContentError(f"'{value}' is unknown", where=where, do=f"one of {allowed}") from error


def _slug(text: str) -> bool:
    parts = text.split("-")
    return all(part.isascii() and part.isalnum() and part == part.lower() for part in parts)
