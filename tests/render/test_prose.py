# ruff: noqa: RUF001 - the characters are the subject
import subprocess
import sys
from pathlib import Path

import pytest

from gradatim.render import coloured, html, problems, sentence

LESSONS = sorted((Path(__file__).parents[2] / "curriculum/labs").glob("*/lesson.md"))


def test_raw_html_stays_visible_text():
    drawn = html("<script>alert(1)</script>\n\n<b onclick=x>y</b> and `<i>`")
    assert "<script" not in drawn
    assert "<b" not in drawn
    assert "&lt;script&gt;" in drawn


@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:text/html,x", "vbscript:x"])
def test_a_link_that_would_run_is_no_link(link):
    assert "<a" not in html(f"[x]({link})")


def test_no_picture_is_fetched():
    assert "<img" not in html("![x](http://evil.example/x.png)")


def test_headings_begin_below_the_title_of_the_page():
    assert html("# A\n\n## B").startswith("<h2>A</h2>\n<h3>B</h3>")
    assert html("### A\n\n#### B").startswith("<h2>A</h2>\n<h3>B</h3>")


def test_tables_scroll_in_a_box_of_their_own_and_have_no_styles():
    drawn = html("| a | $x$ | |\n|--:|---|---|\n| x | y | z |")
    assert drawn.startswith(
        '<div class="wide" role="group" aria-label="Table" tabindex="0"><table>'
    )
    assert '<th class="at-right">' in drawn
    assert "<th>\N{WORD JOINER}<math" in drawn
    assert "<td></td>" in drawn
    assert "style=" not in drawn


def test_a_column_of_numbers_stands_to_the_right_unless_its_author_said_otherwise():
    drawn = html(
        "| a | n | m |\n|---|---|:--|\n| x | 1,000 | 2 |\n"
        "| y | \N{MINUS SIGN}0.5 | 3 |\n| z | | 4 |"
    )
    assert drawn.count('class="at-right"') == 4
    assert drawn.count('class="at-left"') == 4


def test_quotes_are_set_as_a_book_sets_them_but_not_in_code():
    assert sentence('He said "it\'s 5" and `x = "5"`') == (
        "He said “it’s 5” and <code>x = &quot;5&quot;</code>"
    )


def test_money_is_no_formula():
    assert "<math" not in html("It costs $5 or $10.")


def test_code_is_coloured_and_an_unknown_language_is_not():
    assert '<span class="k">def</span>' in coloured("def f(): pass")
    assert "<span" not in coloured("def f(): pass", "klingon")
    assert "&lt;b&gt;" in coloured("<b>", "klingon")


def test_code_that_would_take_long_to_colour_is_not():
    for text in ("x = 1" + "\n" * 100, "x = '" + "a" * 1000 + "'", "x = 1\n" * 2001):
        assert "<span" in coloured(text[-50:] + "x = 1")
        assert "<span" not in coloured(text)
    assert "<span" not in coloured("int x = 1;", "java")  # Pygments: quadratic in its names
    assert "<span" not in html("- a list\n\n  ```java\n  int x = 1;\n  ```\n")
    assert "<span" in html("- a list\n\n  ```python title\n  x = 1\n  ```\n")


def test_a_sentence_has_no_paragraph_around_it():
    assert sentence("divide by\n the `sum`") == "divide by the <code>sum</code>"


def test_every_formula_that_fails_is_listed_with_its_line():
    lesson = "a $\\foo$ b\n\nfine $x_1$\n\n$$\n\\frac{1\n$$\n\nspaced $ x_1 $ out"
    found = problems(lesson)
    assert [line.split(":")[0] for line in found] == ["line 1", "line 5", "line 9"]
    assert problems("fine $x_1$ and $$\\sum_i x_i$$ and `$\\foo$`") == []


def test_a_formula_that_fails_is_shown_as_it_was_written():
    assert '<code class="unset">\\foo</code>' in html(r"a $\foo$ b")


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda path: path.parent.name)
def test_every_formula_of_the_curriculum_converts(lesson):
    assert problems(lesson.read_text()) == []


def test_the_tables_of_addresses_are_full_before_a_second_thread_reads_them():
    code = (
        "import gradatim.render as render, mdurl._encode as e, mdurl._decode as d\n"
        "tables = e.encode_cache, d.decode_cache\n"
        "before = [len(t) for table in tables for t in table.values()]\n"
        "render.html('[a](https://example.org/ä)')\n"
        "print(before, [len(t) for table in tables for t in table.values()])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout == "[128, 128] [128, 128]\n", done.stderr
