"""Notes about what is wrong: kept with the last attempt, listed, exported, sent nowhere."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.errors import RequestError
from gradatim.model import Background, Role
from gradatim.web import create


@pytest.fixture
def app(home: Path) -> Iterator[App]:
    made = App(home, curriculum.load(), lambda: datetime(2027, 1, 13, 12, tzinfo=UTC))
    yield made
    made.close()


def test_a_note_holds_the_seed_and_the_file_of_the_last_attempt(app):
    path = app.begin("running-totals")
    verdict = app.check("running-totals")
    app.give_feedback("running-totals", "  The second row of the table is wrong.  ")
    (note,) = app.feedback("running-totals")
    assert note.text == "The second row of the table is wrong."
    assert note.seed == verdict.seed
    assert note.files == {path.name: path.read_text()}
    app.give_feedback("py-control/01-for-every-item", "What is a cell?")
    assert [one.activity for one in app.feedback()] == [
        "running-totals",
        "py-control/01-for-every-item",
    ]
    assert app.feedback()[1].files == {}


@pytest.mark.parametrize(
    ("activity", "text", "words"),
    [
        ("nothing", "x", "no lab, exercise or chapter 'nothing'"),
        ("running-totals", " \n", "the note is empty"),
        ("running-totals", "x" * 4_001, "4,001 characters"),
    ],
)
def test_a_note_that_cannot_be_kept_is_refused(app, activity, text, words):
    with pytest.raises(RequestError, match=words):
        app.give_feedback(activity, text)
    assert app.feedback() == []


@pytest.mark.parametrize(
    ("activity", "page"),
    [
        ("running-totals", "/labs/running-totals"),
        ("py-control/ages", "/exercises/py-control/ages"),
        ("py-control/01-for-every-item", "/chapters/py-control/01-for-every-item"),
    ],
)
def test_the_page_keeps_a_note_and_shows_it(app, activity, page):
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 4))
    browser = TestClient(create(app), base_url="http://127.0.0.1:4711")
    assert "Something is wrong here" in browser.get(page).text
    sent = {"activity": activity, "text": "Line 3 & <b>"}
    answer = browser.post("/feedback", data=sent, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, f"{page}#feedback")
    assert "Line 3 &amp; &lt;b&gt;" in browser.get(page).text
    refused = browser.post("/feedback", data={"activity": activity, "text": " "})
    assert refused.status_code == 400
    assert len(app.feedback()) == 1


def test_the_terminal_keeps_lists_and_exports_notes(gradatim):
    assert gradatim("feedback").stdout == "No reports yet.\n"
    kept = gradatim("feedback", "tripled", "Row", "two", "is", "wrong.")
    assert "tripled: Row two is wrong." in kept.stdout
    (note,) = json.loads(gradatim("feedback", "--json").stdout)
    assert (note["activity"], note["text"]) == ("tripled", "Row two is wrong.")
    assert gradatim("feedback", "nothing", "x").returncode == 2
