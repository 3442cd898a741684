"""The uneven week on the welcome page, what a wish changes, and the calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from types import SimpleNamespace

import pytest
from icalendar import Calendar

from gradatim.model import Background, Profile, Role
from gradatim.web import formats, plan

PROFILE = {"role": "mle", "background": "none", "hours": "10", "start": "2027-01-13"}
WHO = Profile(Role.MLE, Background.NONE, 10, date(2027, 1, 13))
EMPTY = dict.fromkeys(("mon", "tue", "wed", "thu", "fri", "sat", "sun", "away"), "")
UNEVEN = {**EMPTY, "mon": "1", "sun": "1h30", "away": "2027-02-01..2027-02-07\n2027-03-01"}


def test_an_uneven_week_and_days_away_are_kept_and_shown_again(visitor, app):
    assert visitor.post("/welcome", data={**PROFILE, **UNEVEN}).status_code == 303
    found = app.profile()
    assert (found.days, found.hours) == ((1, 0, 0, 0, 0, 0, 1.5), 2.5)
    assert found.away == ((date(2027, 2, 1), date(2027, 2, 7)), (date(2027, 3, 1),) * 2)
    page = visitor.get("/welcome").text
    assert 'name="sun" maxlength="20" value="1h30"' in page
    assert "2027-02-01..2027-02-07\n2027-03-01</textarea>" in page
    assert "(mon 1, sun 1h30)" in visitor.get("/").text


def test_empty_fields_mean_an_even_week(visitor, app):
    visitor.post("/welcome", data={**PROFILE, **UNEVEN})
    asked = visitor.get("/welcome", params={**PROFILE, **EMPTY}).text
    assert "10\N{NO-BREAK SPACE}h a week" in asked and 'name="sun" maxlength="20" value=""' in asked
    visitor.post("/welcome", data={**PROFILE, **EMPTY})
    assert (app.profile().days, app.profile().away, app.profile().hours) == ((), (), 10)


def test_a_form_without_these_fields_is_as_it_was(visitor, app):
    visitor.post("/welcome", data=PROFILE)
    assert (app.profile().days, app.profile().away) == ((), ())


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("mon", "much", "Write hours, such as 1"),
        ("mon", "25", "Write hours, such as 1"),
        ("start", "2010-01-01", "more than a year ago"),
        ("start", "soon", "This is not a day"),
        ("hours", "900", "choose between 1 and 80"),
        ("hours", "many", "This is not a number"),
        ("role", "king", "choose one of these"),
        ("away", "summer", "write: 2026-12-24..2027-01-02"),
    ],
)
def test_an_error_stands_beside_its_field_and_keeps_the_words(visitor, app, field, text, sentence):
    wish = {**PROFILE, **UNEVEN, field: text}
    for asked in (visitor.get("/welcome", params=wish), visitor.post("/welcome", data=wish)):
        assert asked.status_code == 422
        error = asked.text.partition(f'id="no-{field}" role="alert">')[2].partition("</span>")[0]
        assert sentence in error
        assert field == "role" or text in asked.text
        assert asked.text.count('role="alert"') == 1
    assert app.profile() is None


def test_a_plan_keeps_the_first_day_that_it_had_long_ago(visitor, app):
    visitor.post("/welcome", data=PROFILE)
    later = app.now() + timedelta(days=800)
    app.now = lambda: later
    assert visitor.post("/welcome", data={**PROFILE, "hours": "5"}).status_code == 303
    assert app.profile().hours == 5


def test_a_wish_says_by_how_much_the_end_moves(browser):
    same = browser.get("/welcome", params={"hours": "10"}).text
    less = browser.get("/welcome", params={"hours": "5"}).text
    assert "Compared with your current plan" not in same
    assert "Compared with your current plan, this ends" in less and " later." in less


def test_the_range_of_the_roadmap_stands_beside_the_date(browser):
    assert "the roadmap&#39;s 12 to 18" in browser.get("/").text
    page = browser.get("/welcome", params={"background": "software"}).text
    assert "the roadmap&#39;s 6 to 9" in page


def test_the_flagships_stand_on_the_plan(browser, app, monkeypatch):
    assert "lagship" not in browser.get("/welcome").text + browser.get("/").text
    two = [SimpleNamespace(id=name, title=f"The {name}") for name in ("chatbot", "filter")]
    monkeypatch.setattr(type(app), "flagships", lambda *_: two)
    assert "flagship projects: The chatbot; The filter." in browser.get("/welcome").text
    assert '<a href="/projects/filter">The filter</a>.' in browser.get("/").text


def test_a_day_without_time_says_when_it_goes_on(visitor):
    visitor.post("/welcome", data={**PROFILE, **EMPTY, "fri": "2"})
    page = visitor.get("/").text
    assert (
        "No work is planned today; the plan continues on Friday, 15\N{NO-BREAK SPACE}January"
        in page
    )
    assert "Later this week: " in page and ", 2\N{NO-BREAK SPACE}h</summary>" in page
    visitor.post("/welcome", data={**PROFILE, "away": "2027-01-13..2027-01-17"})
    assert "Next week: " in visitor.get("/").text


def test_a_plan_that_starts_later_starts_today_with_one_click(visitor, app):
    visitor.post("/welcome", data={**PROFILE, "start": "2027-01-18"})
    page = visitor.get("/").text
    assert "Your plan starts on Monday, 18\N{NO-BREAK SPACE}January" in page
    assert 'rel="next"' in page  # and nobody has to wait for it
    assert visitor.post("/start-today").headers["location"] == "/"
    assert app.profile().start == app.today() and "Your plan starts" not in visitor.get("/").text


def test_a_plan_that_has_moved_says_so_without_a_reproach(browser, app):
    before, later = app.plan().finish, app.now() + timedelta(days=7)
    app.now = lambda: later
    words = f"than in your plan of {formats.day(date(2027, 1, 13))}"
    assert app.plan().finish > before and words in browser.get("/").text


def test_the_plan_is_offered_as_a_calendar(browser, app):
    assert 'href="/plan.ics" download' in browser.get("/").text
    answer = browser.get("/plan.ics", params={"at": "07:15"})
    assert answer.headers["content-type"].startswith("text/calendar")
    events = Calendar.from_ical(answer.content).walk("VEVENT")
    assert {event.decoded("dtstart").strftime("%H:%M") for event in events} == {"07:15"}
    assert browser.get("/plan.ics", params={"at": "late"}).status_code == 422
    assert len(browser.get("/plan.ics", params={"weeks": "-1"}).content) < len(answer.content)


def test_a_calendar_reminds_of_each_days_work_when_asked(browser):
    plain, reminding = (
        Calendar.from_ical(browser.get("/plan.ics", params=params).content).walk("VALARM")
        for params in ({}, {"remind": "10"})
    )
    assert not plain
    assert {alarm.decoded("trigger") for alarm in reminding} == {-timedelta(minutes=10)}
    assert browser.get("/plan.ics", params={"remind": "-1"}).status_code == 422


def test_a_newcomer_has_no_calendar(visitor):
    assert visitor.get("/plan.ics").headers["location"] == "/welcome"


def test_a_plan_with_the_command_line_says_what_windows_needs_and_when(visitor, app, monkeypatch):
    assert "WSL" not in visitor.get("/welcome", params=PROFILE).text
    monkeypatch.setattr(plan, "TERMINAL", "stability")  # this small pack has no command line
    page = visitor.get("/welcome", params=PROFILE).text
    first = formats.day(app.what_if(WHO).start_of("stability"))
    assert f"WSL, a free Linux inside Windows, from {first} on" in page
    monkeypatch.setattr(type(app.what_if(WHO)), "start_of", lambda *_: WHO.start)
    page = visitor.get("/welcome", params=PROFILE).text
    assert "inside Windows, from your first day on" in page


def test_the_forecast_names_what_a_background_skips_until_a_placement_tells_it(
    visitor, app, monkeypatch
):
    name, skill = next(iter(app.pack.skills.items()))
    brought = replace(skill, title="Sums & sines", waive=(Background.MATH,))
    monkeypatch.setitem(app.pack.skills, name, brought)
    skipped, wish = "What does it skip?", {**PROFILE, "background": "math"}
    page = visitor.get("/welcome", params=wish).text
    assert skipped in page and "Sums &amp; sines" in page
    assert skipped not in visitor.get("/welcome", params=PROFILE).text
    app.onboard(Role.MLE, Background.MATH, 10, app.today())
    app.end_placement()
    assert skipped not in visitor.get("/welcome", params=wish).text
