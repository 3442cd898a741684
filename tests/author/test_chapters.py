"""The proof of chapters: a chapter that holds, and one that breaks each rule."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from course_pack import CHAPTER, PICTURE, WORDS, lay
from gradatim import curriculum
from gradatim.author import chapters
from gradatim.author.workers import Workers

ID = "py-control/01-adding-up"
FILE = f"chapters/{ID}.md"


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    with Workers() as workers:
        yield workers


def found(workers, root):
    pack = curriculum.load(root)
    problems = chapters.problems(workers, pack.chapter(ID), pack.chapter_text(ID))
    return [(problem.where, problem.what) for problem in problems]


def test_a_sound_chapter_holds(workers, tmp_path):
    assert found(workers, lay(tmp_path)) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("print(total)\n```\n```text\n6", "print(total)\n```\n```text\n7", "cell", "prints '6'"),
        ("```text\n6\n```\n", "", "cell", "prints '6'"),
        ("total = 0\nfor mm in rain", "total = 0 + x\nfor mm in rain", "x", "raises NameError"),
        ("print(total / 0)", "print(total / 6)", "/ 6", "the cell raises nothing"),
        (": division by zero\n", ": by zero\n", "", "ZeroDivisionError: division by zero"),
        ("print(total / 3)", "print(total + 3)", "proof", "prints '9', and the answer is '3'"),
        ("print(total / 3)", "1 / 0", "proof", "proof raises ZeroDivisionError"),
        ('answer = "{double}"', 'answer = "{a}"', "code", "drawn, seed 0: its code prints"),
        ("double = a + a", "double = a / 0", "draw", "draw raises ZeroDivisionError"),
        ("Twice {a}", "Twice {b}", "draw", "'b' is no value of draw"),
        ("a = rng.randrange(2, 9)", "a = 2", "draw", "the same question on 5 seeds"),
        ('wrong."6"', 'wrong."3"', "answer", "the answer '3' is among the wrong ones"),
        ('wrong."4"', 'wrong."5"', "options", "the option '4' has no sentence"),
        ('wrong."4"', 'wrong."5"', "wrong", "the wrong answer '5' is no option"),
        ('why = "Half of 6."\n', "", "half", "it has no why"),
        (WORDS, "Too short.", "", "words of prose"),
        (WORDS, f"{WORDS} {WORDS}", "", "questions in"),
        ("minutes = 6", "minutes = 12", "minutes", "minutes = 12, and the rule gives 7"),
        ("## What you can do now", "## The end", "", "no section 'What you can do now'"),
        ("**The original:**", "From:", "", "no original source"),
        ("![Three bars, the last one highest.]", "![]", "bars", "has no text"),
        ("](bars.svg)", "](bar.svg)", "bar", "nothing draws the picture bar.svg"),
        ("A gardener reads", "$\\nope{x}$ reads", "", "nope"),
    ],
)  # fmt: skip
def test_each_rule_has_a_chapter_that_breaks_it(workers, tmp_path, old, new, line, words):
    assert old in CHAPTER
    problems = found(workers, lay(tmp_path, chapter=CHAPTER.replace(old, new, 1)))
    assert any(words in what for _, what in problems), problems
    assert all(where.startswith(FILE) for where, _ in problems)


def test_a_problem_names_the_line_that_is_wrong(workers, tmp_path):
    text = CHAPTER.replace(
        "total += mm\nprint(total)\n```\n```text", "total -= m\nprint(total)\n```\n```text"
    )
    ((where, what), *_) = found(workers, lay(tmp_path, chapter=text))
    assert what == "the cell raises NameError: name 'm' is not defined"
    assert where == f"{FILE}:{text[: text.index('total -= m')].count(chr(10)) + 1}"


@pytest.mark.parametrize(
    ("picture", "words"),
    [
        ("1 / 0\n", "raises ZeroDivisionError"),
        ("print('hello')\n", "no SVG"),
        ("print('<html/>')\n", "<html>"),
        (PICTURE.replace("/>", ">{}</svg>").replace("')", "'.format('x' * 200_000))"), "bytes"),
    ],
)
def test_a_picture_is_one_svg(workers, tmp_path, picture, words):
    ((where, what),) = found(workers, lay(tmp_path, picture=picture))
    assert where.startswith("chapters/py-control/bars.svg.py")
    assert words in what


def test_a_cell_that_ends_the_process_is_a_problem_of_the_chapter(workers, tmp_path):
    text = CHAPTER.replace("rain = [4, 2]", "rain = [4, 2]\n__import__('os')._exit(3)", 1)
    assert any(
        "ended its process" in what for _, what in found(workers, lay(tmp_path, chapter=text))
    )


def test_what_a_question_does_is_not_seen_by_the_cells_below(workers, tmp_path):
    text = CHAPTER.replace('proof = "print(total / 3)"', 'proof = "total = 2\\nprint(total)"')
    assert found(workers, lay(tmp_path, chapter=text)) == []
