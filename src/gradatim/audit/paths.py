"""Absolute paths in code, to a folder that only its author has."""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterator

from gradatim.audit.code import cells
from gradatim.audit.report import Finding
from gradatim.audit.repository import Repository

_HOME = re.compile(r"(?:/home/|/Users/|/root/|[A-Za-z]:[\\/]+Users[\\/]+)[\w.-]+[\\/]?[\w./\\ -]*")
# Homes in images and in examples, which everybody has.
_SHARED = re.compile(
    r"^(?:/home/(?:app|user|appuser|jovyan|runner|node|airflow|you|me|ubuntu|vscode)\b"
    r"|/Users/(?:you|me|user|username|Shared)\b)"
)
TESTS = re.compile(r"(?:^|/)(?:tests?|docs?|fixtures)/|(?:^|/)(?:test_|conftest)")
_CODE = (".sh", ".yml", ".yaml", ".toml", ".cfg", ".ini", ".r", ".sql", ".mk")
_MAX_SHOWN = 10
_DO = "name it from the folder of the project, or take it as an argument"


def absolute_paths(repository: Repository) -> list[Finding]:
    """The first place in each file of code or settings that names a folder below a home folder."""
    found: dict[str, Finding] = {}
    for name, line, text in _texts(repository):
        if (match := _HOME.search(text)) and not _SHARED.match(path := match[0].strip()):
            what = f"the path '{path[:60]}' is on one machine only"
            found.setdefault(name, Finding(what, name, line, _DO))
    return list(found.values())[:_MAX_SHOWN]


def _texts(repository: Repository) -> Iterator[tuple[str, int, str]]:
    """Strings in Python outside of tests, cells of notebooks, lines of scripts and settings."""
    for file in repository.with_suffix(".py"):
        if TESTS.search(file.name) or not _HOME.search(repository.text(file.name)):
            continue
        yield from ((file.name, *one) for one in _strings(repository.text(file.name)))
    for file in repository.with_suffix(".ipynb"):
        yield from ((file.name, 0, text) for text in cells(repository.whole_text(file.name)))
    names = [file.name for file in repository.with_suffix(*_CODE)]
    names += [name for name in repository.files if name.rpartition("/")[2] == "Makefile"]
    for name in names:
        for number, line in enumerate(repository.text(name).splitlines(), 1):
            if not line.lstrip().startswith("#"):
                yield name, number, line


def _strings(text: str) -> Iterator[tuple[int, str]]:
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.STRING and not token.string.startswith(('"""', "'''")):
                yield token.start[0], token.string
    except (tokenize.TokenError, SyntaxError):
        return
