"""Reads glossary.toml and sources.toml: the terms of a pack, and the hosts its links may lead to.
Both files are optional."""

from __future__ import annotations

from pathlib import Path

from gradatim.curriculum.reading import Row, toml, twice
from gradatim.errors import ContentError
from gradatim.model import Term

GLOSSARY, SOURCES = "glossary.toml", "sources.toml"
_KEYS = ("term", "meaning", "not", "except")


def glossary(root: Path) -> list[Term]:
    """The terms of a pack, () without a glossary; ContentError for the first problem."""
    found = list[ContentError]()
    terms = _terms(root, found)
    for error in found:
        raise error
    return terms


def hosts(root: Path) -> tuple[str, ...]:
    """The hosts that a pack's links may lead to; () if none are listed."""
    found = list[ContentError]()
    names = _hosts(root, found)
    for error in found:
        raise error
    return names


def problems(root: Path) -> list[ContentError]:
    """All problems in both files."""
    found = list[ContentError]()
    terms = _terms(root, found)
    _hosts(root, found)
    claimed = [word.lower() for term in terms for word in (term.term, *term.instead_of)]
    return found + twice(claimed, "word", GLOSSARY)


def _terms(root: Path, found: list[ContentError]) -> list[Term]:
    if not (table := _table(root, GLOSSARY, found)):
        return []
    return [_term(row) for row in table.only(("term",)).rows("term")]


def _term(row: Row) -> Term:
    where = f"{row.where}, term '{row.name('term')}'"
    row = Row(row.values, where, row.problems).only(_KEYS)
    return Term(
        term=row.text("term"),
        meaning=row.text("meaning"),
        instead_of=row.strings("not", ()),
        unless=row.strings("except", ()),
    )


def _hosts(root: Path, found: list[ContentError]) -> tuple[str, ...]:
    table = _table(root, SOURCES, found)
    return table.only(("hosts",)).strings("hosts") if table else ()


def _table(root: Path, name: str, found: list[ContentError]) -> Row | None:
    if not (root / name).exists():
        return None
    try:
        return Row(toml(root, root / name), name, found)
    except ContentError as error:
        found.append(error)
        return None
