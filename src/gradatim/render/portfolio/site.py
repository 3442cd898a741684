"""The portfolio as a static site: one folder, no scripts, no external resources."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from functools import lru_cache
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from gradatim.model.portfolio import LIMITS, MEANING, Claim, Entry, Field, Portfolio, Slot, Text
from gradatim.model.portfolio import plain as as_text
from gradatim.printable import plain

STYLE, EVIDENCE = "style.css", "evidence.json"


def pages(portfolio: Portfolio) -> Mapping[str, str]:
    """Path in the site's folder -> content."""
    found = {"index.html": _draw("index.html", portfolio, top="")}
    for entry in portfolio.entries:
        found[project_page(entry)] = _draw("project.html", portfolio, entry=entry, top="../")
        found[report_page(entry)] = _draw("report.html", portfolio, entry=entry, top="../")
        for claim in entry.all_claims:
            found[claim_page(claim)] = _draw(
                "claim.html", portfolio, entry=entry, claim=claim, top="../"
            )
    return {**found, STYLE: _style(), EVIDENCE: evidence(portfolio)}


def project_page(entry: Entry) -> str:
    return f"projects/{entry.id}.html"


def report_page(entry: Entry) -> str:
    return f"reports/{entry.id}.html"


def claim_page(claim: Claim) -> str:
    return f"claims/{claim.id.replace('/', '.')}.html"


def evidence(portfolio: Portfolio) -> str:
    """The rows behind the claims and the hash chain over them, so that anybody can recompute it."""
    document = {
        "about": (
            "rows: what the log has of the runs that the claims rest on. chain: every judged "
            "stage of the log up to the last of them, in order. digest: SHA-256 of the row as JSON "
            "with sorted keys and no spaces. hash: SHA-256 of the hash before it (sixty-four zeros "
            "at the start), a space, and the digest. It shows partial edits; the owner of the log "
            "can rewrite all of it."
        ),
        "head": portfolio.head,
        "chain": [asdict(link) for link in portfolio.chain],
        "rows": list(portfolio.rows),
        "counts": [
            {"text": as_text(one.sentence), "digest": one.digest} for one in portfolio.counts
        ],
    }
    return json.dumps(document, indent=1, sort_keys=True) + "\n"


def _draw(template: str, portfolio: Portfolio, /, **values: object) -> str:
    found = _templates().get_template(template)
    return str(found.render(portfolio=portfolio, person=portfolio.person, **values))


@lru_cache(maxsize=1)
def _templates() -> Environment:
    found = Environment(
        loader=PackageLoader("gradatim.render.portfolio"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    found.globals |= {
        "LIMITS": LIMITS,
        "MEANING": MEANING,
        "claim_page": claim_page,
        "project_page": project_page,
        "report_page": report_page,
    }
    found.filters["sentence"] = _html
    return found


def _html(text: Text | Slot | Field) -> Markup:
    """A sentence as HTML; each number is marked with its source."""
    parts = (text,) if isinstance(text, Slot | Field) else text
    return Markup("").join(_part(part) for part in parts)


def _part(part: str | Slot | Field) -> Markup:
    if isinstance(part, str):
        return escape(part)
    text = escape(plain(part.text))
    if isinstance(part, Slot):
        code = " code" if part.part in ("run", "commit", "digest", "stages version", "seed") else ""
        return Markup('<span class="slot{}" data-of="{}" data-part="{}">{}</span>').format(
            code, part.of, part.part, text
        )
    if part.kind == "date":
        return Markup("<time>{}</time>").format(text)
    return Markup('<span class="field">{}</span>').format(text)


@lru_cache(maxsize=1)
def _style() -> str:
    path = resources.files("gradatim.render.portfolio") / "templates" / STYLE
    return path.read_text(encoding="utf-8")
