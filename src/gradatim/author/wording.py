"""Checks the words and links of a pack against its glossary and its list of sources. Runs
nothing."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from urllib.parse import urlsplit

from gradatim import render
from gradatim.author.proof import Problem
from gradatim.curriculum import Pack
from gradatim.errors import ContentError, RequestError
from gradatim.model import Card, Drill, Material, Term
from gradatim.syntax import parse

READING_HEADING = (
    "Where to read more"  # paragraphs with titles of other works, which are not checked
)
_ADDRESS = re.compile(r"https?://[^\s)>\"']+")

Text = tuple[str, str]  # place in the pack, Markdown


@dataclass(frozen=True)
class Rules:
    """The rules for the texts of a pack."""

    terms: tuple[Term, ...] = ()
    hosts: tuple[str, ...] = ()


def rules(pack: Pack) -> Rules:
    """The rules of a pack. A file that cannot be read is reported elsewhere and sets no rules."""
    found = Rules()
    with suppress(ContentError):
        found = Rules(tuple(pack.glossary()))
    with suppress(ContentError):
        found = Rules(found.terms, pack.hosts())
    return found


def lab_problems(pack: Pack, lab_id: str, rules: Rules) -> list[Problem]:
    """The words and links of a lab that break the rules; none if the lab cannot be read."""
    with suppress(ContentError, RequestError):
        texts = lab_texts(pack.material(lab_id))
        return [Problem(lab_id, *found) for found in _violations(texts, rules)]
    return []


def pack_problems(pack: Pack, rules: Rules) -> list[Problem]:
    """The same for titles of skills, cards and drills."""
    return [Problem("", *found) for found in _violations(pack_texts(pack), rules)]


# What a learner reads ------------------------------------------------------------------------


def lab_texts(material: Material) -> Iterator[Text]:
    """The texts of a lab that learners read, with their places in the pack."""
    lab, folder = material.lab, f"labs/{material.lab.id}"
    yield f"{folder}/lesson.md", material.lesson
    yield f"{folder}/worked.md", material.worked
    yield f"{folder}/lab.toml, title", lab.title
    yield f"{folder}/lab.toml, hints.idea", lab.hints.idea
    yield f"{folder}/lab.toml, hints.worked", lab.hints.worked  # hints.lesson: in the lesson
    for wrong in material.wrong:
        yield f"{folder}/wrong/{wrong.name}", wrong.lesson
    for line, text in _check_texts(material.checks):
        yield f"{folder}/checks.py:{line}", text


def pack_texts(pack: Pack) -> Iterator[Text]:
    """The texts of skills, cards and drills, with their places in the pack. Files that cannot be
    read are skipped."""
    for skill in pack.skills.values():
        yield f"roadmap.toml, skill '{skill.id}'", skill.title
        with suppress(ContentError):
            for card in pack.cards(skill.id):
                yield from _card_texts(card)
        with suppress(ContentError):
            for drill in pack.drills(skill.id):
                yield from _drill_texts(drill)


def _card_texts(card: Card) -> Iterator[Text]:
    where = f"cards/{card.skill}.toml, card '{card.id}'"
    yield where, card.ask
    yield where, card.why
    if not card.typed:  # a typed answer is the output of code
        yield where, card.answer


def _drill_texts(drill: Drill) -> Iterator[Text]:
    where = f"drills/{drill.skill}.toml, drill '{drill.id}'"
    for text in (drill.ask, drill.answer, *drill.rubric):
        yield where, text


def _check_texts(checks: str) -> Iterator[tuple[int, str]]:
    """The docstrings and hints of checks.py with their lines; none if it does not parse."""
    with suppress(SyntaxError, ValueError, RecursionError, MemoryError):
        for node in ast.walk(parse(checks)):
            if isinstance(node, ast.FunctionDef) and node.decorator_list:
                yield node.lineno, ast.get_docstring(node) or ""
            elif _is_hint(node):
                for part in ast.walk(node):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        yield part.lineno, part.value


def _is_hint(node: ast.AST) -> bool:
    if isinstance(node, ast.keyword):
        return node.arg == "hint"
    names = node.targets if isinstance(node, ast.Assign) else []
    return any(isinstance(name, ast.Name) and "hint" in name.id.lower() for name in names)


def paragraphs(texts: Iterable[Text]) -> Iterator[Text]:
    """The places and the author's own words, without code, formulas and titles of other works."""
    for where, text in texts:
        for line, words in render.prose(text):
            if not words.startswith(READING_HEADING):
                yield (f"{where}:{line}" if where.endswith(".md") else where), words


# What is wrong with it -----------------------------------------------------------------------

Finding = tuple[str, str, str]  # what, where, do


def _violations(texts: Iterable[Text], rules: Rules) -> Iterator[Finding]:
    listed = list(texts)
    forbidden = _pattern_of_any(rules.terms)
    for where, words in paragraphs(listed):
        for term in rules.terms if forbidden.search(words) else ():
            for word in _forbidden_words(term, words):
                yield f"it says '{word}'", where, f"write '{term.term}', as the glossary does"
    for where, text in listed:
        for address in _addresses(text):
            if what := _link_problem(address, rules.hosts):
                yield f"{what}: {address}", where, "link to documentation, a paper or a standard"


def _addresses(text: str) -> Iterable[str]:
    """The addresses of links and bare addresses in a text, each once."""
    links = render.links(text) if "[" in text or "<" in text else []
    return dict.fromkeys([address for _, address in links] + _ADDRESS.findall(text))


def _forbidden_words(term: Term, words: str) -> list[str]:
    """The words that are used instead of a term. Plurals match, too."""
    for phrase in term.unless:
        words = _pattern(phrase).sub(render.GAP, words)
    return [found[0] for wrong in term.instead_of for found in _pattern(wrong).finditer(words)]


@cache
def _pattern(*phrases: str) -> re.Pattern[str]:
    """A pattern for any of these phrases, with any space between words. Without phrases it matches
    nothing."""
    spaced = (r"\s+".join(re.escape(word) for word in phrase.split()) for phrase in phrases)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(spaced) or '(?!)'})s?(?![\w-])", re.IGNORECASE)


@cache
def _pattern_of_any(terms: tuple[Term, ...]) -> re.Pattern[str]:
    """A pattern that finds a forbidden word of any term; most texts have none and need no closer
    look."""
    return _pattern(*(wrong for term in terms for wrong in term.instead_of))


def _link_problem(address: str, hosts: tuple[str, ...]) -> str:
    url = urlsplit(address)
    if url.scheme != "https":
        return "a link that is not https"
    if hosts and url.hostname not in hosts:
        return f"sources.toml does not know the host {url.hostname}"
    return ""
