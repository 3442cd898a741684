"""The commands that a repository declares: its setup, scripts and services."""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from gradatim.audit.readme import SHELLS, readme_name, readme_page
from gradatim.audit.repository import Repository
from gradatim.curriculum.pack_files import parse_toml
from gradatim.errors import ContentError

_TARGETS = (
    "setup", "install", "reproduce", "all", "pipeline", "build", "train", "demo", "run", "start",
    "test",
)  # fmt: skip
_SCRIPTS = tuple(
    f"{folder}{name}{end}"
    for name in ("setup", "reproduce", "run", "run_all", "start", "bootstrap", "install")
    for folder in ("", "scripts/", "bin/", "script/")
    for end in (".sh", "", ".py")
    if f"{name}{end}" not in ("setup.py", "install.py")  # how packages are described
)
_TARGET = re.compile(r"^([A-Za-z0-9][\w./ -]*?)\s*:(?![=:])")
_RECIPE = re.compile(r"^@?([A-Za-z][\w-]*)[^:=\n]*:(?!=)")
_ENTRY = re.compile(
    r"^(?:pip install (?:-e )?\.|uv (?:sync|run)|poetry install|docker[- ]compose (?:.* )?up"
    r"|python3? [\w./-]+\.py|python3? -m (?!venv|pip)[\w.]+|(?:ba)?sh [\w./-]+|\./[\w./-]+"
    r"|conda env create)"
)


@dataclass(frozen=True)
class DeclaredCommand:
    """A command, and where it is declared."""

    line: str  # for a shell
    where: str
    number: int  # of the line


def setup_command(repository: Repository) -> DeclaredCommand | None:
    """The one command that should work in a fresh clone; None if none is declared.

    It is `setup` in gradatim.toml, else a target of the Makefile or justfile (the one that the
    README names, if any), else a script such as run.sh.
    """
    setup = _commands(repository).get("setup")
    if isinstance(setup, str) and setup.strip():
        line = _line_of(repository.text("gradatim.toml"), "setup")
        return DeclaredCommand(setup.replace("{python}", "python"), "gradatim.toml", line)
    for file, program, targets in (
        (repository.first("Makefile", "GNUmakefile"), "make", make_targets(repository)),
        (repository.first("justfile"), "just", recipes(repository)),
    ):
        if file and (chosen := _choose_target(repository, program, targets)):
            return DeclaredCommand(f"{program} {chosen}", file, targets[chosen])
    for name in _SCRIPTS:
        if name in repository.files and not repository.files[name].is_link:
            program = "python" if name.endswith(".py") else "sh"
            if repository.text(name).startswith("#!") and "bash" in repository.text(name)[:40]:
                program = "bash"
            return DeclaredCommand(f"{program} {name}", name, 1)
    return None


def readme_command(repository: Repository) -> DeclaredCommand | None:
    """The first command of the README that builds or runs the project as a whole."""
    name = readme_name(repository)
    for block in readme_page(repository).blocks():
        for number, line in enumerate(block.text.splitlines(), block.line):
            if block.language in SHELLS and _ENTRY.match(line.strip().removeprefix("$ ")):
                return DeclaredCommand(line.strip().removeprefix("$ "), name or "", number)
    return None


def unmarked_command(repository: Repository) -> DeclaredCommand | None:
    """The first line of the README that looks like a command, in a block without a language."""
    for block in readme_page(repository).unmarked():
        for number, line in enumerate(block.text.splitlines(), block.line):
            if _ENTRY.match(line.strip()) or re.match(r"(?:make|just)(?: [\w-]+)?$", line.strip()):
                return DeclaredCommand(line.strip(), readme_name(repository) or "", number)
    return None


def misplaced_setup(repository: Repository) -> DeclaredCommand | None:
    """A `setup` in gradatim.toml that is not in the table [commands]."""
    document = table(repository, "gradatim.toml")
    if "setup" in _nested_table(document, "commands"):
        return None
    for section in (document, *document.values()):
        setup = section.get("setup") if isinstance(section, Mapping) else None
        if isinstance(setup, str) and setup.strip():
            line = _line_of(repository.text("gradatim.toml"), "setup")
            return DeclaredCommand(setup, "gradatim.toml", line)
    return None


def make_targets(repository: Repository) -> dict[str, int]:
    """The targets of the Makefile, with their lines."""
    name = repository.first("Makefile", "GNUmakefile")
    return _names(repository.text(name), _TARGET) if name else {}


def recipes(repository: Repository) -> dict[str, int]:
    """The recipes of a justfile, with their lines."""
    name = repository.first("justfile")
    return _names(repository.text(name), _RECIPE) if name else {}


def services(repository: Repository) -> set[str]:
    """The services of compose files."""
    found: set[str] = set()
    for file in repository.with_suffix(".yml", ".yaml"):
        if "compose" in file.path.name.lower():
            try:
                data = yaml.safe_load(repository.text(file.name))
            except (yaml.YAMLError, RecursionError):
                continue
            listed = data.get("services") if isinstance(data, dict) else None
            found |= {str(name) for name in listed} if isinstance(listed, dict) else set()
    return found


def names(repository: Repository) -> set[str]:
    """All commands that the repository declares, by name."""
    project = table(repository, "pyproject.toml")
    scripts = [
        _nested_table(project, "project", "scripts"),
        _nested_table(project, "tool", "poetry", "scripts"),
        _commands(repository),
    ]
    return {*make_targets(repository), *recipes(repository), *(n for s in scripts for n in s)}


def table(repository: Repository, name: str) -> Mapping[str, Any]:
    """A TOML file in the top folder; empty if it is not valid."""
    try:
        return parse_toml(repository.text(name), name) if name in repository.files else {}
    except ContentError:
        return {}


def _commands(repository: Repository) -> Mapping[str, Any]:
    return _nested_table(table(repository, "gradatim.toml"), "commands")


def _nested_table(data: Any, *keys: str) -> Mapping[str, Any]:
    for key in keys:
        data = data.get(key) if isinstance(data, Mapping) else None
    return data if isinstance(data, Mapping) else {}


def _choose_target(repository: Repository, program: str, targets: Mapping[str, int]) -> str:
    for block in readme_page(repository).blocks():
        for line in block.text.splitlines():
            words = _words(line)
            if words[:1] == [program] and len(words) == 2 and words[1] in targets:
                return words[1]
    return next((name for name in _TARGETS if name in targets), "")


def _words(line: str) -> list[str]:
    try:
        return shlex.split(line.strip().removeprefix("$ "), comments=True)
    except ValueError:
        return []


def _names(text: str, pattern: re.Pattern[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if match := pattern.match(line):
            for name in match[1].split():
                found.setdefault(name, number)
    return found


def _line_of(text: str, key: str) -> int:
    pattern = re.compile(rf"\s*{re.escape(key)}\s*=")
    lines = enumerate(text.splitlines(), 1)
    return next((number for number, line in lines if pattern.match(line)), 0)
