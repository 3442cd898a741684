# ruff: noqa: RUF001 - the characters are the subject
import json
import re
from threading import Thread

import pytest

from gradatim.errors import JudgeError, SubmissionError
from gradatim.model import CheckProgress, Level, Training, Verdict
from gradatim.web.grading import Grader, NotGraded, text_digest

LAB = "/labs/stable-softmax"
LINES = {"accept": "application/x-ndjson"}


def lines(answer):
    return [json.loads(line) for line in answer.text.splitlines()]


def test_the_page_has_lesson_formulas_code_and_the_learners_text(browser, app):
    page = browser.get(LAB).text
    assert '<math display="block">' in page
    assert '<span class="k">def</span>' in page
    assert "TODO: return probabilities" in page
    assert page.count("<h1>") == 1
    assert str(app.begin("stable-softmax")) in browser.get(LAB).text


@pytest.mark.parametrize("lab", ["stable-softmax", "first-branch"])
def test_to_look_at_a_lab_writes_nothing(browser, app, lab):
    before = len(app.evidence())
    assert "Create the" in browser.get(f"/labs/{lab}").text
    assert len(app.evidence()) == before and not app.path(lab).exists()
    assert browser.post(f"/labs/{lab}/begin").status_code == 303
    assert [row.kind for row in app.evidence()[before:]] == ["opened"] and app.path(lab).exists()
    assert "Create the" not in browser.get(f"/labs/{lab}").text


def test_a_file_that_is_gone_is_created_again_with_what_was_written(browser, app, right):
    path = app.begin("stable-softmax")
    page = browser.get(LAB).text
    path.unlink()
    seen = re.search(r'name="seen" value="(\w+)"', page)
    browser.post(f"{LAB}/check", data={"text": right, "seen": seen[1]})
    assert path.read_text() == right and app.lab_state("stable-softmax").passed


def test_the_math_font_is_asked_for_only_where_there_is_math(browser):
    assert "math.css" in browser.get(LAB).text
    assert "math.css" not in browser.get("/").text


def test_without_javascript_a_check_saves_and_leads_to_the_verdict(browser, app, wrong):
    answer = browser.post(f"{LAB}/check", data={"text": wrong})
    assert (answer.status_code, answer.headers["location"]) == (303, f"{LAB}#verdict")
    assert app.source("stable-softmax") == wrong
    page = browser.get(LAB).text
    assert "Not yet: 1 of 2 checks passed" in page
    assert "OverflowError" in page
    assert "sealed · seed" in page
    assert "You take the power of the score itself" in page


def test_a_script_hears_each_check_then_the_verdict_then_the_idea(browser, wrong):
    answer = browser.post(f"{LAB}/check", data={"text": wrong}, headers=LINES)
    assert answer.headers["content-type"].startswith("application/x-ndjson")
    heard = lines(answer)
    kinds = ["result", "result", "verdict", "named", "end"]
    assert [line["kind"] for line in heard] == kinds
    assert [line.get("outcome") for line in heard[2:4]] == ["FAIL", "FAIL"]
    assert "Comparing with known mistakes" in heard[2]["html"]
    assert "What this looks like" not in heard[2]["html"]
    assert "What this looks like" in heard[3]["html"]


def test_a_pass_has_no_search_for_mistakes(browser, right):
    heard = lines(browser.post(f"{LAB}/check", data={"text": right}, headers=LINES))
    assert [line["kind"] for line in heard] == ["result", "result", "verdict", "end"]
    assert heard[2]["outcome"] == "PASS"


def test_a_mistake_nobody_knows_gets_its_smallest_failing_case(browser, right):
    clipped = right.replace("score - top", "min(score, 700) - min(top, 700)")
    browser.post(f"{LAB}/check", data={"text": clipped})
    page = browser.get(LAB).text
    rows = re.search(r'<table class="compared">.*?</table>', page, re.S)[0]
    assert re.search(r"Input.*softmax\(\[.*Your code returned.*Wanted", rows, re.S)
    assert "<mark>" in rows


def test_what_the_code_printed_is_shown_as_text(browser):
    text = 'def softmax(z):\n    print("<script>alert(1)</script>")\n    return [2.0]\n'
    browser.post(f"{LAB}/check", data={"text": text})
    page = browser.get(LAB).text
    assert "What your code printed" in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "<script>alert" not in page


def test_the_editor_cannot_be_broken_out_of(browser, app):
    app.save("stable-softmax", "# </textarea><script>alert(1)</script>\n")
    page = browser.get(LAB).text
    assert "&lt;/textarea&gt;&lt;script&gt;" in page
    assert page.count("</textarea>") == 3  # the editor, the notes, and what is wrong here


@pytest.mark.parametrize(
    "text", ["\n\nx = 1\n", "x = 1", "", "a\r\nb\r\n", "é 𝛼\n", "&amp; < > \"'\n"]
)
def test_text_survives_the_way_to_the_page_and_back(browser, app, text):
    app.begin("stable-softmax")
    app.save("stable-softmax", text)
    page = browser.get(LAB).text
    shown = re.search(r"<textarea[^>]*>\n(.*?)</textarea>", page, re.S)[1]
    from html import unescape

    assert unescape(shown) == text.replace("\r\n", "\n")
    seen = re.search(r'name="seen" value="(\w+)"', page)[1]
    assert seen == text_digest(text)


def test_an_emptied_editor_empties_the_file(browser, app):
    browser.post(
        f"{LAB}/check", data={"text": "", "seen": text_digest(app.source("stable-softmax"))}
    )
    assert app.source("stable-softmax") == ""


def test_a_form_without_a_text_leaves_the_file_alone(browser, app):
    before = app.source("stable-softmax")
    assert browser.post(f"{LAB}/check").status_code == 303
    assert app.source("stable-softmax") == before


def test_line_ends_of_a_browser_are_made_ours(browser, app, right):
    browser.post(f"{LAB}/check", data={"text": right.replace("\n", "\r\n")})
    assert app.begin("stable-softmax").read_bytes() == right.encode()


def test_a_file_changed_elsewhere_is_not_overwritten_unasked(browser, app, right):
    seen = text_digest(app.source("stable-softmax"))
    app.save("stable-softmax", "# written in another editor\n")
    answer = browser.post(f"{LAB}/check", data={"text": right, "seen": seen})
    assert answer.status_code == 409
    assert "changed since this page loaded it" in answer.text
    assert "powers = [exp(score - top)" in answer.text
    assert app.source("stable-softmax") == "# written in another editor\n"
    again = re.search(r'name="seen" value="(\w+)"', answer.text)[1]
    assert browser.post(f"{LAB}/check", data={"text": right, "seen": again}).status_code == 303
    assert app.source("stable-softmax") == right


def test_a_script_hears_that_the_file_changed(browser, app, right):
    app.save("stable-softmax", "# written in another editor\n")
    data = {"text": right, "seen": "0" * 16}
    answer = browser.post(f"{LAB}/check", data=data, headers=LINES)
    assert answer.status_code == 409
    assert lines(answer)[0]["kind"] == "changed"
    assert lines(answer)[0]["seen"] == text_digest("# written in another editor\n")


def test_hints_come_one_at_a_time_and_keep_the_text(browser, app, wrong):
    for rung in (1, 2, 3):
        browser.post(f"{LAB}/hint", data={"text": wrong})
        assert len(app.hints("stable-softmax")) == rung
    page = browser.get(LAB).text
    assert "Which constant may be subtracted" in page
    assert "#:~:text=the%20factor%20cancels" in page
    assert 'id="ask-hint"' not in page
    assert app.source("stable-softmax") == wrong


def test_a_question_of_a_chapter_follows_the_second_hint_until_the_lab_is_passed(reader, course):
    asked, page = "Do the hints make sense?", "/labs/tripled"
    course.begin("tripled")
    course.hint("tripled", 1)
    assert asked not in reader.get(page).text
    course.hint("tripled", 2)
    shown = reader.get(page).text.partition(asked)[2]
    assert "Which word begins a loop" in shown and 'href="/chapters/py-control/01-loops"' in shown
    course.path("tripled").write_text("def tripled(xs):\n    return [3 * x for x in xs]\n")
    course.check("tripled")
    assert course.lab_state("tripled").passed
    assert asked not in reader.get(page).text


def test_the_solution_is_shown_after_passing_only(browser, right):
    assert browser.get(f"{LAB}/solution").status_code == 404
    assert "Compare with our solution" not in browser.get(LAB).text
    browser.post(f"{LAB}/check", data={"text": right})
    assert "One way to write it" in browser.get(f"{LAB}/solution").text
    assert "Compare with our solution" in browser.get(LAB).text


def test_figures_are_images_of_their_own(browser, pack):
    plot = "/labs/first-plot"
    assert browser.get(f"{plot}/figures/1.png").status_code == 404
    text = pack.material("first-plot").solution["plot.py"].decode()
    browser.post(f"{plot}/check", data={"text": text})
    assert f'src="{plot}/figures/1.png?seed=' in browser.get(plot).text
    answer = browser.get(f"{plot}/figures/1.png")
    assert answer.headers["content-type"] == "image/png"
    assert answer.content.startswith(b"\x89PNG")
    assert browser.get(f"{plot}/figures/99.png").status_code == 404
    assert browser.get(f"{plot}/figures/0.png").status_code == 404


def test_a_repository_has_a_path_instead_of_an_editor(browser, app):
    page = browser.get("/labs/first-branch").text
    assert 'id="text"' not in page
    assert str(app.begin("first-branch")) in page
    assert browser.get("/labs/first-branch/events").status_code == 204


def test_a_file_that_is_no_text_has_a_path_instead_of_an_editor(browser, app):
    app.begin("stable-softmax").write_bytes(b"\xff\xfe\0")
    page = browser.get(LAB)
    assert page.status_code == 200
    assert 'id="text"' not in page.text


def test_an_unknown_lab_gets_a_sentence(browser):
    answer = browser.get("/labs/nope")
    assert answer.status_code == 404
    assert "There is no lab or exercise &#39;nope&#39;" in answer.text


def test_a_text_that_cannot_be_saved_gets_a_sentence(browser, app):
    answer = browser.post(f"{LAB}/check", data={"text": "# " + "x" * 1_100_000})
    assert answer.status_code == 400
    assert "exceeded maximum size" in answer.text
    assert "TODO" in app.source("stable-softmax")


@pytest.mark.parametrize("error", [JudgeError("the judge died"), SubmissionError("not text")])
def test_a_judge_that_cannot_work_is_no_verdict(browser, app, monkeypatch, error, right):
    def check(lab_id, show, stop, watch):
        raise error

    monkeypatch.setattr(app, "check", check)
    heard = lines(browser.post(f"{LAB}/check", data={"text": right}, headers=LINES))
    assert [line["kind"] for line in heard] == ["refused", "end"]
    page = browser.post(f"{LAB}/check", data={"text": right})
    assert page.status_code == 422
    assert re.search(r"The judge died\.|Not text\.", page.text)
    assert app.source("stable-softmax") == right


def test_how_far_a_check_has_come_arrives_as_numbers(browser, app, monkeypatch, right):
    def check(lab_id, show, stop, watch):
        watch(CheckProgress(1, 2, 0.5, 6.0))
        watch(CheckProgress(1, 2, 0.75, 6.0, Training(3, 40, None)))
        return Verdict(lab_id, "v", 1, Level.SEALED, ())

    monkeypatch.setattr(app, "check", check)
    first, second, *_ = lines(browser.post(f"{LAB}/check", data={"text": right}, headers=LINES))
    assert first == {
        "kind": "progress",
        **{"check": 1, "checks": 2, "seconds": 0.5, "limit": 6.0, "training": None},
    }
    assert second["training"] == {"call": 3, "step": 40, "loss": None}


def test_a_save_is_judged_once_whoever_saw_it():
    grader = Grader()
    assert grader.claim("ann", "stable-softmax", "a\r\n")
    assert not grader.claim("ann", "stable-softmax", "a\n")
    assert grader.claim("ann", "stable-softmax", "b")
    assert grader.claim("ann", "first-branch", "b")
    assert grader.claim("bob", "first-branch", "b")


def test_the_verdict_of_one_learner_is_not_shown_to_another(app, wrong):
    grader = Grader()
    app.save("stable-softmax", wrong)
    *_, named = grader.grade(app, "stable-softmax")
    assert grader.last(app.learner, "stable-softmax") == named.verdict
    assert grader.last("bob", "stable-softmax") is None


def test_one_judgement_at_a_time(app, monkeypatch):
    grader, inside = Grader(), []

    def check(lab_id, show, stop, watch):
        inside.append(lab_id)
        assert len(inside) == 1
        inside.clear()
        raise JudgeError("enough")

    monkeypatch.setattr(app, "check", check)
    both = [grader.grade(app, "stable-softmax"), grader.grade(app, "first-branch")]
    assert all(isinstance(item, NotGraded) for each in both for item in each)


ENDLESS = "def softmax(z):\n    while True:\n        pass\n"


def in_background(grader, app):
    """Grades in a thread; returns the thread and the list that the events go to."""
    heard = []
    events = (e for e in grader.grade(app, "stable-softmax") if not isinstance(e, CheckProgress))
    thread = Thread(target=lambda: heard.extend(events))
    thread.start()
    return thread, heard


def test_a_check_can_be_stopped_and_then_counts_nothing(app):
    grader = Grader()
    app.save("stable-softmax", ENDLESS)
    thread, heard = in_background(grader, app)
    while thread.is_alive():
        grader.stop(app.learner, "stable-softmax")
        thread.join(0.1)
    assert heard == [NotGraded("Stopped. Nothing was counted.")]
    assert app.evidence().of("verdict") == ()


def test_a_check_of_a_newer_text_ends_the_older_one(app, right):
    grader = Grader()
    app.save("stable-softmax", ENDLESS)
    thread, heard = in_background(grader, app)
    thread.join(0.2)  # it has read the text by then
    app.save("stable-softmax", right)
    *_, verdict = grader.grade(app, "stable-softmax")
    thread.join()
    assert verdict.outcome == "PASS" and heard == []
    assert [row.outcome for row in app.evidence().of("verdict")] == ["PASS"]


def test_to_stop_what_does_not_run_changes_nothing(browser):
    assert browser.post(f"{LAB}/stop").status_code == 204


def test_attempts_are_a_timeline_with_hints_and_ideas(browser, wrong, right):
    browser.post(f"{LAB}/check", data={"text": wrong})
    assert re.search(r'id="attempts" class="attempts" hidden', browser.get(LAB).text)
    browser.post(f"{LAB}/hint", data={"text": wrong})
    browser.post(f"{LAB}/check", data={"text": right})
    page = browser.get(LAB).text
    part = re.search(r'<details id="attempts".*?</details>', page, re.S)[0]
    assert "2 attempts" in part and part.index("passed</b>") < part.index("1 of 2 passed")
    assert "after a hint" in part and "You take the power of the score itself" in part


def test_a_pass_says_what_was_gained_and_what_comes_next(browser, wrong, right):
    heard = lines(browser.post(f"{LAB}/check", data={"text": right}, headers=LINES))
    card = heard[2]["html"]
    assert "1 of 1 done <b>+1</b>" in card and "Done of today’s list" in card
    assert "This week</a>" in card
    assert card.index('rel="next"') < card.index("2 checks passed")
    assert "provisional" not in card
    failed = lines(browser.post(f"{LAB}/check", data={"text": wrong}, headers=LINES))[2]["html"]
    assert "You have passed this before" in failed


def test_a_pass_after_a_hint_says_when_it_comes_back(browser, right):
    browser.post(f"{LAB}/hint", data={"text": right})
    browser.post(f"{LAB}/check", data={"text": right})
    assert "this pass is provisional. It comes back on 14" in browser.get(LAB).text


def test_a_line_is_marked_only_while_the_text_is_the_one_that_was_judged(browser, app):
    browser.post(f"{LAB}/check", data={"text": "def softmax(z):\n    return y\n"})
    page = browser.get(LAB).text
    assert 'data-line="2" data-text="NameError' in page and "data-current" in page
    app.save("stable-softmax", "def softmax(z):\n\n    return y\n")
    assert "data-current" not in browser.get(LAB).text


def test_a_worked_neighbour_stands_closed_above_the_task(browser):
    page = browser.get("/labs/stable-softmax").text
    before, rest = page.split('<details class="worked" id="example">')
    worked, after = rest.split("</details>", 1)
    assert "Shares of a cake" in worked and "[0.25, 0.75]" in worked and "<math" in worked
    assert "<h2>Your task</h2>" in after and "<h2>Your task</h2>" not in before
    assert 'class="worked"' not in browser.get("/labs/first-plot").text
