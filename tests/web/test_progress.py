"""Progress, without JavaScript."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

import pytest

from gradatim.model import Evidence

NOON = datetime(2027, 1, 13, 12, tzinfo=UTC)  # where the clock of the fixture stands


def main(browser, address: str = "/progress") -> str:
    return browser.get(address).text.partition("<main")[2]


def test_a_newcomer_is_told_what_will_appear(browser):
    page = main(browser)
    assert "Each day on which you practise fills a square" in page
    assert "session by session" in page
    assert "How many of them you recall will appear here" in page
    assert "Weeks in a row" not in page
    assert "too young" in main(browser, "/progress/end")


def test_every_number_leads_to_something_on_the_page(browser, right):
    browser.post("/labs/stable-softmax/check", data={"text": right})
    page = main(browser)
    figures = re.findall(r'<dd><a href="#(\w+)">', page)
    assert len(figures) == 7
    assert all(f'id="{name}"' in page for name in figures)


def test_a_session_lists_what_was_done_and_leads_to_the_evidence(browser, app, wrong, right):
    browser.post("/labs/stable-softmax/check", data={"text": wrong})
    browser.post("/labs/stable-softmax/check", data={"text": right})
    page = main(browser).partition("Recent sessions")[2]
    assert 'href="/labs/stable-softmax"' in page
    assert '<a class="did" href="/skills/stability#evidence">passed after 2 checks</a>' in page
    assert 'id="evidence"' in browser.get("/skills/stability").text


def test_a_day_of_the_calendar_leads_to_its_sessions(browser, app):
    for days in (0, 3):
        at = NOON - timedelta(days=days)
        row = {"question": "q", "right": True, "done": False}
        app.store.append(Evidence(f"r{days}", at, "opened", "stable-softmax", row, "me"))
    page = main(browser)
    assert '<dt>Days practised</dt><dd><a href="#practice">2</a>' in page
    address = "/progress?since=2027-01-10&amp;until=2027-01-10#recent"
    assert address in page
    chosen = main(browser, address.replace("&amp;", "&").partition("#")[0])
    assert chosen.count('<details class="session"') == 1
    assert "Sunday, 10\N{NO-BREAK SPACE}January 2027" in chosen
    assert "Nothing was recorded then" in main(
        browser, "/progress?since=2020-01-01&until=2020-02-01"
    )


def test_a_month_and_a_year_are_listed_in_words(browser, app):
    app.add_time(date(2025, 3, 1), 45)
    app.add_time(date(2027, 1, 13), 75)
    page = main(browser)
    assert ">March 2025</a>" in page and ">January 2027</a>" in page
    assert 'href="/progress?year=2025#practice"' in page and "year=2026" not in page
    assert "1\N{NO-BREAK SPACE}March 2025: 45" in main(browser, "/progress?year=2025")
    assert browser.get("/progress?year=2026").status_code == 404


def test_the_end_of_the_plan_moves_with_what_is_done(browser, app, right):
    browser.post("/labs/stable-softmax/check", data={"text": right})
    app.now = lambda: NOON + timedelta(days=20)
    page = main(browser, "/progress/end")
    assert page.count("<circle") == page.count('<th scope="row">') == 4  # three Mondays and today
    assert page.count("2027</th>") == 4


@pytest.mark.parametrize("query", ["since=x", "year=x", "until=2027-99-99"])
def test_a_day_that_is_none_is_refused(browser, query):
    assert browser.get(f"/progress?{query}").status_code == 422
