"""The search for a job on the page, without JavaScript."""

from __future__ import annotations

import pytest

ACME = {"company": "<b>Acme</b>", "role": "ML & more", "link": "https://example.org/?a=<i>"}


@pytest.fixture
def acme(browser):
    """Where the page of an application is."""
    return browser.post("/jobs", data=ACME).headers["location"]


def test_a_place_that_was_found_is_not_lost(browser, acme):
    assert "Not applied for: 1 of 1 found." in browser.get("/jobs").text


def test_progress_and_projects_lead_to_it(browser):
    assert "<b>0</b> verified projects" in browser.get("/progress").text
    assert all('href="/jobs"' in browser.get(page).text for page in ("/progress", "/projects"))


def test_an_application_from_found_to_closed(browser, acme):
    assert browser.get(acme).status_code == 200
    move = {"stage": "applied", "next": "2027-01-13"}
    assert browser.post(f"{acme}/move", data=move).headers["location"] == acme
    assert "a new stage drops that of 13" in browser.get(acme).text
    browser.post(f"{acme}/contact", data={"person": "<u>Ada</u>", "follow_up": "2027-01-20"})
    page = browser.get("/jobs").text
    assert "13 January 2027 · today" in page.replace("\N{NO-BREAK SPACE}", " ")
    assert "write to &lt;u&gt;Ada" in page and "&lt;b&gt;Acme" in page and "<b>Acme" not in page
    assert "with 0 verified" in page and "1 of 1" in page and "lost" not in page
    assert ">1 in your job search<" in browser.get("/").text
    browser.post(f"{acme}/move", data={"stage": "closed", "note": "<s>no</s>"})
    assert "&lt;s&gt;no" in browser.get(acme).text and "&lt;s&gt;no" in browser.get("/jobs").text


@pytest.mark.parametrize(
    ("where", "data", "sentence"),
    [
        ("move", {"stage": "closed", "next": ""}, "without a reason"),
        ("move", {"stage": "applied", "on": "soon"}, "is not a date; write dates like"),
        ("move", {"stage": "applied", "on": "2027-01-14"}, "2027-01-14 is in the future"),
        ("contact", {"person": " "}, "The name is empty"),
        ("change", {**ACME, "link": "javascript:alert(1)"}, "is not a web address"),
    ],
)
def test_what_cannot_be_saved_is_said_and_stays_in_the_form(browser, acme, where, data, sentence):
    refused = browser.post(f"{acme}/{where}", data=data)
    assert refused.status_code == 422 and sentence in refused.text
    typed = [text for key, text in data.items() if key != "stage" and text and key not in ACME]
    assert all(f'value="{text}"' in refused.text for text in typed)


def test_an_application_is_corrected(browser, app, acme):
    browser.post(f"{acme}/change", data={**ACME, "role": "Analyst", "source": "a friend"})
    one = app.application(acme.removeprefix("/jobs/"))
    assert (one.company, one.role, one.source) == (ACME["company"], "Analyst", "a friend")


def test_a_second_one_to_the_same_place_is_refused(browser, acme):
    refused = browser.post("/jobs", data=ACME)
    assert refused.status_code == 422 and "is there already" in refused.text
    assert 'value="ML &amp; more"' in refused.text


def test_a_review_and_a_note_are_kept(browser, app, acme):
    partly = browser.post("/jobs/review", data={"learned": "typed", "stuck": "", "change": "x"})
    assert partly.status_code == 422 and ">typed</textarea>" in partly.text
    browser.post("/jobs/review", data={"learned": "a", "stuck": "b", "change": "c"})
    browser.post(
        "/jobs/notes",
        data={"kind": "contribution", "text": "<em>", "link": "https://example.org/pull/1"},
    )
    talk = {"kind": "practitioner", "text": "Good", "person": "Kim", "follow_up": "2027-02-01"}
    browser.post("/jobs/notes", data=talk)
    page = browser.get("/jobs").text
    assert "practitioner, Kim: Good" in page and "Write again on" in page
    assert "Earlier reviews: 1" in page and "&lt;em&gt;" in page
    assert 'href="https://example.org/pull/1" rel="noreferrer noopener"' in page


def test_the_exports_are_files(browser, acme):
    for name, kind in (("jobs.csv", "text/csv"), ("jobs.ics", "text/calendar")):
        found = browser.get(f"/{name}")
        assert found.headers["content-type"].startswith(kind)
        assert name in found.headers["content-disposition"]


def test_an_unknown_application_is_a_sentence(browser, acme):
    refused = browser.get("/jobs/nothing")
    assert refused.status_code == 404 and "There is no application" in refused.text
