"""Reads glossary.toml and sources.toml: the terms of a pack, and the hosts its links may lead to.
Both files are optional."""

from __future__ import annotations

from pathlib import Path

from gradatim.curriculum.pack_files import TomlTable, duplicates, read_toml
from gradatim.errors import ContentError
from gradatim.model import Term

GLOSSARY, SOURCES = "glossary.toml", "sources.toml"
_KEYS = ("term", "meaning", "not", "except")


def read_terms(root: Path) -> list[Term]:
    """The terms of a pack, () without a glossary; ContentError for the first problem."""
    errors = list[ContentError]()
    terms = _terms(root, errors)
    for error in errors:
        raise error
    return terms


def read_hosts(root: Path) -> tuple[str, ...]:
    """The hosts that a pack's links may lead to; () if none are listed."""
    errors = list[ContentError]()
    names = _hosts(root, errors)
    for error in errors:
        raise error
    return names


def problems(root: Path) -> list[ContentError]:
    """All problems in both files."""
    errors = list[ContentError]()
    terms = _terms(root, errors)
    _hosts(root, errors)
    claimed = [word.lower() for term in terms for word in (term.term, *term.instead_of)]
    return errors + duplicates(claimed, "word", GLOSSARY)


def _terms(root: Path, errors: list[ContentError]) -> list[Term]:
    if not (table := _table(root, GLOSSARY, errors)):
        return []
    return [_term(row) for row in table.allow_only(("term",)).rows("term")]


def _term(row: TomlTable) -> Term:
    where = f"{row.where}, term '{row.label('term')}'"
    row = TomlTable(row.values, where, row.problems).allow_only(_KEYS)
    return Term(
        term=row.text("term"),
        meaning=row.text("meaning"),
        instead_of=row.strings("not", ()),
        unless=row.strings("except", ()),
    )


def _hosts(root: Path, errors: list[ContentError]) -> tuple[str, ...]:
    table = _table(root, SOURCES, errors)
    return table.allow_only(("hosts",)).strings("hosts") if table else ()


def _table(root: Path, name: str, errors: list[ContentError]) -> TomlTable | None:
    if not (root / name).exists():
        return None
    try:
        return TomlTable(read_toml(root, root / name), name, errors)
    except ContentError as error:
        errors.append(error)
        return None
