"""Links terms of the glossary in a lesson. The first occurrence of each on a page becomes a link,
with the meaning on hover and focus. Pure: it changes rendered HTML."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from markupsafe import Markup, escape

from gradatim.curriculum import Pack
from gradatim.model.curriculum import Term
from gradatim.web import formats

# Everyday words, which mean something else as often: "that does not mean", "to fit in a box".
EVERYDAY = frozenset(
    {
        "argument", "array", "baseline", "centre", "column", "comment", "default", "expression",
        "feature", "file name", "fit", "fold", "folder", "function", "label", "leaf", "lookup",
        "loss", "mask", "mean", "precision", "prompt", "recall", "row", "sample", "seed", "shape",
        "shell", "space", "string", "target", "terminal", "text", "threshold", "type", "value",
        "variable",
    }
)  # fmt: skip
_TAG = re.compile(r"(<[^>]*>)")
_NAME = re.compile(r"</?([a-z0-9]+)")
_SKIPPED = frozenset(
    {"a", "em", "code", "pre", "math", "svg", "h1", "h2", "h3", "h4", "th", "summary", "button"}
)


class Terms:
    """The words that are explained on hover; those of one page are marked once each."""

    def __init__(self, terms: Mapping[str, Term], pattern: re.Pattern[str]) -> None:
        self._terms, self._pattern, self._seen = terms, pattern, set[str]()

    def html(self, text: str) -> Markup:
        """The HTML with its terms linked, except in links, code, formulas and headings."""
        parts, open_tags = _TAG.split(text), list[str]()
        for index, part in enumerate(parts):
            if not part.startswith("<"):
                parts[index] = part if open_tags else self._pattern.sub(self._marked, part)
            elif (name := _NAME.match(part)) and name[1] in _SKIPPED:
                _track_tag(open_tags, name[1], part)
        return Markup("".join(parts))

    def _marked(self, found: re.Match[str]) -> str:
        term = self._terms[found[1].lower()]
        if term.term in self._seen:
            return found[0]
        self._seen.add(term.term)
        slug = formats.slug(term.term)
        meaning = formats.words(term.meaning)
        return (
            f'<span class="term"><a href="/glossary/{slug}" aria-describedby="term-{slug}">'
            f'{found[0]}</a><span role="tooltip" id="term-{slug}">{escape(meaning)}</span></span>'
        )


def _track_tag(open_tags: list[str], name: str, tag: str) -> None:
    if not tag.startswith("</"):
        open_tags.append(name)
    elif name in open_tags:
        open_tags.remove(name)


def of_page(pack: Pack) -> Terms:
    """The terms of a pack for a new page, none of them linked yet."""
    return Terms(*_known(pack))


@lru_cache(maxsize=4)
def _known(pack: Pack) -> tuple[Mapping[str, Term], re.Pattern[str]]:
    found = {term.term.lower(): term for term in pack.glossary() if term.term not in EVERYDAY}
    words = "|".join(map(re.escape, sorted(found, key=len, reverse=True))) or r"(?!)"
    return found, re.compile(rf"(?<![\w-])({words})s?(?![\w-])", re.IGNORECASE)
