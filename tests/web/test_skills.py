"""The page of a skill, without JavaScript."""

import pytest


def test_a_skill_says_where_it_stands_and_links_to_its_labs(browser):
    page = browser.get("/skills/stability").text
    assert "not started" in page and "Not started." in page
    assert '<a href="/labs/stable-softmax">' in page


def test_its_evidence_is_listed_and_what_counts_is_marked(browser, right):
    browser.get("/labs/stable-softmax")
    browser.post("/labs/stable-softmax/check", data={"text": right})
    page = browser.get("/skills/stability").text
    assert "started" in page and "checked" in page and "★" in page


@pytest.mark.parametrize("page", ["/roadmap", "/progress"])
def test_pages_link_to_it(browser, app, page):
    app.hint("stable-softmax")
    assert 'href="/skills/stability"' in browser.get(page).text


def test_titles_are_escaped_and_unknown_skills_named(browser):
    assert "<b>that</b>" not in browser.get("/skills/viz").text
    answer = browser.get("/skills/stabilty")
    assert answer.status_code == 404 and "stability" in answer.text


def test_what_was_tried_freely_stands_on_the_page_of_the_skill(browser, app):
    skill = next(iter(app.pack.skills))
    kept = browser.post(f"/skills/{skill}/experiments", data={"tried": "<b>x</b>", "seen": "0.8"})
    assert kept.headers["location"] == f"/skills/{skill}#evidence"
    page = browser.get(f"/skills/{skill}").text
    assert "tried something out" in page and "&lt;b&gt;x" in page and "0.8" in page
    refused = browser.post(f"/skills/{skill}/experiments", data={"tried": "x"})
    assert refused.status_code == 400 and "say what you saw" in refused.text
    assert browser.post("/skills/juggling/experiments", data={}).status_code == 400
