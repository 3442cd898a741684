"""The page of an exercise, and what a learner who is stuck may have, without JavaScript."""

import sys
from datetime import timedelta
from html import unescape

import pytest

from gradatim.model import Evidence

TOTAL, SHOUT = "/exercises/py-control/total", "/exercises/py-control/shout"
RIGHT = "def total(prices):\n    return sum(prices)\n"
LARGEST = "def total(prices):\n    return max(prices, default=0)\n"
JSON = {"accept": "application/json"}


def check(reader, text=LARGEST):
    answer = reader.post(f"{TOTAL}/check", data={"text": text})
    assert answer.headers["location"] == f"{TOTAL}#verdict"
    return reader.get(TOTAL).text


def test_the_page_has_the_task_its_examples_and_the_starter(reader, course):
    page = reader.get(TOTAL).text
    assert "Return the sum of the prices." in page and 'class="gp"' in page
    assert "def total(prices):\n    # TODO" in page
    assert '<a href="/skills/py-control">Loops</a>' in page
    assert "Create the file" in page and not (course.home / "exercises").exists()
    assert reader.post(f"{TOTAL}/begin").headers["location"] == f"{TOTAL}#work"
    path = course.home / "exercises" / "py-control" / "total.py"
    assert path.exists() and str(path) in reader.get(TOTAL).text


def test_a_failure_names_the_idea_and_the_call(reader):
    page = check(reader)
    assert "You keep the largest price instead of adding them up." in page
    assert "total([4, 4])" in page and "Not yet" in page


def test_help_comes_with_failures_and_only_the_solution_has_a_price(reader, course):
    page = check(reader)
    assert "What is the total before the first price?" not in page
    page = check(reader)
    assert "What is the total before the first price?" in page and "Show a solution" not in page
    assert reader.post(f"{TOTAL}/solution").status_code == 400
    page = check(reader)
    assert "Show a solution" in page and "counts as one with help" in page
    assert course.evidence().of("hint") == ()


def test_a_pass_after_the_hint_alone_counts_as_unaided(reader, course):
    check(reader)
    check(reader)
    assert "Passed" in check(reader, RIGHT)
    assert course.lab_state("py-control/total").state == "passed"


def test_whoever_has_seen_the_solution_passes_with_help_and_meets_it_again(reader, course):
    for _ in range(3):
        check(reader)
    assert reader.get(f"{TOTAL}/solution").status_code == 404
    answer = reader.post(f"{TOTAL}/solution")
    assert (answer.status_code, answer.headers["location"]) == (303, f"{TOTAL}/solution")
    page = reader.get(f"{TOTAL}/solution").text
    assert "result = result + price" in page or "total" in page
    assert "comes back tomorrow" in page and "Yours passed" not in page
    page = check(reader, RIGHT)
    assert course.lab_state("py-control/total").state == "passed with hints"
    assert course.next_retest("py-control/total").since == course.today() + timedelta(days=1)
    assert "Repeat from an empty file" in page


def test_a_passed_exercise_leads_on_with_todays_list_and_names_the_next_of_its_skill(
    reader, course
):
    page = check(reader, RIGHT)
    wanted = course.next_step()
    assert wanted.id == "py-control/01-loops"
    assert f'href="/chapters/{wanted.id}" rel="next"' in page
    assert f'or stay in this skill: <a href="{SHOUT}">' in page
    assert (
        f'rel="next" aria-keyshortcuts="Alt+N">Next: {wanted.title}'
        in reader.get(f"{TOTAL}/solution").text
    )


def test_next_is_never_the_activity_itself(reader, course):
    chapter = course.next_step().id
    assert course.onward(chapter).following.id != chapter


def test_a_passed_exercise_may_be_done_again(reader, course):
    assert "Compare with our solution" in check(reader, RIGHT)
    assert "adds nothing" in reader.post(f"{TOTAL}/retest").text
    assert course.source("py-control/total") == RIGHT
    assert reader.post(f"{TOTAL}/retest", data={"sure": "1"}).headers["location"] == TOTAL
    assert "# TODO" in course.source("py-control/total")


def test_an_exercise_that_was_passed_alone_comes_back_after_days(reader, course):
    check(reader, RIGHT)
    assert course.next_retest("py-control/total").since == course.today() + timedelta(days=3)


def test_another_pass_on_the_same_day_does_not_put_it_off(reader, course):
    check(reader, RIGHT)
    check(reader, f"{RIGHT}\n# shorter\n")
    assert course.next_retest("py-control/total").since == course.today() + timedelta(days=3)


@pytest.mark.parametrize("verb", ["", "/solution", "/events"])
def test_an_unknown_exercise_gets_one_sentence(reader, verb):
    answer = reader.get(f"/exercises/py-control/totl{verb}")
    assert answer.status_code == 404
    assert "There is no exercise &#39;py-control/totl&#39;" in answer.text


def test_a_hint_that_is_not_due_is_refused(reader):
    answer = reader.post(f"{TOTAL}/hint")
    assert answer.status_code == 400 and "the hint comes after 2 failures" in answer.text.lower()


# Run --------------------------------------------------------------------------------------------


def test_run_saves_the_file_and_shows_what_it_prints(reader, course):
    text = RIGHT + "print(total([1, 2]))\n"
    answer = reader.post(f"{TOTAL}/run", data={"text": text})
    assert '<pre class="code out" tabindex="0">3</pre>' in answer.text
    assert course.source("py-control/total") == text
    assert course.evidence().of("verdict") == ()


def test_a_call_is_run_after_the_file_and_its_value_shown(reader, course):
    def ran(call, text=RIGHT):
        data = {"text": text, "call": call}
        return unescape(reader.post(f"{TOTAL}/run", data=data, headers=JSON).json()["html"])

    html = ran("total([1, 2])")
    assert ">3</pre>" in html and "<code>total([1, 2])</code>" in html
    assert ">'a'</pre>" in ran("'a'") and ">7</pre>" in ran("print(7)")
    assert "It returned None and printed nothing" in ran("None")
    assert "NameError: name 'totl' is not defined" in ran("totl([1])")
    assert "ZeroDivisionError" in ran("total([1])", "1 / 0\n" + RIGHT)  # why there is no total
    assert "printed nothing. Add <code>print(...)" in ran("")
    assert 'placeholder="total(prices)"' in reader.get(TOTAL).text
    assert course.evidence().of("verdict") == ()


def test_a_script_hears_what_it_prints_and_where_it_stopped(reader):
    data = {"text": "words = ['a']\nprint(words)\nprint(word)\n"}
    html = reader.post(f"{SHOUT}/run", data=data, headers=JSON).json()["html"]
    assert "[&#39;a&#39;]" in html and "(line 3" in html


def test_the_editor_of_a_lab_runs_too_unless_its_file_is_no_python(reader, browser):
    assert "/labs/tripled/run#ran" in reader.get("/labs/tripled").text
    text = "def tripled(xs):\n    return xs\nprint(tripled([1]))\n"
    answer = reader.post("/labs/tripled/run", data={"text": text})
    assert '<pre class="code out" tabindex="0">[1]</pre>' in answer.text
    assert 'id="run"' not in browser.get("/labs/first-branch").text


def test_run_does_not_overwrite_a_file_that_was_changed_elsewhere(reader, course):
    reader.get(TOTAL)
    course.save("py-control/total", "# written in another editor\n")
    data = {"text": RIGHT, "seen": "0" * 16}
    answer = reader.post(f"{TOTAL}/run", data=data, headers=JSON)
    assert answer.status_code == 409 and '"changed"' in answer.text
    assert course.source("py-control/total") == "# written in another editor\n"


# Skill and Today --------------------------------------------------------------------------------


def test_the_page_of_a_skill_is_its_course_in_order(reader):
    page = reader.get("/skills/py-control").text
    order = ["01-loops", "py-control/total", "py-control/shout", "02-more", "/labs/tripled"]
    places = [page.rindex(name) for name in order]
    assert places == sorted(places)
    assert 'href="/chapters/py-control/01-loops" rel="next"' in page
    assert "0 of 5 done" in page


def test_what_is_done_has_a_tick_there(reader):
    check(reader, RIGHT)
    page = reader.get("/skills/py-control").text
    assert '<li class="item is-practice is-done">' in page and "1 of 5 done" in page


def test_a_skill_without_anything_says_so(reader):
    page = reader.get("/skills/py-errors").text
    assert "Nothing of it is written yet" in page
    assert '<a href="/skills/py-control">Loops</a>' in page


def test_today_links_to_chapters_and_exercises(reader):
    page = reader.get("/").text
    assert 'href="/chapters/py-control/01-loops"' in page
    assert '<a href="/exercises/py-control/total">Total of a receipt</a>' in page
    assert "exercise · " in page


def test_todays_list_ticks_a_chapter_that_was_read_and_goes_on_with_its_exercises(reader, course):
    chapter = course.chapter("py-control/01-loops")
    for question in chapter.questions:
        for _ in range(3):
            course.respond(chapter, question.id, "no")
    page = reader.get("/").text
    done, _, rest = page.partition('class="agenda"')[2].partition("</li>")
    assert 'href="/chapters/py-control/01-loops"' in done and 'class="is-done' in done
    assert "practises “" in rest and rest.partition("</ol>")[0].count("exercise ·") >= 2
    assert ">Continue: Total of a receipt</a>" in page


@pytest.mark.parametrize("page", ["/", "/progress", "/roadmap", "/skills/py-control"])
def test_evidence_of_an_exercise_that_is_gone_disturbs_no_page(reader, course, page):
    rows = [
        ("opened", {"version": "1"}),
        ("verdict", {"outcome": "FAIL", "results": [], "seed": 1}),
        ("named", {"misconceptions": [{"name": "gone", "lesson": "Gone."}]}),
        ("hint", {"solution": True}),
        ("verdict", {"outcome": "PASS", "results": [], "seed": 2}),
        ("read", {"question": "gone", "right": True, "typed": "7", "try": 1, "done": True}),
    ]
    for number, (kind, data) in enumerate(rows):
        at = course.now() - timedelta(days=9, minutes=-number)
        course.store.append(Evidence(f"gone{number}", at, kind, "py-control/gone", data, "me"))
    assert reader.get(page).status_code == 200
    assert reader.get("/exercises/py-control/gone").status_code == 404
    assert "py-control/gone" not in {row.exercise.id for row in course.daily_set()}


BIRDS = '''"""Different birds

Print each bird of the file `birds.txt` once.
"""

minutes = 3
chapter = "01-loops"
kind = "shell"


def commands():
    return "sort -u birds.txt"


def cases():
    yield {"files": {"birds.txt": "wren\\nrobin\\nwren\\n"}}


def wrong_all_lines():
    """Every line is printed."""
    return "sort birds.txt"
'''


@pytest.mark.skipif(sys.platform == "win32", reason="there is no shell")
def test_a_script_of_the_shell_has_an_editor_and_a_verdict_but_is_not_run(reader, course):
    address = "/exercises/py-control/different_birds"
    (course.pack.root / f"{address[1:]}.py").write_text(BIRDS)
    course.pack.__dict__.pop("exercises", None)  # it was read before
    page = reader.get(address).text
    assert "# TODO: write your commands" in page and 'id="run"' not in page
    reader.post(f"{address}/check", data={"text": "sort birds.txt\n"})
    page = reader.get(address).text
    assert str(course.home / "exercises" / "py-control" / "different_birds.sh") in page
    assert "Every line is printed." in page and "birds.txt" in page
    reader.post(f"{address}/check", data={"text": "sort -u birds.txt\n"})
    assert course.lab_state("py-control/different_birds").state == "passed"
