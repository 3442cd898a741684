"""The portfolio as JSON Resume (jsonresume.org, schema 1.3.1), projects first."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any

from gradatim.model.portfolio import LIMITS, Entry, Link, Person, Portfolio, Position, Text, plain

NETWORKS = ("GitHub", "GitLab", "LinkedIn", "Codeberg", "Hugging Face", "Kaggle")


def document(portfolio: Portfolio) -> str:
    """The document as text; keys without a value are left out."""
    return json.dumps(data(portfolio), ensure_ascii=False, indent=2) + "\n"


def data(portfolio: Portfolio) -> dict[str, Any]:
    """The document as plain data."""
    skills = dict.fromkeys(skill.text for entry in portfolio.entries for skill in entry.skills)
    return _filled(
        {
            "basics": _basics(portfolio.person),
            "projects": [_project(entry) for entry in portfolio.entries],
            "work": [_work(post) for post in portfolio.work],
            "education": [_education(post) for post in portfolio.education],
            "skills": [{"name": name} for name in skills],
            "meta": _meta(portfolio),
        }
    )


def _meta(portfolio: Portfolio) -> dict[str, Any]:
    if not portfolio.head:
        return {}
    return {"evidence": f"sha256:{portfolio.head}", "note": LIMITS}


@cache
def schema() -> dict[str, Any]:
    """The published schema, which ships next to this file with its licence."""
    path = resources.files("gradatim.render.portfolio") / "json-resume" / "schema.json"
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def problem(document: object) -> str:
    """The schema's first complaint, with its path; "" for a valid document."""
    from jsonschema import Draft7Validator

    errors = sorted(
        Draft7Validator(schema()).iter_errors(document), key=lambda e: [*map(str, e.path)]
    )
    return f"{'.'.join(map(str, errors[0].path))}: {errors[0].message}" if errors else ""


def _basics(person: Person) -> dict[str, Any]:
    own = next((link.url.text for link in person.links if not _network(link)), None)
    return _filled(
        {
            "name": person.name.text if person.name else None,
            "label": plain(person.headline),
            "email": person.email.text if person.email else None,
            "phone": person.phone.text if person.phone else None,
            "url": own,
            "summary": plain(person.summary),
            "location": {"address": person.place.text} if person.place else None,
            "profiles": [
                {"network": link.name.text, "url": link.url.text}
                for link in person.links
                if _network(link)
            ],
        }
    )


def _network(link: Link) -> bool:
    return link.name.text in NETWORKS


def _project(entry: Entry) -> dict[str, Any]:
    return _filled(
        {
            "name": entry.title.text,
            "description": plain(entry.summary),
            "highlights": [plain(claim.sentence) for claim in entry.all_claims],
            "keywords": [skill.text for skill in entry.skills],
            "endDate": entry.day.text,
            "url": entry.repository.text if entry.repository else None,
            "evidence": f"sha256:{entry.digest}",
            "evidenceWord": str(entry.word),
            "runAgain": [plain(command) for command in entry.rerun],
        }
    )


def _work(post: Position) -> dict[str, Any]:
    return _filled({"name": post.organisation.text, "position": post.title.text, **_dates(post)})


def _education(post: Position) -> dict[str, Any]:
    names = {"institution": post.organisation.text, "area": post.title.text}
    found = {**names, **_dates(post)}
    found.pop("summary", None)
    return _filled(found)


def _dates(post: Position) -> dict[str, Any]:
    return {
        "startDate": post.start.text if post.start else None,
        "endDate": post.end.text if post.end else None,
        "summary": _text_or_none(post.summary),
    }


def _text_or_none(text: Text) -> str | None:
    return plain(text) or None


def _filled(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}
