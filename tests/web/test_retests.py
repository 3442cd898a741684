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


def test_a_repeat_that_is_due_comes_before_the_old_answer(browser, app):
    browser.post(f"{LAB}/begin")
    passed(app, -30 * 24 * 3600)
    page = browser.get(LAB).text
    assert "is-due" in page and page.count("Repeat from an empty file") == 1
    assert page.index("Repeat from an empty file") < page.index('id="text"')
    assert browser.post(f"{LAB}/retest").status_code == 303
    assert "is-due" not in browser.get(LAB).text


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
    assert app.evidence()[-1].data == {"text": TOLD, "mistake": "overflow"}
    page = browser.get(LAB).text
    assert "In your own words" not in page and "One mistake on purpose" in page
    assert "too large for a" in page  # what a verdict would say


RIGHT = "from math import exp\n\n\ndef softmax(z):\n    top = max(z)\n"
REST = (
    "    powers = [exp(score - top) for score in z]\n    return [p / sum(powers) for p in powers]\n"
)


def test_a_mistake_on_purpose_makes_the_pass_count(browser, app):
    browser.post(f"{LAB}/begin")
    passed(app, 2)
    browser.post(f"{LAB}/explain", data={"explanation": TOLD})
    copy = f"{RIGHT}{REST}\n# <b>\n"
    refused = browser.post(f"{LAB}/mistake", data={"changed": copy})
    assert refused.status_code == 422 and "still passes every check" in refused.text
    assert "# &lt;b&gt;" in refused.text  # what was typed is there
    assert browser.post(f"{LAB}/explain", data={"again": "1"}).status_code == 303
    wrong = copy.replace("top = max(z)", "top = 0")
    fine = browser.post(f"{LAB}/mistake", data={"changed": wrong})
    assert fine.status_code == 303 and fine.headers["location"].endswith("#again")
    page = browser.get(LAB).text
    assert (
        "One mistake on purpose" not in page and app.lab_state("stable-softmax").state == "passed"
    )
    again = browser.post(f"{LAB}/mistake", data={"changed": wrong})
    assert again.status_code == 422 and "no mistake is asked for" in again.text.lower()


@pytest.mark.parametrize(("pasted", "kept"), [("512", 512), ("", 0), ("0", 0), ("-5", 0), ("²", 0)])
def test_the_page_says_how_much_was_pasted(browser, app, pasted, kept):
    browser.post(
        f"{LAB}/check", data={"text": "def softmax(z): ...\n", "seen": "", "pasted": pasted}
    )
    rows = [row.data["characters"] for row in app.evidence().of("pasted")]
    assert rows == [kept] * (kept > 0)


@pytest.mark.parametrize("action", ["retest", "explain"])
def test_what_is_not_passed_is_refused(browser, app, action):
    before = app.evidence()
    answer = browser.post(f"{LAB}/{action}", data={"explanation": TOLD})
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
