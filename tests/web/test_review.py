"""Cards whose answer is typed, on the page without JavaScript."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.web import create

ADDRESS = "http://127.0.0.1:4711"
PROFILE = {"role": "mle", "background": "none", "hours": "10", "start": "2027-01-13"}
CARDS = """
[[card]]
id = "prints"
kind = "predict"
ask = "What does this **print**?"
code = "print(1 < 2)\\nprint('<b>')"
answer = "True\\n<b>"
why = "One is $<$ two."
source = "s"

[[card]]
id = "share"
kind = "numeric"
ask = "Two of three?"
code = "print(2 / 3)"
answer = "0.667"
tolerance = 0.005
source = "s"

[[card]]
id = "plain"
kind = "flaw"
ask = "What is wrong?"
code = "while True: pass"
answer = "It never ends."
source = "s"
"""


@pytest.fixture
def app(tmp_path):
    """A learner who has reviewed one card of the skill, so that the others are open."""
    root = shutil.copytree(Path(__file__).with_name("pack"), tmp_path / "pack")
    (root / "cards" / "stability.toml").write_text(CARDS)
    app = App(tmp_path / "home", curriculum.load(root), lambda: datetime(2027, 1, 13, tzinfo=UTC))
    app.record_review("plain", 3)
    yield app
    app.close()


@pytest.fixture
def browser(app):
    with TestClient(create(app), base_url=ADDRESS, follow_redirects=False) as client:
        assert client.post("/welcome", data=PROFILE).status_code == 303
        yield client


def ratings(page):
    return [n for n in "1234" if f'name="rating" value="{n}"' in page]


def test_a_typed_card_shows_its_code_and_hides_its_answer(browser):
    page = browser.get("/review").text
    assert "What does this <strong>print</strong>?" in page
    assert 'class="code"' in page and "&lt;b&gt;" in page and "<b>" not in page
    assert '<label for="typed">' in page and "<textarea" in page
    assert "True" not in page and "<math" not in page and ratings(page) == []


def test_a_right_answer_may_be_rated_and_is_kept(browser, app):
    typed = "True \r\n<b>"
    page = browser.get("/review", params={"card": "prints", "typed": typed}).text
    assert ">Correct<" in page and "<math" in page and "<b>" not in page
    assert ratings(page) == ["2", "3", "4"]
    assert "The keys 2 to 4 choose too" in page
    data = {"card": "prints", "rating": "4", "typed": typed}
    assert browser.post("/review", data=data).headers["location"] == "/review"
    assert app.evidence()[-1].data == {"card": "prints", "rating": 4, "typed": "True \n<b>"}
    assert 'id="typed" name="typed" autocomplete="off"' in browser.get("/review").text


@pytest.mark.parametrize("typed", ["", "True", "<script>"])
def test_any_other_answer_comes_again(browser, app, typed):
    page = browser.get("/review", params={"card": "prints", "typed": typed}).text
    assert ">Not yet<" in page and "<script>" not in page
    assert ratings(page) == ["1"]
    assert "choose too" not in page
    told = {"card": "prints", "typed": typed}
    before = app.evidence()
    assert browser.post("/review", data={**told, "rating": "3"}).status_code == 400
    assert app.evidence() == before
    assert browser.post("/review", data={**told, "rating": "1"}).status_code == 303


def test_a_number_is_judged_by_value_and_its_calculation_comes_with_the_answer(browser):
    asked = browser.get("/review", params={"card": "share"}).text
    judged = browser.get("/review", params={"card": "share", "typed": "2/3"}).text
    assert "print" not in asked.split("<article")[1]
    assert ">Correct<" in judged and "0.667" in judged and "print" in judged


def test_a_flaw_shows_its_code_and_is_rated_by_the_learner(browser):
    page = browser.get("/review", params={"card": "plain", "typed": "ignored"}).text
    assert "while" in page and "It never ends." in page and "ignored" not in page
    assert ratings(page) == ["1", "2", "3", "4"]
    assert browser.get("/review", params={"card": "none"}).status_code == 404


def test_what_is_beyond_the_day_waits_and_may_be_asked_for(browser, app):
    card = '[[card]]\nid = "c{}"\nask = "?"\nanswer = "!"\nsource = "s"\n'
    path = app.pack.root / "cards" / "stability.toml"
    path.write_text(path.read_text() + "".join(card.format(n) for n in range(40)))
    app.pack._cards.clear()
    for queued in app.queue().today:
        app.record_review(queued.id, 4, queued.answer)
    later = len(app.queue().later)
    page = browser.get("/review").text
    assert "That is all for now." in page and f"{later} other cards are spread" in page
    assert 'name="ahead" value="10"' in page and "<article" not in page
    page = browser.get("/review?ahead=2").text
    assert "2 cards are left" in page and 'name="ahead" value="2"' in page
    (first, second) = app.queue(2).today
    for card, left in ((first, "/review?ahead=1"), (second, "/review")):
        ahead = "2" if card is first else "1"
        data = {"card": card.id, "rating": "4", "typed": card.answer, "ahead": ahead}
        assert browser.post("/review", data=data).headers["location"] == left
    assert len(app.queue().later) == later - 2
    assert browser.get("/review?ahead=-1").status_code == 422


def test_a_card_just_met_is_announced_for_later_on_the_same_day(browser, app):
    for queued in app.queue().today:
        app.record_review(queued.id, 3, queued.answer)
    soon = app.queue().soon
    page = browser.get("/review").text
    assert soon and "That is all for now." in page and f"{soon} card" in page
    assert "once more today" in page and "That is all for today." not in page
    following = app.agenda().following
    assert following and f'rel="next" aria-keyshortcuts="Alt+N">Next: {following.title}' in page


def test_a_card_of_the_learners_own_is_asked_and_nothing_in_it_runs(app, browser):
    card = app.add_card("stability", "Why <script>alert(1)</script>?", "[so](javascript:alert(1))")
    page = browser.get("/review", params={"card": card.id}).text
    assert "Why &lt;script&gt;alert(1)&lt;/script&gt;?" in page
    assert 'href="javascript' not in page and "your own card" in page
    assert card.id in [asked.id for asked in app.queue().today]
    browser.get("/review")
    browser.post("/review", data={"card": card.id, "rating": "3"}, headers={"origin": ADDRESS})
    assert card.id not in [asked.id for asked in app.queue().today]
