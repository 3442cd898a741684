"""Every page over evidence of other versions, damaged values, and clocks that jump."""

from __future__ import annotations

import math
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from gradatim.model import Evidence

PAGES = ("/", "/roadmap", "/progress", "/progress?since=2027-01-01", "/progress/end", "/review",
         "/welcome", "/plan.ics", "/skills/stability",
         "/labs/stable-softmax",
         "/jobs", "/jobs.csv", "/jobs.ics", "/defend",
         "/drills", "/drills?skill=stability", "/drills/why-stable")  # fmt: skip
NOON = datetime(2027, 1, 13, 12, tzinfo=UTC)
KINDS = ("verdict", "named", "review", "drill", "hint", "opened", "placed", "answered", "active",
         "time", "explained", "mistake", "pasted", "likeness", "fitted", "profile", "card",
         "offered", "stage", "guess",
         "job", "job-note", "job-review", "defence", "from-a-newer-version")  # fmt: skip
DATA = (
    {},
    {"outcome": "MAYBE", "rating": "5", "met": None, "seed": [], "misconceptions": None},
    {"outcome": "PASS", "results": [1, {}, {"outcome": []}, {"outcome": "PASS"}], "seed": math.inf,
     "ms": "long", "misconceptions": [7, {"name": "x"}, {"lesson": "y"}], "files": 3},
    {"outcome": "FAIL", "results": {"a": 1}, "seed": 10**400, "rating": 10**400, "met": -1,
     "of": 1.5, "waived": [[]], "skill": {}, "minutes": math.nan, "date": 5, "weights": [0]},
    {"hours": math.nan}, {"days": [1]}, {"away": 3}, {"<b>": "</b>"},
    {"skill": "stability", "ask": "\udc80?", "answer": "\ud800", "notes": "\ud800", "rating": 3.0,
     "taken": 1.0, "size": True, "stage": {"outcome": []}, "run": [], "weights": [True] * 21},
)  # fmt: skip
TIMES = (NOON, NOON - timedelta(days=4000), NOON + timedelta(days=400),
         datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC))  # fmt: skip


@pytest.fixture
def strange(browser, app):
    """A log with one row of each kind for all of these data, at times that jump about."""
    subjects = ["stable-softmax", app.pack.cards()[0].id, "gone", "", "why-stable"]
    number = 0
    for kind in KINDS:
        for data in DATA:
            row = Evidence(f"odd{number}", TIMES[number % len(TIMES)], kind, "", data, "me")
            app.store.append(replace(row, subject=subjects[number % len(subjects)]))
            number += 1
    return browser


@pytest.mark.parametrize("page", PAGES)
def test_every_page_is_there(strange, page):
    assert strange.get(page).status_code == 200


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/Los_Angeles"])
def test_no_zone_is_too_far_for_the_ends_of_time(strange, zone, monkeypatch):
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert strange.get("/progress").status_code == 200
        assert strange.get("/skills/stability").status_code == 200
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_profile_that_nobody_could_mean_does_not_replace_the_last_one(strange, app):
    assert app.profile().hours == 10


@pytest.mark.parametrize("data", DATA)
def test_a_lab_shows_what_it_can_read_of_a_verdict(browser, app, data):
    app.store.append(Evidence("v", NOON, "verdict", "stable-softmax", data, "me"))
    app.store.append(Evidence("n", NOON, "named", "stable-softmax", data, "me"))
    assert browser.get("/labs/stable-softmax").status_code == 200
    assert browser.get("/progress").status_code == 200


@pytest.mark.parametrize("outcome", [[], "MAYBE", None, "PASS"])
def test_what_follows_a_verdict_does_not_change_its_outcome(browser, app, outcome):
    app.store.append(Evidence("v", NOON, "verdict", "stable-softmax", {"outcome": "FAIL"}, "me"))
    app.store.append(Evidence("n", NOON, "named", "stable-softmax", {"outcome": outcome}, "me"))
    assert app.last_verdict("stable-softmax")["outcome"] == "FAIL"
    assert browser.get("/labs/stable-softmax").status_code == 200
