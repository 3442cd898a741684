"""A lab repeating this lab from an empty file, and an explanation, without JavaScript."""

from datetime import UTC, datetime, timedelta

import pytest

from gradatim.model import Evidence

LAB = "/labs/stable-softmax"
NOON = datetime(2027, 1, 13, 12, tzinfo=UTC)
TOLD = "It takes the largest score away <b>first</b>. Shares do not change by that."


def passed(app, seconds, kind="verdict", size=900):
    data = {"outcome": "PASS", "seed": 1, "results": [], "files": {"a.py": "x" * size}, "rung": 1}
    at = NOON + timedelta(seconds=seconds)
    app.store.append(Evidence(f"{kind}{seconds}", at, kind, "stable-softmax", data, "me"))


def test_a_passed_lab_may_be_begun_again_and_says_so(browser, app):
    assert "Repeat from an empty file" not in browser.get(LAB).text
    passed(app, 3600)
    page = browser.get(LAB).text
    assert "Repeat from an empty file" in page and "Compare with our solution" in page
    path = app.path("stable-softmax")
    path.parent.mkdir(parents=True)
    path.write_text("mine = 1\n")
    asked = browser.post(f"{LAB}/retest")
    assert "You have passed it today" in asked.text and "Nothing has changed yet" in asked.text
    assert path.read_text() == "mine = 1\n" and not app.lab_state("stable-softmax").retesting
    assert browser.post(f"{LAB}/retest", data={"sure": "1"}).headers["location"] == LAB
    page = browser.get(LAB).text
    assert "repeating this from an empty file" in page and "mine = 1" not in page
    assert (
        "Compare with our solution" not in page
        and browser.get(f"{LAB}/solution").status_code == 404
    )
    assert [kept.read_text() for kept in (path.parent / "earlier").iterdir()] == ["mine = 1\n"]


def test_a_quick_pass_asks_for_an_explanation_and_keeps_it(browser, app):
    browser.post(f"{LAB}/begin")
    passed(app, 2)
    page = browser.get(LAB).text
    assert "In your own words" in page and "passed, not explained" in page
    refused = browser.post(f"{LAB}/explain", data={"explanation": "It <i>works</i>."})
    assert refused.status_code == 422
    assert "two full sentences" in refused.text and "It &lt;i&gt;works" in refused.text
    kept = browser.post(f"{LAB}/explain", data={"explanation": TOLD})
    assert kept.headers["location"] == f"{LAB}#again"
    assert app.evidence()[-1].data == {"text": TOLD}
    assert "In your own words" not in browser.get(LAB).text


@pytest.mark.parametrize("deed", ["retest", "explain"])
def test_what_is_not_passed_is_refused(browser, app, deed):
    before = app.evidence()
    answer = browser.post(f"{LAB}/{deed}", data={"explanation": TOLD})
    assert answer.status_code in (400, 422) and "not passed yet" in answer.text
    assert [row.kind for row in app.evidence()[len(before) :]] in ([], ["opened"])


def test_today_lists_what_comes_back(browser, app):
    path = app.path("stable-softmax")
    path.parent.mkdir(parents=True)
    path.write_text("mine = 1\n")
    passed(app, -3 * 86400, "hint")
    passed(app, -3 * 86400 + 60)
    assert "again, from an empty file" in browser.get("/").text
    assert "It is time" in browser.get(LAB).text
    assert browser.post(f"{LAB}/retest").headers["location"] == LAB  # and so asks nothing
