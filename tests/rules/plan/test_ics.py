"""The plan as iCalendar, read back by the library."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from icalendar import Calendar, Event
from small_packs import MONDAY, NOON, days, lab, learners, pack, packs, profile, relaxed, skill

from gradatim.curriculum import Pack
from gradatim.model import Evidence, History, Profile, records
from gradatim.rules.plan import Plan, calendar, dropped_days, plan

EVENING = time(18, 30)
SMALL = pack([skill("loops", hours=3), skill("shell", hours=2)], [lab("sums", "loops")])


def exported(found: Plan, weeks: int | None = None, now: datetime = NOON) -> bytes:
    return calendar(found, (), now, now.date(), EVENING, weeks)


def events(content: bytes) -> dict[str, Event]:
    found = Calendar.from_ical(content).walk("VEVENT")
    by_uid = {str(event["uid"]): event for event in found}
    assert len(by_uid) == len(found)
    return by_uid


def test_a_day_with_work_is_an_event_with_its_steps() -> None:
    found = events(exported(plan(SMALL, profile(7), [], MONDAY)))
    event = found["2027-01-04@gradatim"]
    assert event.decoded("dtstart") == datetime(2027, 1, 4, 18, 30)
    assert event.decoded("duration") == timedelta(hours=1)
    assert str(event["summary"]) == "Gradatim: sums; Shell and 1 more"
    assert str(event["description"]) == "20 min  sums (sums)\n30 min  Shell\n10 min  Loops"
    assert [*found] == [f"2027-01-{n:02}@gradatim" for n in range(4, 9)]


def test_times_float_and_the_stamp_is_in_utc() -> None:
    text = exported(plan(SMALL, profile(7), [], MONDAY)).decode()
    assert "DTSTART:20270104T183000\r\n" in text and "TZID" not in text
    assert "DTSTAMP:20270104T120000Z\r\n" in text


def test_it_is_valid_by_rfc_5545() -> None:
    whole = Calendar.from_ical(content := exported(plan(SMALL, profile(7), [], MONDAY)))
    assert not whole.errors and (whole["version"], bool(whole["prodid"])) == ("2.0", True)
    for event in whole.walk("VEVENT"):
        assert not event.errors
        assert {"UID", "DTSTAMP", "DTSTART", "DURATION", "SUMMARY"} <= set(event)
    lines = content.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines) and b"\n" not in b"".join(lines)


def test_titles_cannot_break_out_of_their_line() -> None:
    odd = "a\r\nEND:VEVENT\r\nBEGIN:VALARM;\0 x, \\ \N{SNOWMAN}" * 3
    small = pack([replace(skill("loops"), title=odd)])
    content = exported(plan(small, profile(14), [], MONDAY))
    (event,) = events(content).values()
    assert content.count(b"\r\nBEGIN:") == 1 and "\N{SNOWMAN}" in str(event["summary"])


def test_a_later_export_replaces_the_days_and_wins() -> None:
    early = events(exported(plan(SMALL, profile(7), [], MONDAY)))
    later = MONDAY + timedelta(days=2)
    moved = plan(SMALL, profile(7), [], later)
    late = events(exported(moved, now=NOON + timedelta(days=2)))
    assert [*late] == [f"2027-01-{n:02}@gradatim" for n in range(6, 11)]
    for uid in early.keys() & late.keys():
        assert late[uid]["sequence"] > early[uid]["sequence"]
        assert late[uid]["dtstart"].dt == early[uid]["dtstart"].dt


def test_a_day_that_has_no_work_any_more_is_cancelled_and_others_are_not_mentioned() -> None:
    who = profile(7)
    log = History([Evidence("k", NOON, "profile", "", records.profile_data(who), "me")])
    weekend = plan(SMALL, replace(who, hours=4, days=(0, 0, 0, 0, 0, 4, 0)), log, MONDAY)
    gone = dropped_days(SMALL, log, UTC, weekend)
    found = events(calendar(weekend, gone, NOON, MONDAY, EVENING, None))
    status = {uid[8:10]: str(event["status"]) for uid, event in found.items()}
    assert status == {
        **dict.fromkeys(["04", "05", "06", "07", "08"], "CANCELLED"),
        **dict.fromkeys(["09", "16"], "CONFIRMED"),
    }
    past = events(calendar(weekend, gone, NOON, MONDAY + timedelta(days=3), EVENING, None))
    assert "2027-01-06@gradatim" not in past


def test_only_the_coming_weeks_are_exported_unless_all_are_asked_for() -> None:
    long = plan(pack([skill("loops", hours=60)]), profile(7), [], MONDAY)
    assert len(events(exported(long, 4))) == 28
    assert len(events(exported(long, None))) == 60
    assert events(exported(long, 0)) == {}


@relaxed
@given(packs(), learners)
def test_every_day_with_work_comes_back_with_its_minutes(some: Pack, who: Profile) -> None:
    found = plan(some, who, [], MONDAY)
    minutes_by_day = {
        event.decoded("dtstart").date(): event.decoded("duration") // timedelta(minutes=1)
        for event in events(exported(found)).values()
    }
    assert minutes_by_day == {d.date: sum(s.minutes for s in d.steps) for d in days(found)}
    assert all(isinstance(day, date) for day in minutes_by_day)
