"""The search for a job: whole histories, from rows to where each application stands."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from gradatim.model import Evidence
from gradatim.rules import job_export, job_search, job_week
from gradatim.rules.job_search import CLOSED, ORDER

DAY = date(2027, 3, 1)
NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)


class Log(list[Evidence]):
    """Rows as the actions write them; each is a minute after the one before."""

    def row(self, kind: str, subject: str, **data: object) -> Log:
        at = NOON + timedelta(minutes=len(self))
        self.append(Evidence(f"row{len(self)}", at, kind, subject, data, "me"))
        return self

    def add(self, name: str, company: str = "Acme", role: str = "ML", on: int = 0) -> Log:
        about = {"company": company, "role": role, "link": "", "source": ""}
        return self.row("job", name, event="added", **about, on=str(day(on)))

    def move(self, name: str, stage: str, on: int = 0, **data: object) -> Log:
        return self.row("job", name, event="moved", stage=stage, on=str(day(on)), **data)

    def contact(self, name: str, person: str, **data: object) -> Log:
        return self.row("job", name, event="contact", name=person, on=str(DAY), **data)


def day(n: int) -> date:
    return DAY + timedelta(days=n)


def only(log: Log) -> job_search.Application:
    (one,) = job_search.applications(log)
    return one


# Where an application stands --------------------------------------------------------------------


def test_an_application_from_found_to_offer():
    log = Log().add("acme")
    for n, stage in enumerate(("contacted", "applied", "reply", "talk", "task", "offer"), 1):
        log.move("acme", stage, n)
    one = only(log)
    assert (one.stage, one.since, one.next) == ("offer", day(6), None)
    assert [*one.reached.values()] == [day(n) for n in range(7)]


def test_a_row_that_begins_nothing_that_can_be_read_is_passed_over():
    about = {"event": "added", "role": "ML"}
    log = Log().row("job", "acme", **about, company="Acme", stage="of-another-version")
    log.row("job", "byte", **about).move("acme", "applied")
    assert job_search.applications(log) == []


def test_a_step_back_takes_back_what_came_later_and_loses_no_entry():
    log = Log().add("acme").move("acme", "talk", 3).move("acme", "applied", 2, note="a slip")
    one = only(log)
    assert one.reached == {"found": day(0), "applied": day(2)}
    assert [move.stage for move in one.moves] == ["found", "talk", "applied"]


def test_the_same_stage_again_keeps_its_day_or_corrects_it():
    log = Log().add("acme").move("acme", "applied", 2)
    assert only(log.move("acme", "applied", 9, again=True)).since == day(2)
    assert only(log.move("acme", "applied", 3)).since == day(3)


def test_a_closed_one_has_a_reason_no_next_step_and_can_be_opened():
    log = Log().add("acme").move("acme", "applied", 1, next=str(day(15)))
    log.move("acme", CLOSED, 20, note="silence")
    one = only(log)
    assert (one.reason, one.next, one.since) == ("silence", None, day(20))
    one = only(log.move("acme", "applied", 30, note="they called", again=True))
    assert (one.is_closed, one.since) == (False, day(1))


def test_a_correction_is_a_later_row():
    log = Log().add("acme").row("job", "acme", event="changed", role="Data scientist")
    assert (only(log).company, only(log).role) == ("Acme", "Data scientist")


def test_a_contact_is_one_person_however_the_name_is_written():
    log = Log().add("acme").contact("acme", "Ada  Lovelace", follow_up=str(day(14)))
    log.contact("acme", "ada lovelace")
    (person,) = only(log).contacts
    assert (person.follow_up, person.planned, person.id) == (None, day(14), "row1")


@pytest.mark.parametrize(
    ("company", "id"),
    [("Acme GmbH", "acme-gmbh"), ("  Söhne & Co. ", "sohne-co"), ("株式会社", "job"), ("", "job")],
)
def test_ids_are_short_and_can_be_typed(company: str, id: str):
    assert job_search.new_id(company, ()) == id
    assert job_search.new_id(company, {id, f"{id}-2"}) == f"{id}-3"


# What is due ------------------------------------------------------------------------------------


def test_what_is_due_comes_by_day_with_the_review():
    log = Log().add("acme").move("acme", "applied", 0, next=str(day(9)))
    log.contact("acme", "Ada", follow_up=str(day(3)))
    found = [(one.on, one.kind) for one in job_week.due(log)]
    assert found == [(day(3), "follow-up"), (day(7), "review"), (day(9), "step")]


def test_a_follow_up_outlives_the_application_and_the_review_does_not():
    log = Log().add("acme").contact("acme", "Ada", follow_up=str(day(3)))
    log.move("acme", CLOSED, 1, note="no")
    assert [one.kind for one in job_week.due(log)] == ["follow-up"]


def test_an_open_one_without_a_day_is_named():
    log = Log().add("acme").add("byte", "Byte").add("cell", "Cell")
    log.move("byte", "applied", 0, next=str(day(2))).move("cell", CLOSED, 1, note="no")
    assert [one.id for one in job_week.undated(log)] == ["acme"]


def test_the_weekly_review_sees_what_moved_since_the_last_one():
    log = Log().add("acme").move("acme", "applied", 0, next=str(day(2)))
    log.row("job-review", "", learned="a", stuck="b", change="c", on=str(day(0)))
    assert job_week.review_day(log) == day(7)
    log.add("byte", "Byte", on=5).move("byte", "applied", 5, next=str(day(20)))
    log.move("byte", "applied", 6, next=str(day(20)), note="no move", again=True)
    week = job_week.week(log, day(7))
    assert [(one.id, move.stage) for one, move in week.moved] == [
        ("byte", "found"),
        ("byte", "applied"),
    ]
    assert week.sent == 1 and [one.application.id for one in week.late] == ["acme"]
    assert week.last is not None and week.last.answers["change"] == "c"


# How many got how far ---------------------------------------------------------------------------


def counts(log: Log, today: date) -> dict[str, tuple[int, int, int]]:
    return {
        f"{one.before} {one.after}": (one.reached, one.of, one.young)
        for one in job_week.conversions(log, today)
    }


def test_a_stage_that_was_left_out_counts_and_what_is_young_does_not():
    """The chapter's example: 24 sent, 6 of them after day 16; on day 30, 6 of the older 18."""
    log = Log()
    for n in range(24):
        log.add(f"a{n}", f"A{n}").move(f"a{n}", "applied", 1 if n < 18 else 20)
    for n in range(6):
        log.move(f"a{n}", "talk", 10)
    found = counts(log, day(30))
    assert found["found applied"] == (24, 24, 0)
    assert found["applied reply"] == (6, 18, 6)
    assert found["reply talk"] == (6, 6, 0) and found["talk task"] == (0, 6, 0)
    assert (worst := job_week.week(log, day(30)).worst)
    assert worst.loss == "most are lost from applied to reply: 12 of 18"


def test_a_closed_one_has_reached_what_it_reached():
    log = Log().add("acme").move("acme", "applied", 1).move("acme", CLOSED, 2, note="no")
    assert counts(log, day(30))["applied reply"] == (0, 1, 0)
    assert job_week.reached_on(only(log), "reply") is None


def test_a_place_that_was_found_today_is_not_lost():
    log = Log().add("acme").add("byte", "Byte").move("byte", "applied")
    worst = job_week.week(log, DAY).worst
    assert worst is not None and worst.loss == "not applied for: 1 of 2 found"


def test_nothing_is_lost_where_nothing_was_sent():
    assert job_week.week(Log(), DAY).worst is None
    assert set(counts(Log(), DAY).values()) == {(0, 0, 0)}


# Rows of other versions -------------------------------------------------------------------------

ODD = st.one_of(
    st.none(), st.integers(), st.text(max_size=5), st.lists(st.integers(), max_size=2),
    st.sampled_from(["9999-12-31", "0001-01-01", "2027-03-01", "added", "moved", *ORDER]),
)  # fmt: skip
KEYS = ("event", "company", "role", "stage", "on", "next", "follow_up", "name", "verified", "again")
TIMES = (NOON, datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC))


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["job", "job-note", "job-review"]),
            st.sampled_from(TIMES),
            st.dictionaries(st.sampled_from(KEYS), ODD),
        )
    )
)
def test_no_row_stops_anything(found):
    log = Log().add("acme")
    log += [
        Evidence(f"o{n}", at, kind, "acme", data, "me") for n, (kind, at, data) in enumerate(found)
    ]
    job_week.due(log)
    job_week.week(log, DAY)
    job_search.notes(log)
    assert only(log).since and job_export.table(log)
    assert job_export.calendar(log, NOON).endswith(b"END:VCALENDAR\r\n")


# Exports ----------------------------------------------------------------------------------------


def test_the_table_has_a_row_for_each_and_computes_nothing():
    log = Log().add("acme", '=HYPERLINK("x")', "ML, and more").move("acme", "applied", 1)
    log.contact("acme", "Ada")
    (row,) = csv.DictReader(io.StringIO(job_export.table(log)))
    assert row["company"] == '\'=HYPERLINK("x")' and row["role"] == "ML, and more"
    assert (row["found"], row["applied"], row["reply"]) == (str(DAY), str(day(1)), "")
    assert row["contacts"] == "Ada"


def events(log: Log) -> dict[str, tuple[str, date, str]]:
    found = Calendar.from_ical(job_export.calendar(log, NOON)).walk("VEVENT")
    return {str(e["uid"]): (str(e["status"]), e["dtstart"].dt, str(e["summary"])) for e in found}


def test_the_calendar_moves_an_event_and_takes_back_one_that_is_done():
    log = Log().add("acme").move("acme", "applied", 0, next=str(day(9)))
    log.contact("acme", "Ada", follow_up=str(day(3)))
    assert events(log) == {
        "job-acme@gradatim": ("CONFIRMED", day(9), "Next step: Acme, ML"),
        "contact-row2@gradatim": ("CONFIRMED", day(3), "Write to Ada: Acme, ML"),
        "review@gradatim": ("CONFIRMED", day(7), "Weekly review"),
    }
    log.move("acme", "reply", 2, next=str(day(5))).contact("acme", "Ada")
    after = events(log)
    assert after["job-acme@gradatim"][:2] == ("CONFIRMED", day(5))
    assert after["contact-row2@gradatim"][:2] == ("CANCELLED", day(3))
    after = events(log.move("acme", CLOSED, 6, note="no"))
    assert after["review@gradatim"][:2] == ("CANCELLED", day(7))
