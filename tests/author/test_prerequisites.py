"""What programs use, what names introduce, and that nothing is asked before it was taught."""

from __future__ import annotations

import pytest

from course_pack import CHAPTER, EXERCISE, lay
from gradatim import curriculum
from gradatim.author import prerequisites
from gradatim.author.constructs import (
    KnownNames,
    introduced_constructs,
    is_introduced,
    used_constructs,
)

CHAPTER_ID, EXERCISE_ID = "py-control/01-adding-up", "py-control/total_rain"


@pytest.mark.parametrize(
    ("source", "constructs"),
    [
        ("x = 1", {"="}),
        ("print(-1)", {"print()"}),
        ("xs[0] + xs[1:] == 2 and not y", {"[i]", "[a:b]", "+", "==", "and", "not"}),
        ("a, b = b, a", {"=", "unpacking", "(...)"}),
        ("x += 1\nfor i in range(3):\n    pass", {"+=", "for", "range()", "pass"}),
        ("f'{x:.2f}'.strip()", {"f-string", ".strip"}),
        ("[x for x in y if x not in z]", {"list comprehension", "in"}),
        ("def f(x: int) -> int:\n    return x", {"def", "return", "type hints"}),
        ("raise ValueError('no')", {"raise", "ValueError()"}),
        ("import numpy as np\nnp.array([1])", {"import numpy", "numpy.array", "[...]"}),
        ("from csv import reader\nreader(f)", {"import csv", "csv.reader"}),
        ("m[0, 1:] @ m", {"[i, j]", "[a:b]", "@"}),
        ("class A:\n    size: int\n\nA().size", {"class", "type hints"}),
        ("len = 3\nlen(x)", {"="}),
        ("x = (", set()),
    ],
)
def test_what_a_program_uses(source, constructs):
    assert used_constructs(source, KnownNames()).keys() == constructs


def test_a_construct_stands_on_the_line_of_its_first_use():
    assert used_constructs("x = 1\n\nprint(x)\nprint(x)", KnownNames())["print()"] == 3


def test_what_earlier_cells_made_needs_no_introduction():
    names = KnownNames()
    used_constructs("import csv\nopen = 3", names)
    assert used_constructs("csv.reader(open)", names).keys() == {"csv.reader"}


@pytest.mark.parametrize(
    ("name", "constructs"),
    [
        ("if", ["if"]),
        ("elif", ["if"]),
        ("try ... except ValueError", ["try", "ValueError()"]),
        ("`.strip()`", [".strip"]),
        ("range()", ["range()"]),
        ("np.array", ["numpy.array", "import numpy"]),
        ("plt.plot()", ["matplotlib.pyplot.plot"]),
        ("from pathlib import Path", ["import pathlib", "pathlib.Path"]),
        ("[a:b]", ["[a:b]"]),
        ("word[0]", ["[i]"]),
        ("m[i, j]", ["[i, j]"]),
        ("list", ["[...]"]),
        ("dict comprehension", ["dict comprehension"]),
        ("a if c else b", ["a if c else b"]),
        ("+=", ["+=", "*="]),
        ("type hints", ["type hints"]),
        ("sqrt()", ["math.sqrt"]),
    ],
)
def test_what_a_name_introduces(name, constructs):
    assert all(
        is_introduced(construct, set(introduced_constructs(name))) for construct in constructs
    )


@pytest.mark.parametrize(("name", "construct"), [("+", "+="), ("len()", "min()"), ("for", "while")])
def test_a_name_introduces_nothing_else(name, construct):
    assert not is_introduced(construct, set(introduced_constructs(name)))


def early(root, name):
    found = prerequisites.problems(curriculum.load(root), [name]).get(name, [])
    return [(problem.where, problem.what) for problem in found]


def test_what_was_introduced_here_or_in_a_skill_that_is_needed_may_be_used(tmp_path):
    root = lay(tmp_path)
    assert early(root, CHAPTER_ID) == early(root, EXERCISE_ID) == []


def test_a_cell_that_uses_more_is_told_with_its_line(tmp_path):
    text = CHAPTER.replace("print(total)\n```\n```text", "print(sum(rain))\n```\n```text", 1)
    line = text[: text.index("print(sum(")].count("\n") + 1
    assert early(lay(tmp_path, chapter=text), CHAPTER_ID) == [
        (f"chapters/{CHAPTER_ID}.md:{line}", "sum() was not taught before")
    ]


def test_so_is_a_question_whatever_it_draws(tmp_path):
    text = CHAPTER.replace("for mm in [{a}, {a}]:", "while [{a}]:")
    ((where, what),) = early(lay(tmp_path, chapter=text), CHAPTER_ID)
    assert what == "while was not taught before"
    assert where.endswith(f":{text[: text.index('while')].count(chr(10)) + 1}")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("        total += mm\n    return total\n\n\ndef cases",
         "        total = total + mm\n    return total\n\n\ndef cases", "+ was not"),
        (">>> total_rain([])\n0", ">>> len([total_rain([])])\n1", "len() was not"),
        ("minutes = 4", "minutes = 4\nkind = 'complete'\nstarter = 'while ...: pass'",
         "while was not"),
        ("def total_rain(days):", "_X = {1: 2}\n\n\ndef total_rain(days):", "{k: v} was not"),
    ],
)  # fmt: skip
def test_an_exercise_may_use_only_what_its_chapter_and_those_before_taught(
    tmp_path, old, new, words
):
    assert old in EXERCISE
    found = early(lay(tmp_path, exercise=EXERCISE.replace(old, new)), EXERCISE_ID)
    assert any(what.startswith(words) for _, what in found), found


def test_what_only_wrong_ideas_and_cases_use_was_not_asked(tmp_path):
    text = EXERCISE.replace("    total = 1\n", "    total = len([max(days, default=0)])\n")
    assert early(lay(tmp_path, exercise=text), EXERCISE_ID) == []


def test_a_skill_that_is_not_needed_teaches_nothing(tmp_path):
    root = lay(tmp_path)
    roadmap = root / "roadmap.toml"
    roadmap.write_text(roadmap.read_text().replace('needs = ["py-syntax"]', ""))
    assert [what for _, what in early(root, EXERCISE_ID)] == [
        "def was not taught before",
        "return was not taught before",
    ]


def test_introducing_needs_a_cell_that_uses_it(tmp_path):
    text = CHAPTER.replace('"print()", "/"', '"print()", "/", "while"')
    assert early(lay(tmp_path, chapter=text), CHAPTER_ID) == [
        (f"chapters/{CHAPTER_ID}.md:4", "it introduces while, which no cell uses")
    ]


@pytest.mark.parametrize("name", ["closure", "ls -a", "None", "axis=", "home folder"])
def test_names_of_ideas_and_of_other_languages_need_no_cell(tmp_path, name):
    text = CHAPTER.replace('"print()", "/"', f'"print()", "/", "{name}"')
    assert early(lay(tmp_path, chapter=text), CHAPTER_ID) == []


def test_an_error_is_shown_by_a_cell_that_raises_it(tmp_path):
    text = CHAPTER.replace('"print()", "/"', '"print()", "/", "ZeroDivisionError", "KeyError"')
    assert [what for _, what in early(lay(tmp_path, chapter=text), CHAPTER_ID)] == [
        "it introduces KeyError, which no cell uses"
    ]


LAB = {
    "lab.toml": 'title = "T"\nskills = ["py-control"]\nminutes = 9\nkind = "function"\n'
    'file = "f.py"\n\n[hints]\nidea = "I"\nlesson = "L"\nworked = "W"\n',
    "lesson.md": "# T\n\nL\n",
    "starter.py": "def f(days):\n    # TODO\n    return []\n",
    "solution.py": "def f(days):\n    return sorted(days)\n",
    "checks.py": "",
    "wrong/x.py": '"""No."""\n\n\ndef f(days):\n    return days\n',
    "also/y.py": "def f(days):\n    return sorted(days)\n",
}


@pytest.mark.parametrize(
    ("explains", "problems"),
    [("", ["sorted() was not taught before"]), ('explains = ["sorted()"]\n', [])],
)
def test_a_lab_may_use_what_its_own_lesson_explains(tmp_path, explains, problems):
    root = with_lab(tmp_path, {**LAB, "lab.toml": explains + LAB["lab.toml"]})
    assert [what for _, what in early(root, "f")] == problems


def test_an_early_lab_may_use_only_what_is_read_before_it(tmp_path):
    root = with_lab(tmp_path, LAB)
    first = root / "chapters" / CHAPTER_ID
    later = CHAPTER.replace("introduces = [", 'introduces = ["sorted()", ').replace(
        "print(total)\n```\n```text", "print(sorted(rain) and total)\n```\n```text", 1
    )
    first.with_name("99-later.md").write_text(later)
    assert early(root, "f") == []
    roadmap = root / "roadmap.toml"
    skill = f'early = {{ "f" = "{first.name}" }}\n'
    roadmap.write_text(
        roadmap.read_text().replace('id = "py-control"\n', f'id = "py-control"\n{skill}')
    )
    assert [what for _, what in early(root, "f")] == ["sorted() was not taught before"]


def with_lab(tmp_path, files):
    """The pack with a lab f."""
    root = lay(tmp_path)
    for name, text in files.items():
        path = root / "labs" / "f" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    roadmap = root / "roadmap.toml"
    roadmap.write_text(roadmap.read_text().replace("labs = []", 'labs = ["f"]'))
    return root
