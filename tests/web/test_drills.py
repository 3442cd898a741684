"""Interview questions on the page, without JavaScript."""

import pytest

FIRST, SECOND = "/drills/why-stable", "/drills/when-unstable"


@pytest.fixture
def begun(browser, right):
    """A learner who has passed a lab of the skill."""
    browser.get("/labs/stable-softmax")
    browser.post("/labs/stable-softmax/check", data={"text": right})
    return browser


def order(page):
    return sorted((one for one in (FIRST, SECOND) if one in page), key=page.index)


def test_questions_come_with_labs_that_are_passed(browser):
    page = browser.get("/drills").text
    assert "There are no questions yet." in page and order(page) == []
    assert order(browser.get("/drills?skill=stability").text) == [FIRST, SECOND]
    assert "This skill has no questions yet." in browser.get("/drills?skill=viz").text


def test_the_one_longest_not_answered_comes_first(begun):
    assert order(begun.get("/drills").text) == [FIRST, SECOND]
    assert begun.post(FIRST, data={"met": ["0", "2"]}).headers["location"] == "/drills"
    page = begun.get("/drills").text
    assert order(page) == [SECOND, FIRST]
    assert "Last answer: 2 of 3 points" in page and page.count("2 of 3 points") == 2


def test_a_question_shows_its_rubric_and_answer_behind_a_click(browser):
    page = browser.get(FIRST).text
    asked, answer = page.split("<details")
    assert "<strong>subtracted</strong>" in asked and "<textarea" in asked
    assert "<em>cancels</em>" in answer and answer.count('type="checkbox"') == 3
    assert "cancels" not in asked and " open" not in answer.split(">")[0]
    assert "math.css" in asked and "<b>" not in page and "<i>" not in page


def test_an_answer_is_kept_as_in_the_terminal_and_its_notes_come_back(browser, app):
    notes = "The quotient\r\n<script>"
    data = {"met": "1", "notes": notes, "skill": "stability"}
    assert browser.post(FIRST, data=data).headers["location"] == "/drills?skill=stability"
    row = app.evidence()[-1]
    missed = ["The quotient stays, since $e^c$ cancels", "An <i>example</i>"]
    kept = {"drill": "why-stable", "met": 1, "of": 3, "missed": missed}
    assert (row.kind, row.subject) == ("drill", "why-stable")
    assert row.data == {**kept, "notes": "The quotient\n<script>"}
    page = browser.get(FIRST).text
    assert "1 of 3 points" in page and "The quotient\n&lt;script&gt;" in page
    browser.post(FIRST, data={"notes": "  "})
    assert app.evidence()[-1].data["met"] == 0 and "notes" not in app.evidence()[-1].data


def test_a_guess_before_the_rubric_is_kept_and_summed_up(browser, app):
    for _ in range(5):
        browser.post(FIRST, data={"met": ["0"], "expected": "3", "skill": "stability"})
    assert app.evidence()[-1].data["expected"] == 3
    page = browser.get("/drills?skill=stability").text
    assert "1 of 3 points, 3 expected" in page
    assert "you expected 2.0 points more than you made" in page
    assert browser.post(FIRST, data={"expected": ""}).status_code == 303
    assert "expected" not in app.evidence()[-1].data
    assert browser.post(FIRST, data={"expected": "4"}).status_code == 400


@pytest.mark.parametrize("met", ["3", "-1", "x"])
def test_points_that_the_rubric_does_not_have_keep_nothing(browser, app, met):
    before = app.evidence()
    assert browser.post(FIRST, data={"met": ["0", met]}).status_code in (400, 422)
    assert app.evidence() == before


def test_unknown_questions_and_skills_get_a_sentence(browser):
    assert browser.get("/drills/why").status_code == 404
    answer = browser.get("/drills?skill=<b>")
    assert answer.status_code == 404 and "<b>" not in answer.text
    assert browser.post("/drills/why", data={}).status_code == 400


def test_review_and_skill_lead_to_them(browser):
    assert 'href="/drills"' in browser.get("/review").text
    page = browser.get("/skills/stability").text
    assert 'href="/drills?skill=stability"' in page and "2 interview questions" in page
    assert "/drills" not in browser.get("/skills/viz").text
