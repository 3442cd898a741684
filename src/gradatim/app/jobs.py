"""Actions on the job search: applications, contacts, notes and weekly reviews."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from difflib import get_close_matches

from gradatim.app.limits import expect_address, expect_short
from gradatim.app.portfolio import PortfolioActions
from gradatim.app.timezone import LOCAL_ZONE
from gradatim.errors import RequestError
from gradatim.printable import without_surrogates
from gradatim.rules import job_export, job_search, job_week
from gradatim.rules.job_search import CLOSED, ORDER, Application, Contact, Move, Note, Review
from gradatim.rules.job_week import Due, Week
from gradatim.rules.pins import Pin, Pins, pins
from gradatim.rules.readiness import Readiness, readiness

EARLIEST = date(2000, 1, 1)
FURTHEST = timedelta(days=2 * 365)  # the latest day of a next step, from today
SHORT, ADDRESS, LONG = 200, 2_000, 4_000  # characters of a name, of a link, and of a note
RESERVED = ("notes", "review")  # addresses of the page
ALIASES = {"interview": "talk"}


@dataclass(frozen=True)
class JobSearch:
    """The whole job search, for the page and the terminal."""

    today: date
    applications: tuple[Application, ...]
    due: tuple[Due, ...]  # within seven days or before
    week: Week
    notes: tuple[Note, ...]
    reviews: tuple[Review, ...]
    readiness: Readiness
    first_sent: Move | None

    @property
    def due_today(self) -> list[Due]:
        """What is due today or overdue."""
        return [one for one in self.due if one.on <= self.today]

    @property
    def open(self) -> list[Application]:
        return [one for one in self.applications if not one.is_closed]


@dataclass(frozen=True)
class Moved:
    """An application after a change of stage, and remarks about it."""

    application: Application
    remarks: tuple[str, ...]


class JobActions(PortfolioActions):
    """Each entry is a row of the log; a correction is a new row."""

    def job_search(self) -> JobSearch:
        log, today = self.evidence(), self.today()
        return JobSearch(
            today,
            tuple(job_search.applications(log)),
            tuple(one for one in job_week.due(log) if one.on <= today + job_week.LOOKAHEAD),
            job_week.week(log, today),
            tuple(job_search.notes(log)),
            tuple(job_search.reviews(log)),
            self.readiness(),
            job_search.first_sent(log),
        )

    def readiness(self) -> Readiness:
        """The verified projects and services."""
        return readiness(self.pack, self.evidence())

    def pins(self, pinned: Sequence[str]) -> Pins:
        """The repositories to pin according to the portfolio, and those that are pinned now.

        RequestError for an invalid portfolio.toml, and for what is not a web address.
        """
        verified = [
            Pin(one.id, one.repository.text if one.repository else "")
            for one in self.portfolio().entries
        ]
        return pins(verified, [_link(address) for address in pinned])

    def application(self, name: str) -> Application:
        """By its id or the beginning of it; RequestError for an unknown one."""
        found = {one.id: one for one in job_search.applications(self.evidence())}
        application_id = job_search.slug(name)
        if application_id in found:
            return found[application_id]
        matches = [one for one in found if application_id and one.startswith(application_id)]
        if len(matches) == 1:
            return found[matches[0]]
        close = matches or get_close_matches(application_id, found, 3, 0.4)
        what = f"there is no application '{name[:80]}'"
        if matches:
            what = f"'{name[:80]}' is the beginning of {len(matches)} applications"
        do = f"did you mean {' or '.join(close)}?" if close else "gradatim jobs lists them"
        raise RequestError(what, do=do)

    def add_application(
        self, company: str, role: str, link: str = "", source: str = ""
    ) -> Application:
        """RequestError if the same one is open, and for parts that are empty, too long or not a web
        address."""
        parts = {"company": company, "role": role, "link": link, "source": source}
        about = {key: _about(key, text) for key, text in parts.items()}
        known = job_search.applications(self.evidence())
        _check_new(about["company"], about["role"], known)
        name = job_search.new_id(about["company"], {*RESERVED, *(one.id for one in known)})
        self._record("job", name, {"event": "added", **about, "on": str(self.today())})
        return self.application(name)

    def change_application(self, name: str, parts: Mapping[str, str]) -> Application:
        """Corrects company, role, link or source."""
        one = self.application(name)
        if not parts:
            raise RequestError("nothing to change", do="name --company, --role, --link or --source")
        new = {key: _about(key, text) for key, text in parts.items()}
        self._record("job", one.id, {"event": "changed", **new})
        return self.application(one.id)

    def move_application(
        self, name: str, stage: str, on: date | None = None, next: date | None = None,
        note: str = "",
    ) -> Moved:  # fmt: skip
        """Moves an application to a stage, or adds to its current one. Without a day, a stage that
        it had before keeps its own.

        RequestError for an unknown stage, a day that is impossible or earlier than that of a
        previous stage, and a step back or an end without a note.
        """
        one, day = self.application(name), on or self.today()
        stage, note = _stage(stage), _text(note, "note")
        self._check_past(day, plan="for a plan use --next")
        self._check_ahead(next, "next step")
        _check_move(one, stage, next, note)
        if on is not None:
            _check_order(one, stage, on)
        next = next or (one.next if stage == one.stage else None)
        first = self._first_sent(stage, day)
        data = {
            "event": "moved",
            "stage": stage,
            "on": str(day),
            "note": note,
            **({"again": True} if on is None and stage in one.reached else {}),
            **({"next": str(next)} if next else {}),
            **({"verified": list(first.projects)} if first else {}),
        }
        self._record("job", one.id, data)
        after = self.application(one.id)
        return Moved(after, _remarks(one, after, first, self.today()))

    def _first_sent(self, stage: str, day: date) -> Readiness | None:
        """What was verified by the end of that day, if this is the first application that was
        sent."""
        log = self.evidence()
        sent = stage != CLOSED and ORDER.index(stage) >= ORDER.index("applied")
        if not sent or job_search.first_sent(log):
            return None
        end = datetime.combine(day + timedelta(days=1), time.min, LOCAL_ZONE)
        return readiness(self.pack, log.before(end))

    def record_contact(self, name: str, contact: str, follow_up: date | None = None) -> Application:
        """Records a person, and when to follow up; without a day, the follow-up is done."""
        one = self.application(name)
        self._check_ahead(follow_up, "follow-up")
        data = {"event": "contact", "name": _line(contact, "name", True), "on": str(self.today())}
        if follow_up:
            data["follow_up"] = str(follow_up)
        self._record("job", one.id, data)
        return self.application(one.id)

    def add_job_note(
        self, kind: str, text: str, link: str = "", on: date | None = None,
        person: str = "", follow_up: date | None = None,
    ) -> Note:  # fmt: skip
        """`follow_up`: when to write to the person again; a later note about them replaces it.

        RequestError for an unknown kind, an empty text, what is not a web address, and a follow-up
        without a person.
        """
        if kind not in job_search.NOTE_KINDS:
            do = f"choose {', '.join(job_search.NOTE_KINDS)}"
            raise RequestError(f"there is no kind of note '{kind[:80]}'", do=do)
        day = on or self.today()
        self._check_past(day)
        self._check_ahead(follow_up, "follow-up")
        data = {"kind": kind, "text": _text(text, "note", True), "link": _link(link)}
        if person := _line(person, "name"):
            data["person"] = person
        elif follow_up:
            raise RequestError("the follow-up names nobody", do="say with whom it was")
        if follow_up:
            data["follow_up"] = str(follow_up)
        self._record("job-note", "", {**data, "on": str(day)})
        (saved,) = job_search.notes(self.evidence().of("job-note")[-1:])
        return saved

    def review_jobs(self, answers: Mapping[str, str]) -> Review:
        """Records the answers of a weekly review; RequestError unless every question has one."""
        texts = {key: _text(answers.get(key, ""), "answer") for key in job_search.QUESTIONS}
        for key, ask in job_search.QUESTIONS.items():
            if not texts[key]:
                raise RequestError(f"this has no answer yet: {ask}", do="a sentence is enough")
        self._record("job-review", "", {**texts, "on": str(self.today())})
        return job_search.reviews(self.evidence())[-1]

    def jobs_table(self) -> str:
        """All applications as CSV."""
        return job_export.table(self.evidence())

    def jobs_calendar(self) -> bytes:
        """Next steps, follow-ups and the weekly review as iCalendar."""
        return job_export.calendar(self.evidence(), self.now())

    def _check_past(self, day: date, plan: str = "choose a day up to today") -> None:
        if day > self.today():
            raise RequestError(f"{day} is in the future", do=plan)
        if day < EARLIEST:
            raise RequestError(f"{day} is before {EARLIEST:%Y}", do="check the year")

    def _check_ahead(self, day: date | None, what: str) -> None:
        if day is not None and day < self.today():
            raise RequestError(f"the {what} is on {day}, which is over", do="choose a later day")
        if day is not None and day > self.today() + FURTHEST:
            raise RequestError(f"the {what} is on {day}, years from now", do="check the year")


def _check_new(company: str, role: str, known: Sequence[Application]) -> None:
    for one in known:
        if not one.is_closed and job_search.same_name(one.name, f"{company}, {role}"):
            what = f"'{one.name}' is there already, as {one.id}"
            raise RequestError(what, do=f"gradatim jobs move {one.id} STAGE moves it")


def _stage(text: str) -> str:
    stage = text.strip().lower()
    stage = ALIASES.get(stage, stage)
    if stage not in ORDER:
        close = get_close_matches(stage, ORDER, 1)
        do = f"did you mean {close[0]}?" if close else f"choose {', '.join(ORDER)}"
        raise RequestError(f"there is no stage '{text[:80]}'", do=do)
    return stage


def _check_move(one: Application, stage: str, next: date | None, note: str) -> None:
    if stage == CLOSED and next:
        raise RequestError("a closed application has no next step", do="leave it out")
    if stage == CLOSED and not note:
        do = 'say how it ended: --note "they took somebody else"'
        raise RequestError(f"{one.id} cannot be closed without a reason", do=do)
    if job_search.is_back(one.stage, stage) and not note:
        what = f"{one.id} has reached {one.stage}, so {stage} is a step back"
        if one.is_closed:
            what = f"{one.id} is closed, and {stage} would open it again"
        raise RequestError(what, do="say why with --note")


def _check_order(one: Application, stage: str, day: date) -> None:
    """The day of `found` is not checked, because it is the day on which the job was noted."""
    earlier = [
        name for name in one.reached if job_search.stage_index(name) < job_search.stage_index(stage)
    ]
    late = [name for name in earlier if name != "found" and one.reached[name] > day]
    if late:
        last = max(late, key=job_search.stage_index)
        what = f"{one.id}: {stage} cannot be on {day}, before {last} on {one.reached[last]}"
        raise RequestError(what, do=f"choose a later day, or correct that of {last} first")


def _remarks(
    before: Application, after: Application, first: Readiness | None, today: date
) -> tuple[str, ...]:
    found = []
    if first is not None:
        found.append(f"this is your first application, with {first.sentence}")
    if before.is_closed and not after.is_closed:
        found.append("open again")
    elif job_search.is_back(before.stage, after.stage):
        found.append(f"a step back: {before.stage} does not count as reached any more")
    if after.next is None:
        found += _unplanned(before, after, today)
    if after.is_closed:
        found += [_open_follow_up(after, one) for one in after.contacts if one.follow_up]
    return tuple(found)


def _unplanned(before: Application, after: Application, today: date) -> Iterator[str]:
    if before.next is not None and before.next > today:
        yield f"the next step on {before.next} is no longer planned"
    if not after.is_closed:
        day = max(after.since + job_week.REPLY_WAIT, today + job_week.WEEK)
        do = f"gradatim jobs move {after.id} {after.stage} --next {day}"
        yield f"no next step is set; to set one: {do}"


def _open_follow_up(one: Application, contact: Contact) -> str:
    stop = f"gradatim jobs contact {one.id} {shlex.quote(contact.name)}"
    return f"writing to {contact.name} on {contact.follow_up} stays due; to stop it: {stop}"


def _about(key: str, text: str) -> str:
    return _link(text) if key == "link" else _line(text, key, key in ("company", "role"))


def _line(text: str, name: str, required: bool = False) -> str:
    """One line of at most `SHORT` characters."""
    return _text(" ".join(text.split()), name, required, SHORT)


def _text(text: str, name: str, required: bool = False, limit: int = LONG) -> str:
    text = without_surrogates(text).replace("\r\n", "\n").strip()
    if required and not text:
        raise RequestError(f"the {name} is empty", do="write it in your own words")
    expect_short(f"the {name}", text, limit)
    return text


def _link(text: str) -> str:
    link = _text(text, "link", limit=ADDRESS)
    if link:
        expect_address(link)
    return link
