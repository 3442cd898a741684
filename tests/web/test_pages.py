from html import escape

import pytest

from gradatim.model import Background, Profile, Role
from gradatim.web import formats

PAGES = ["/", "/roadmap", "/progress", "/review", "/labs/stable-softmax"]


@pytest.mark.parametrize("page", PAGES)
def test_a_newcomer_is_led_to_the_welcome_page(visitor, page):
    answer = visitor.get(page)
    assert (answer.status_code, answer.headers["location"]) == (303, "/welcome")


def test_a_newcomer_cannot_post_past_the_welcome_page(visitor, app):
    assert visitor.post("/labs/stable-softmax/check").headers["location"] == "/welcome"
    assert app.evidence() == ()


def test_the_welcome_page_shows_a_finish_date_before_anything_is_kept(visitor, app):
    slow = visitor.get("/welcome", params={"hours": "5"}).text
    fast = visitor.get("/welcome", params={"hours": "20"}).text
    for page, hours in ((slow, 5), (fast, 20)):
        plan = app.what_if(Profile(Role.MLE, Background.NONE, hours, app.today()))
        assert formats.day(plan.finish) in page
        assert formats.day(plan.finish_p90) in page
    assert slow != fast
    assert app.profile() is None


def test_the_welcome_form_keeps_what_was_chosen(visitor):
    page = visitor.get("/welcome", params={"role": "aae", "hours": "7.5", "name": "Ada"}).text
    assert 'value="aae" checked' in page
    assert 'value="7.5"' in page
    assert 'value="Ada"' in page


@pytest.mark.parametrize("hours", ["0", "900", "nan"])
def test_impossible_hours_get_a_sentence(visitor, app, hours):
    data = {"role": "mle", "background": "none", "hours": hours, "start": "2027-01-13"}
    answer = visitor.post("/welcome", data=data)
    assert answer.status_code == 422
    assert "hours a week" in answer.text
    assert app.profile() is None
    assert "hours a week" in visitor.get("/welcome", params={"hours": hours}).text


def test_a_form_without_its_fields_names_each_of_them(visitor, app):
    answer = visitor.post("/welcome", data={})
    assert answer.status_code == 422 and answer.text.count('role="alert"') == 4
    assert app.profile() is None


def test_today_is_one_list_with_one_button_and_an_honest_range(browser, app):
    page = browser.get("/").text
    assert page.count('rel="next"') == 1 and ">Start: Your first branch</a>" in page
    assert page.count('href="/labs/first-branch"') == 2  # the button, and the list
    assert "cards" not in page.split("<main")[1].partition('class="agenda"')[2]
    assert "between mid-2027 and" in page or "in 2027" in page or "between" in page
    assert "80 % probability" in page and "17.0 months" not in page


def test_what_is_done_stays_on_the_list_ticked_and_the_week_says_nothing_of_it(browser, app, right):
    before = [line.step.id for line in app.agenda().lines]
    assert browser.get("/").text.count('class="is-done') == 0
    browser.post("/labs/stable-softmax/check", data={"text": right, "seen": ""})
    page = browser.get("/").text
    done = page.partition('class="is-done')[2].partition("</li>")[0]
    assert 'href="/labs/stable-softmax"' in done and "(done)" in done
    assert page.count('href="/labs/stable-softmax"') == 1  # not in the rest of the week
    assert [line.step.id for line in app.agenda().lines if line.step.id in before] == before


def test_the_roadmap_lists_every_skill_and_draws_one_phase(browser, app):
    page = browser.get("/roadmap").text
    for skill in app.pack.skills.values():
        assert f'id="skill-{skill.id}"' in page
        assert escape(skill.title) in page
    drawn = page.partition('<svg class="map"')[2].partition("<details")[0]
    assert 'href="/skills/sw-git"' in drawn and "/skills/stability" not in drawn
    assert (
        'href="/skills/stability"' in browser.get("/roadmap?phase=2").text.partition("<details")[0]
    )
    assert "There is no phase 9" in browser.get("/roadmap?phase=9").text


def test_the_roadmap_says_of_what_the_hours_of_a_phase_are_made(browser, app):
    for phase in app.roadmap():
        page = browser.get(f"/roadmap?phase={phase.phase.number}").text
        said = page.partition(" of activities")[2].partition("</p>")[0]
        assert said.endswith(f" In all: {phase.by_part()}.") == bool(phase.parts)


def test_the_roadmap_counts_activities_and_not_pages_that_were_opened(browser, right):
    browser.get("/labs/stable-softmax")
    browser.get("/skills/stability")
    before = browser.get("/roadmap?phase=2").text
    assert "0 of 3 activities done, 0 of 4 skills passed" in before
    assert "Numerical stability; not started; 0 of 1 activities done; ready to begin" in before
    browser.post("/labs/stable-softmax/check", data={"text": right})
    after = browser.get("/roadmap?phase=2").text
    assert "1 of 3 activities done, 1 of 4 skills passed" in after
    assert "Numerical stability; passed; 1 of 1 activities done" in after


def test_progress_counts_what_happened(browser, wrong, right):
    browser.post("/labs/stable-softmax/check", data={"text": wrong})
    browser.post("/labs/stable-softmax/check", data={"text": right})
    page = browser.get("/progress").text
    assert '<a href="#labs">1</a> <span class="soft">of 3</span>' in page
    assert '<dt>Checks</dt><dd><a href="#recent">2</a>' in page
    assert "passed after 2 checks" in page


def test_cards_come_with_a_passed_lab_and_are_reviewed_one_at_a_time(browser, right):
    assert "No card is due" in browser.get("/review").text
    browser.post("/labs/stable-softmax/check", data={"text": right})
    assert "Review 2 cards" in browser.get("/").text
    page = browser.get("/review").text
    assert "2 cards are due" in page
    assert "<math" in page
    answer = browser.post("/review", data={"card": "empty-product", "rating": "3"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/review")
    assert "1 card is due" in browser.get("/review").text
    browser.post("/review", data={"card": "why-the-maximum", "rating": "4"})
    assert "1 card that you have just met comes back once more today" in browser.get("/review").text


@pytest.mark.parametrize(("data", "status"), [({"card": "empty-product", "rating": "5"}, 422),
                                              ({"card": "zz", "rating": "1"}, 400)])  # fmt: skip
def test_an_impossible_rating_is_refused(browser, data, status):
    assert browser.post("/review", data=data).status_code == status


def test_an_unknown_page_gets_a_page_of_its_own(browser):
    answer = browser.get("/nope")
    assert answer.status_code == 404
    assert "There is no such page." in answer.text
    assert '<html lang="en">' in answer.text


@pytest.mark.parametrize("page", ["/docs", "/redoc", "/openapi.json"])
def test_no_page_describes_the_program(browser, page):
    assert browser.get(page).status_code == 404


def test_a_fault_of_ours_shows_a_sentence_and_no_traceback(app, monkeypatch):
    from fastapi.testclient import TestClient

    from gradatim.web import create

    def broken():
        raise ZeroDivisionError("secret detail")

    monkeypatch.setattr(app, "profile", broken)
    client = TestClient(create(app), base_url="http://localhost", raise_server_exceptions=False)
    answer = client.get("/")
    assert answer.status_code == 500
    assert "wrong on our side" in answer.text
    assert "secret detail" not in answer.text


@pytest.mark.parametrize("page", ["/", "/welcome", "/roadmap", "/progress", "/review",
                                  "/labs/stable-softmax", "/nope"])  # fmt: skip
def test_no_page_has_style_or_script_of_its_own(browser, page):
    text = browser.get(page).text
    assert " style=" not in text
    assert "<style" not in text
    assert "onclick" not in text
    assert text.count("<script") == text.count('<script type="module" src="/static/')


def test_the_name_is_shown_as_text(visitor):
    data = {"role": "mle", "background": "none", "hours": "10", "start": "2027-01-13"}
    visitor.post("/welcome", data={**data, "name": "<b>Ada</b>"})
    assert "&lt;b&gt;Ada&lt;/b&gt;" in visitor.get("/").text


def test_the_credits_name_the_source_of_the_roadmap(browser):
    assert 'href="/credits"' in browser.get("/").text
    assert "How to Become an AI Engineer in 2026" in browser.get("/credits").text


def test_the_roadmap_says_what_each_mark_means(visitor, app):
    app.onboard(Role.MLE, Background.NONE, 10, app.today())
    page = visitor.get("/roadmap").text
    assert "What do the marks mean?" in page and "without help on 3 different days" in page
