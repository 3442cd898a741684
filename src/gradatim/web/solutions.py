"""The author's solution of a lab or exercise next to the learner's."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

from markupsafe import Markup
from starlette.responses import Response

from gradatim import render
from gradatim.errors import RequestError
from gradatim.kinds import language_of
from gradatim.model import Lab
from gradatim.web import lab_page
from gradatim.web.site import Site, page

BLOCK = re.compile(r"\A<pre[^>]*><code>|\n</code></pre>\n?\Z")
MOST_LINES = 600  # of both texts; longer ones are not compared


@dataclass(frozen=True)
class Row:
    """A line of each text, highlighted; "" for no corresponding line."""

    learner: str
    reference: str
    same: bool


def compared(learner: str, reference: str, language: str) -> list[Row]:
    """Two texts line by line, with common lines side by side; [] if all lines are common."""
    a, b = learner.rstrip().split("\n"), reference.rstrip().split("\n")
    left, right = _highlighted_lines(learner, language), _highlighted_lines(reference, language)
    rows = list[Row]()
    for tag, i, j, k, m in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        pairs = zip_longest(left[i:j], right[k:m], fillvalue=Markup(""))
        rows += [Row(one, other, tag == "equal") for one, other in pairs]
    return rows if any(not row.same for row in rows) else []


def _highlighted_lines(text: str, language: str) -> list[Markup]:
    """Its lines as HTML, with each tag closed on its line."""
    body = BLOCK.sub("", render.coloured(text.rstrip(), language))
    return [Markup(line) for line in body.split("\n")]


def solution_page(site: Site, lab_id: str) -> Response:
    """RequestError if the learner may not see it yet."""
    found = site.app.solution(lab_id)
    if found is None:
        raise RequestError("the solution is shown after you pass", where=lab_id)
    lab = site.app.lab(lab_id)
    passed = site.app.lab_state(lab_id).passed
    return page(
        "solution.html",
        lab=lab,
        rows=_rows(site, lab, found) if passed else [],
        answers=[
            (_heading(name), text, language_of(name if lab.workshop else lab.file))
            for name, text in found.items()
        ],
        address=lab_page.address(site, lab_id),
        onward=lab_page.onward(site, lab_id),
        passed=passed,
    )


def _rows(site: Site, lab: Lab, found: Mapping[str, str]) -> list[Row]:
    """The learner's passing text against the first solution; [] if there is nothing to compare."""
    learner, reference = site.app.passed_text(lab.id), next(iter(found.values()), "")
    if not learner or lab.workshop or learner.count("\n") + reference.count("\n") > MOST_LINES:
        return []
    return compared(learner, reference, language_of(lab.file))


def _heading(name: str) -> str:
    """The heading of a solution: none for the first, the file name in a workshop."""
    way, _, file = name.partition(": ")
    other = "" if way == "solution" else f"Another way: {way.replace('_', ' ')}"
    return ", ".join(filter(None, (other, file)))
