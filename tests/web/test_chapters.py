"""The page of a chapter, without JavaScript."""

import json
import re
from html import unescape

import pytest

LOOPS, MORE = "/chapters/py-control/01-loops", "/chapters/py-control/02-more"
JSON = {"accept": "application/json"}
CHOICE = {"question": "which-word", "typed": "for"}


def reply(reader, question, typed, seed=0, **more):
    data = {"question": question, "typed": typed, "seed": seed, **more}
    return reader.post(f"{LOOPS}/answer", data=data)


def form(page, question):
    """A question as the page shows it."""
    return re.search(rf'<form class="question[^"]*" id="q-{question}".*?</form>', page, re.S)[0]


def seed(page):
    return re.search(r'name="seed" value="(\d+)"', form(page, "sum-of-two"))[1]


def answer_sum(reader):
    page = reader.get(LOOPS).text
    numbers = re.findall(r"\d+", re.search(r"<code>\[(.*?)\]</code>", page)[1])
    return reply(reader, "sum-of-two", str(sum(map(int, numbers))), seed(page))


def read_all(reader):
    answer_sum(reader)
    reply(reader, "which-word", "for")
    return reply(reader, "why-a-loop", "yes")


def test_a_section_opens_when_the_questions_above_it_are_done(reader):
    page = reader.get(LOOPS).text
    assert "One item after the other</h2>" in page and "What you can do now</h2>" not in page
    assert "0 of 3 questions" in page and '<span class="coming">What you can do now' in page
    answer = answer_sum(reader)
    assert answer.headers["location"] == f"{LOOPS}#q-sum-of-two"
    reply(reader, "which-word", "for")
    page = reader.get(LOOPS).text
    assert "What you can do now</h2>" in page and "2 of 3 questions" in page
    assert "1 of 3 questions is still open; the chapter counts as read when it is answered" in page


def test_all_sections_can_be_asked_for_and_stay_open(reader):
    page = reader.get(f"{LOOPS}?all=1").text
    assert "What you can do now</h2>" in page and "Show all" not in page
    assert 'name="all" value="1"' in form(page, "why-a-loop")
    answer = reply(reader, "why-a-loop", "no", all="1")
    assert answer.headers["location"] == f"{LOOPS}?all=1#q-why-a-loop"


def test_a_wrong_answer_hears_its_own_sentence(reader):
    reply(reader, "which-word", "if")
    asked = form(reader.get(LOOPS).text, "which-word")
    assert "Not yet." in asked and "That word chooses." in asked and "names every item" not in asked


def test_after_three_tries_the_answer_is_explained_and_no_more_are_taken(reader, course):
    for _ in range(4):
        assert reply(reader, "which-word", "if").status_code == 303
    asked = form(reader.get(LOOPS).text, "which-word")
    assert "Not this time." in asked and "names every item of the list" in asked
    assert 'type="radio"' not in asked
    assert course.answered("py-control/01-loops")["which-word"].tries == 3


def test_the_next_try_has_other_numbers_and_a_reload_the_same(reader):
    page = reader.get(LOOPS).text
    assert seed(reader.get(LOOPS).text) == seed(page)
    reply(reader, "sum-of-two", "1", seed(page))
    after = reader.get(LOOPS).text
    assert seed(after) != seed(page)
    assert "Below are other values" in form(after, "sum-of-two")


def test_a_question_that_is_done_keeps_the_numbers_that_were_answered(reader):
    before = seed(reader.get(LOOPS).text)
    answer_sum(reader)
    page = reader.get(LOOPS).text
    assert seed(page) == before and "Right." in form(page, "sum-of-two")


def test_a_model_answer_is_compared_by_the_reader(reader):
    asked = form(reader.get(f"{LOOPS}?all=1").text, "why-a-loop")
    assert "Show the answer" in asked and "I had it" in asked and "I did not" in asked
    reply(reader, "why-a-loop", "no")
    asked = form(reader.get(f"{LOOPS}?all=1").text, "why-a-loop")
    assert "You did not have it yet." in asked and "It says the steps once" in asked


def test_a_chapter_that_is_read_leads_to_its_first_exercise(reader):
    read_all(reader)
    page = reader.get(LOOPS).text
    assert "every question is answered" in page
    assert 'href="/exercises/py-control/total" rel="next"' in page


@pytest.mark.parametrize("typed", ["", "  \n"])
def test_an_empty_answer_gets_one_sentence_beside_its_question(reader, course, typed):
    answer = reply(reader, "which-word", typed)
    assert answer.status_code == 422
    assert "There is no answer yet" in form(answer.text, "which-word")
    assert not course.answered("py-control/01-loops")


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("/chapters/py-control/99-nothing", "There is no chapter"),
        ("/chapters/nothing/01-loops", "There is no chapter"),
        (f"{LOOPS}/nothing.svg", "The chapter has no picture"),
        ("/figures/0123456789abcdef.png", "This figure is no longer kept"),
    ],
)
def test_what_is_unknown_gets_one_sentence(reader, address, sentence):
    answer = reader.get(address)
    assert answer.status_code == 404 and sentence in answer.text


@pytest.mark.parametrize(
    "data",
    [
        {"question": "nothing", "typed": "for"},
        {"typed": "for"},
        CHOICE | {"seed": "many"},
        CHOICE | {"seed": "-1"},
        CHOICE | {"seed": str(2**70)},
    ],
)
def test_an_answer_that_makes_no_sense_is_refused(reader, course, data):
    assert reader.post(f"{LOOPS}/answer", data=data).status_code in (400, 422)
    assert not course.answered("py-control/01-loops")


def test_typed_text_is_escaped(reader):
    reply(reader, "which-word", "<script>alert(1)</script>")
    page = reader.get(LOOPS).text
    assert "<script>alert" not in page and "&lt;script&gt;alert(1)" in page


# Cells ------------------------------------------------------------------------------------------


def test_a_cell_shows_what_the_pack_says_until_it_is_run(reader):
    page = reader.get(LOOPS).text
    assert '<pre class="code out" tabindex="0">4.7</pre>' in page
    answer = reader.post(f"{LOOPS}/run", data={"cell": 1, "code": "print(6 * 7)\r\nprint('<b>')"})
    assert answer.status_code == 200
    assert '<pre class="code out" tabindex="0">42\n&lt;b&gt;</pre>' in answer.text
    assert "print(6 * 7)\nprint(" in unescape(answer.text)


def run(reader, chapter, cell, code, before=None):
    data = {"cell": cell, "code": code}
    if before is not None:
        data["before"] = json.dumps(before)
    answer = reader.post(f"{chapter}/run", data=data, headers=JSON)
    return unescape(answer.json()["html"]) if answer.status_code == 200 else answer


def test_a_cell_runs_after_those_above_it_as_the_reader_left_them(reader):
    assert "It ran and printed nothing. Add <code>print(...)" in run(reader, MORE, 1, "x = 1")
    assert ">1</pre>" in run(reader, MORE, 2, "print(n)")
    assert ">8</pre>" in run(reader, MORE, 2, "print(n)", ["n = 8\n1 / 0"])


def test_an_error_is_shown_with_its_line_after_what_was_printed(reader):
    html = run(reader, LOOPS, 1, "print(1)\nprint(totl)")
    assert (
        ">1</pre>" in html
        and "    print(totl)\nNameError: name 'totl' is not defined (line 2)</p>" in html
    )
    page = reader.get(MORE).text
    assert ">before</pre>" in page and 'class="message">ZeroDivisionError' in page


def test_a_cell_that_is_only_shown_has_no_button(reader):
    page = reader.get(MORE).text
    assert page.count("<textarea") == 4 and '<span class="nb">print</span>' in page


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ({"cell": 9, "code": "1"}, "The chapter has no cell 9"),
        ({"cell": 2, "code": "1", "before": "[]"}, "The cells above cannot be read"),
        ({"cell": 2, "code": "1", "before": "{"}, "The cells above cannot be read"),
        ({"cell": 1, "code": "#" * 100_001}, "more than 100,000 characters"),
        ({"cell": 0, "code": "1"}, "Please correct: cell"),
    ],
)
def test_what_cannot_be_run_gets_one_sentence(reader, data, sentence):
    answer = reader.post(f"{MORE}/run", data=data, headers=JSON)
    assert answer.status_code in (400, 422) and sentence in answer.text


def test_a_figure_that_a_cell_draws_is_an_image(reader):
    code = "import matplotlib.pyplot as plt\nplt.plot([1, 2])"
    address = re.search(r'src="(/figures/\w+\.png)"', run(reader, LOOPS, 1, code))[1]
    answer = reader.get(address)
    assert answer.headers["content-type"] == "image/png" and answer.content[:4] == b"\x89PNG"


# Pictures ---------------------------------------------------------------------------------------


def test_a_picture_is_drawn_once_and_nothing_in_it_can_run(reader, course, monkeypatch):
    page = reader.get(MORE).text
    address = re.search(r'src="([^"]*dots\.svg\?v=\w+)" alt="Three &lt;dots&gt;"', page)[1]
    answer = reader.get(address)
    assert answer.headers["content-type"] == "image/svg+xml"
    assert answer.text.startswith("<svg ") and answer.text.rstrip().endswith("</svg>")
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy and "sandbox" in policy and "script" not in policy
    monkeypatch.setattr(course, "picture", None)
    assert reader.get(address).content == answer.content


def test_a_program_that_draws_nothing_is_our_fault_in_one_sentence(reader):
    answer = reader.get(f"{MORE}/broken.svg")
    assert answer.status_code == 500 and "draws no SVG" in answer.text


def test_a_chapters_page_is_light(reader):
    page = reader.get(f"{LOOPS}?all=1")
    assets = re.findall(r'(?:src|href)="(/static/[^"]+)"', page.text)
    own = ["/static/0/editor.js", "/static/0/highlight.js"]
    assert sum(len(reader.get(one).content) for one in [*assets, *own]) < 60_000
