"""The search for a job as terminal text, or as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

from gradatim.cli.output import print_json, wrap
from gradatim.rules import job_search
from gradatim.rules.job_search import Application, Note, Review
from gradatim.rules.job_week import Conversion, Due, Week

if TYPE_CHECKING:
    from gradatim.app.jobs import JobSearch
    from gradatim.rules.pins import Pins


def search(found: JobSearch, everything: bool) -> None:
    """What is due, the applications, the counts, and how ready the learner is."""
    _due(found)
    rows = found.applications if everything else found.open
    closed = len(found.applications) - len(found.open)
    hidden = "" if everything or not closed else f", {closed} closed (--all shows them)"
    print(f"{len(found.open)} open{hidden}")
    for one in rows:
        print(line(one))
    if not found.applications:
        print(wrap('  add one with: gradatim jobs add "COMPANY" "ROLE"', "  "))
    else:
        print()
        _conversions(found.week.conversions)
    print("\n" + wrap(found.readiness.sentence, "  "))
    if found.first_sent is not None:
        count = len(found.first_sent.verified or ())
        print(wrap(f"first application: {found.first_sent.on}, with {count} verified", "  "))


def _due(found: JobSearch) -> None:
    later = found.due[len(found.due_today) :]
    for title, rows in (("due", found.due_today), ("within seven days", later)):
        if rows:
            print(title)
            for one in rows:
                print(due_line(one, found.today))
            print()


def due_line(one: Due, today: date) -> str:
    """Such as: 2027-01-12 late  acme: next step, Acme, ML engineer."""
    late = "late" if one.on < today else ""
    return wrap(f"{one.on} {late:4}  {_what(one)}", " " * 19, "  ")


def _what(one: Due) -> str:
    step = f"write to {one.contact.name}" if one.contact else "next step"
    if one.application is None:
        return step if one.contact else "weekly review: gradatim jobs review"
    return f"{one.application.id}: {step} ({one.application.name}, {one.application.stage})"


def line(one: Application) -> str:
    """An application in a line: id, stage, since when, the next step or why it is closed."""
    head = f"{one.id:14} {one.stage:9} {one.since}"
    if one.is_closed:
        return wrap(f"{head}  {one.name}: {one.reason}", " " * 17, "  ")
    return wrap(f"{head}  next {one.next or 'not set'}  {one.name}", " " * 17, "  ")


def _conversions(rows: Iterable[Conversion]) -> None:
    """Counts, never shares: of so few, a share would say more than is known."""
    print("from stage to stage")
    for one in rows:
        young = f", {one.young} not two weeks old yet" if one.young else ""
        print(f"  {one.before + ' to ' + one.after:17} {one.reached} of {one.of}{young}")


def history(one: Application) -> None:
    """All that is known of an application."""
    print(wrap(f"{one.id}: {one.name}", "  "))
    for name, text in (("link", one.link), ("source", one.source)):
        if text:
            print(wrap(f"{name}: {text}", "    ", "  "))
    for move in one.moves:
        note = f": {move.note}" if move.note else ""
        print(wrap(f"{move.on} {move.stage}{note}", "    ", "  "))
    for person in one.contacts:
        when = f"write again on {person.follow_up}" if person.follow_up else "no follow-up"
        print(wrap(f"{person.name}: noted on {person.on}, {when}", "    ", "  "))
    if not one.is_closed:
        print(f"  next step: {one.next or 'not set'}")


def note(one: Note) -> None:
    who = f", {one.person}" if one.person else ""
    print(wrap(f"{one.on} {one.kind}{who}: {one.text}", "  "))
    if one.follow_up:
        print(wrap(f"write again on {one.follow_up}", "    ", "  "))
    if one.link:
        print(wrap(one.link, "    ", "  "))


def week(found: Week, today: date) -> None:
    """What the weekly review looks at."""
    if found.last and found.last.on == today:
        print(wrap("there is a review of today already; a second one is stored beside it"))
    print("since the last review" if found.last else "so far")
    for one, move in found.moved:
        print(wrap(f"{move.on} {one.id}: {move.stage}", "    ", "  "))
    print(f"  {found.sent} sent" if found.moved else "  nothing moved")
    for row in found.late:
        print(due_line(row, today))
    if found.undated:
        print(wrap(f"no next step: {', '.join(one.id for one in found.undated)}", "    ", "  "))
    _conversions(found.conversions)
    if step := found.worst:
        print(wrap(step.loss, "  "))


def pins(found: Pins, compared: bool, as_json: bool) -> None:
    """What to pin, and where a profile differs from it."""
    if as_json:
        return print_json(asdict(found))
    missing = found.missing if compared else ()
    for one in found.wanted:
        mark = "  (not pinned)" if one in missing else ""
        print(wrap(f"{one.project}: {one.repository}{mark}", "    ", "  "))
    for project in found.unnamed:
        do = "portfolio.toml names no repository for it"
        print(wrap(f"{project}: {do}", "    ", "  "))
    for one in found.shared:
        do = f"{one.repository} is named for another project: give each a repository of its own"
        print(wrap(f"{one.project}: {do}", "    ", "  "))
    for address in found.unproven:
        print(wrap(f"{address}: pinned, but no verified project stands behind it", "    ", "  "))
    if not found.wanted and not found.unnamed:
        print("no project is verified yet, so there is nothing to pin")


# JSON -------------------------------------------------------------------------------------------


def search_json(found: JobSearch) -> dict[str, Any]:
    """The contract of `gradatim jobs --json`."""
    first = found.first_sent
    return {
        "today": found.today,
        "due": [_due_json(one) for one in found.due],
        "applications": [application_json(one) for one in found.applications],
        "conversions": [asdict(one) for one in found.week.conversions],
        "readiness": asdict(found.readiness) | {"aim": found.readiness.aim},
        "first_applied": first and {"on": first.on, "verified": list(first.verified or ())},
        "notes": [note_json(one) for one in found.notes],
        "reviews": [_review_json(one) for one in found.reviews],
    }


def application_json(one: Application) -> dict[str, Any]:
    return {
        "id": one.id,
        "company": one.company,
        "role": one.role,
        "link": one.link,
        "source": one.source,
        "stage": one.stage,
        "since": one.since,
        "next": one.next,
        "reason": one.reason,
        "reached": dict(one.reached),
        "contacts": [
            {"name": person.name, "on": person.on, "follow_up": person.follow_up}
            for person in one.contacts
        ],
        "history": [
            {"on": move.on, "stage": move.stage, "note": move.note, "next": move.next}
            for move in one.moves
        ],
    }


def _due_json(one: Due) -> dict[str, Any]:
    return {
        "on": one.on,
        "kind": one.kind,
        "id": one.application and one.application.id,
        "contact": one.contact and one.contact.name,
    }


def note_json(one: Note) -> dict[str, Any]:
    return {
        "on": one.on,
        "kind": one.kind,
        "text": one.text,
        "link": one.link,
        "person": one.person,
        "follow_up": one.follow_up,
    }


def _review_json(one: Review) -> dict[str, Any]:
    return {"on": one.on, **one.answers}


def week_json(found: Week, kept: Review | None) -> dict[str, Any]:
    """The contract of `gradatim jobs review --json`."""
    return {
        "moved": [{"id": one.id, "on": m.on, "stage": m.stage} for one, m in found.moved],
        "sent": found.sent,
        "late": [_due_json(one) for one in found.late],
        "undated": [one.id for one in found.undated],
        "conversions": [asdict(one) for one in found.conversions],
        "questions": job_search.QUESTIONS,
        "stored": kept and _review_json(kept),
    }
