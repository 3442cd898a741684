"""The placement, page by page, without JavaScript."""

import re
import shutil
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.model import Background, Role
from gradatim.web import create

CARD = """
[[card]]
id = "{skill}-{n}"
kind = "{kind}"
ask = "What is <i>{n}</i> and $n$?"
code = "print({n})"
answer = "{n}"
why = "It is {n}."
source = "s"
"""
PROFILE = {"role": "mle", "background": "none", "hours": "10", "start": "2027-01-13"}


@pytest.fixture
def app(tmp_path):
    """A pack in which every skill has typed cards."""
    root = shutil.copytree(Path(__file__).with_name("pack"), tmp_path / "pack")
    for skill in ("sw-git", "viz", "stability", "speaking"):
        cards = [CARD.format(skill=skill, n=n, kind="predict") for n in (7, 8)]
        (root / "cards" / f"{skill}.toml").write_text("".join(cards))
    app = App(tmp_path / "home", curriculum.load(root), lambda: datetime(2027, 1, 13, tzinfo=UTC))
    yield app
    app.close()


@pytest.fixture
def browser(app):
    with TestClient(
        create(app), base_url="http://127.0.0.1:4711", follow_redirects=False
    ) as client:
        assert client.post("/welcome", data=PROFILE).status_code == 303
        yield client


def asked(page):
    return re.search(r'name="card" value="([^"]*)"', page).group(1)


def through(browser, typed):
    """Answers to the end; the last answer's redirect."""
    for _ in range(30):
        card = asked(browser.get("/place").text)
        answer = browser.post("/place", data={"card": card, "typed": typed(card)})
        if answer.headers["location"] != "/place#question":
            return answer.headers["location"]
    raise AssertionError("it does not end")


def test_who_answers_right_is_told_what_the_plan_leaves_out(browser, app):
    before = app.plan().finish
    assert through(browser, lambda card: card[-1]) == "/place/result"
    page = browser.get("/place/result").text
    assert "You can skip" in page and 'href="/skills/' in page and "earlier than" in page
    assert app.plan().finish < before == app.placement_result().before
    assert app.evidence()[-1].kind == "placed"


def test_who_knows_nothing_yet_loses_nothing(browser, app):
    before = app.plan().finish
    assert through(browser, lambda card: "") == "/place/result"
    assert "start at the beginning" in browser.get("/place/result").text
    assert app.plan().finish == before


@pytest.mark.parametrize("background", Background)
def test_who_brings_something_is_told_that_a_placement_takes_only_what_it_shows(
    browser, app, background
):
    app.onboard(Role.MLE, background, 10, date(2027, 1, 13))
    brings = background is Background.MATH
    app.pack = replace(
        app.pack,
        skills=app.pack.skills | {"viz": replace(app.pack.skills["viz"], waive=(Background.MATH,))},
    )
    assert ("if Python is new to you" in browser.get("/place").text) is brings
    through(browser, lambda card: "")
    assert app.assumes_background() is False


def test_an_answer_is_judged_and_shown_above_the_next_question(browser):
    page = browser.get("/place").text
    assert "Question 1" in page and "last answer" not in page and "It is" not in page
    assert "<i>" not in page
    card = asked(page)
    browser.post("/place", data={"card": card, "typed": "<b>no</b>"})
    page = browser.get("/place").text
    assert "Question 2" in page and "not yet" in page and f"It is {card[-1]}." in page
    assert "<b>no" not in page and asked(page) != card


def test_a_form_sent_twice_or_made_up_keeps_nothing(browser, app):
    card = asked(browser.get("/place").text)
    for name in (card, card, "none"):
        browser.post("/place", data={"card": name, "typed": "1"})
    assert len(app.evidence().of("answered")) == 1


def test_it_may_be_ended_early_and_not_before_an_answer(browser, app):
    assert browser.get("/place/result").headers["location"] == "/place"
    browser.post("/place/end")
    assert not app.evidence().of("placed")
    browser.post("/place", data={"card": asked(browser.get("/place").text), "typed": "0"})
    assert "End here" in browser.get("/place").text
    assert browser.post("/place/end").headers["location"] == "/place/result"
    assert len(app.evidence().of("placed")) == 1


def test_today_and_the_welcome_page_lead_to_it(browser):
    assert "up to 25 questions" in browser.get("/").text
    assert 'href="/place"' in browser.get("/welcome").text
    through(browser, lambda card: "")
    assert "up to 25 questions" not in browser.get("/").text
    assert 'href="/place"' in browser.get("/").text


# Short labs ------------------------------------------------------------------------------------


def with_a_lab(browser):
    """Answers until a short lab is offered; its page."""
    for _ in range(30):
        page = browser.get("/place").text
        if 'name="lab"' in page:
            return page
        browser.post("/place", data={"card": asked(page), "typed": asked(page)[-1]})
    raise AssertionError("no lab is offered")


def test_a_short_lab_is_offered_begun_and_counts_when_it_has_passed(browser, app):
    page = with_a_lab(browser)
    assert "first-plot" in page and "about 20 minutes" in page and "Do it now" in page
    answers = len(app.placement_state().belief.answers)
    taken = browser.post("/place/lab", data={"lab": "first-plot", "taken": "true"})
    assert taken.headers["location"] == "/labs/first-plot"
    page = browser.get("/place").text
    assert "have not passed it yet" in page and "Do it now" not in page
    app._record("verdict", "first-plot", {"outcome": "PASS"})
    assert not app.placement_state().begun
    assert len(app.placement_state().belief.answers) == answers + 1


def test_who_does_without_the_lab_or_gives_it_up_goes_on(browser, app):
    with_a_lab(browser)
    for taken in ("true", "false"):
        browser.post("/place/lab", data={"lab": "first-plot", "taken": taken})
    assert [row.data["taken"] for row in app.evidence().of("offered")] == [True, False]
    assert app.placement_state().lab is None


def test_a_lab_that_nobody_offered_keeps_nothing(browser, app):
    for name in ("first-plot", "none"):
        browser.post("/place/lab", data={"lab": name, "taken": "true"})
    assert not app.evidence().of("offered")
