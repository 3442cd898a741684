"""The lines of a session: what was done on one subject, as a title, a link and a few words."""

from __future__ import annotations

from dataclasses import dataclass

from gradatim.model import EXPLORABLES, Curriculum, Outcome
from gradatim.printable import pluralize
from gradatim.rules import catalogue, course, mastery
from gradatim.rules.memory import AGAIN
from gradatim.rules.plan.diary import Entry
from gradatim.web import formats


@dataclass(frozen=True)
class Line:
    """A line of a session on the page."""

    title: str
    address: str  # of the activity; "" if it has no page
    words: str
    state: str = ""  # passed | in progress, if it can be passed
    evidence: str = ""  # URL of the rows behind it


def line(pack: Curriculum, entry: Entry) -> Line:
    """Subjects that the pack no longer has are shown by their ids."""
    name, words = entry.subject, _words(entry)
    if item := catalogue.activity(pack, name):
        skill = course.skills_of(pack, name)[0]
        address = formats.address(item.kind, name)
        return Line(item.title, address, words, _state(entry), f"/skills/{skill}#evidence")
    if project := pack.projects.get(name):
        return Line(project.title, f"/projects/{name}", words, _state(entry))
    if skill_ := pack.skills.get(name):
        return Line(skill_.title, f"/skills/{name}", words, evidence=f"/skills/{name}#evidence")
    if name.startswith("explore/") and (idea := EXPLORABLES.get(name.removeprefix("explore/"))):
        return Line(idea.title, f"/{name}", words)
    title, address = PAGES.get(name) or PAGES.get(entry.rows[-1].kind) or (name, "")
    return Line(title, address, words)


PAGES = {
    "review": ("Cards", "/review"),
    "placement": ("Placement", "/place"),
    "jobs": ("Job search", "/jobs"),
    "time": ("Time", ""),
    "card": ("A card of your own", "/review"),
    "drill": ("Interview question", "/drills"),
    "defence": ("Questions about your own code", "/defend"),
    "interview": ("Mock interview", "/interview"),
}


def _state(entry: Entry) -> str:
    attempts = entry.of("verdict", "stage", "read", "opened")
    passed = any(
        row.data.get("done") is True if row.kind == "read" else row.outcome == Outcome.PASS
        for row in attempts
    )
    return mastery.PASSED if passed else mastery.IN_PROGRESS if attempts else ""


def _words(entry: Entry) -> str:
    """For example "passed after 3 checks, 1 hint"."""
    parts = [_checks(entry), _questions(entry), _cards(entry), _stages(entry)]
    if hints := len(entry.of("hint")):
        parts.append(pluralize(hints, "hint"))
    found = ", ".join(filter(None, parts))
    return found or formats.action(entry.rows[-1])


def _checks(entry: Entry) -> str:
    outcomes = [row.outcome for row in entry.of("verdict")]
    if Outcome.PASS not in outcomes:
        return f"{pluralize(len(outcomes), 'check')}, not passed yet" if outcomes else ""
    tries = outcomes.index(Outcome.PASS) + 1
    return "passed at once" if tries == 1 else f"passed after {tries} checks"


def _questions(entry: Entry) -> str:
    rows = entry.of("read")
    if any(row.data.get("done") is True for row in rows):
        return f"read to the end, {pluralize(len(rows), 'answer')}"
    return pluralize(len(rows), "answer") if rows else ""


def _cards(entry: Entry) -> str:
    rows = entry.of("review")
    known = sum((row.rating or 0) > AGAIN for row in rows)
    return f"{pluralize(len(rows), 'review')}, {known} recalled" if rows else ""


def _stages(entry: Entry) -> str:
    rows = entry.of("stage")
    passed = sum(row.outcome == Outcome.PASS for row in rows)
    return f"{passed} of {pluralize(len(rows), 'stage')} passed" if rows else ""
