"""One file as an exercise: what the learner gets, how it is judged, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from gradatim.curriculum import practice
from gradatim.errors import ContentError
from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool
from gradatim.model import Outcome

LARGEST = '''"""Largest of three

Return the largest of three numbers.

>>> largest(1, 3, 2)
3
"""

minutes = 4
chapter = "01-choose"


def _pair(a, b):
    return a if a > b else b


def largest(a: int, b: int, c: int) -> int:
    """A note for whoever reads the reference."""
    return _pair(_pair(a, b), c)


def cases(rng):
    yield (1, 2, 3)
    yield (3, 2, 1)
    yield (2, 3, 1)
    for _ in range(4):
        yield tuple(int(x) for x in rng.integers(-9, 9, 3))


def wrong_forgets_the_last(a, b, c):
    """You never look at the third number."""
    return _pair(a, b)


def wrong_smallest(a, b, c):
    """You keep the smaller one."""
    return min(a, b, c)
'''
PRICE = '''"""Price of a pack

The names `price` and `count` are given. Print the price of the whole pack.
"""

minutes = 3
chapter = "01-print"
kind = "script"


def program(price, count):
    print(price * count)


def cases(rng):
    yield (3, 4)
    yield (2, 10)
    yield (5, 5)
    for _ in range(4):
        yield (int(rng.integers(2, 9)), int(rng.integers(3, 9)))


def wrong_adds(price, count):
    """You add the price and the count."""
    print(price + count)
'''


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    judge = Judge(Pool())
    yield judge
    judge.close()


def written(root: Path, name: str, text: str) -> str:
    folder = root / "exercises" / "py-control"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.py").write_text(text)
    return f"py-control/{name}"


def verdict(judge: Judge, root: Path, name: str, text: str, source: str):
    found = practice.read_exercise(root, written(root, name, text), 1)
    material = practice.read_material(root, found)
    return judge.grade(material, {found.lab.file: source.encode()}, 7), material


def test_the_learner_gets_the_signature_and_the_task_as_text(tmp_path):
    found = practice.read_exercise(tmp_path, written(tmp_path, "largest", LARGEST), 1)
    material = practice.read_material(tmp_path, found)
    starter = material.starter["largest.py"].decode()
    assert starter == "def largest(a: int, b: int, c: int) -> int:\n    # TODO\n    pass\n"
    assert material.lesson.startswith("# Largest of three\n\nReturn the largest")
    assert "```pycon\n>>> largest(1, 3, 2)\n3\n```" in material.lesson
    assert b"A note" not in material.solution["largest.py"]
    assert (found.minutes, found.chapter, found.lab.kind) == (4, "py-control/01-choose", "function")


def test_a_failure_shows_the_first_failing_call_and_names_the_idea(tmp_path, judge):
    first = "def largest(a, b, c):\n    return max(a, b)\n"
    failed, material = verdict(judge, tmp_path, "largest", LARGEST, first)
    assert failed.results[0].message == "largest(1, 2, 3) returned 2; expected 3"
    named = judge.explain(material, {"largest.py": first.encode()}, failed)
    assert [found.name for found in named.misconceptions] == ["forgets_the_last"]
    assert named.results[0].case == ""  # the message says it all


def test_what_a_script_prints_is_shown_as_it_looks(tmp_path, judge):
    failed, _ = verdict(judge, tmp_path, "price", PRICE, "price = 3\ncount = 4\nprint(7)\nprint(8)")
    message = failed.results[0].message
    assert message == (
        'with price = 3, count = 4 your program prints \n    7\n    8\nexpected "12"'
    )


@pytest.mark.parametrize("quotes", ["'''", '"""'])
def test_the_title_is_the_first_line_of_the_docstring(tmp_path, quotes):
    text = LARGEST.replace('"""Largest', f"{quotes}Largest", 1).replace('3\n"""', f"3\n{quotes}", 1)
    assert practice.read_exercise(tmp_path, written(tmp_path, "largest", text), 1).title == (
        "Largest of three"
    )


@pytest.mark.parametrize("source", ["return max(a, b, c)", "return sorted([a, b, c])[-1]"])
def test_right_programs_pass_however_they_are_written(tmp_path, judge, source):
    right, _ = verdict(
        judge, tmp_path, "largest", LARGEST, f"def largest(a, b, c):\n    {source}\n"
    )
    assert right.outcome is Outcome.PASS


def test_a_script_begins_with_the_values_of_the_first_case(tmp_path, judge):
    found = practice.read_exercise(tmp_path, written(tmp_path, "price", PRICE), 1)
    starter = practice.read_material(tmp_path, found).starter["price.py"].decode()
    assert starter == "price = 3\ncount = 4\n\n# TODO\n"


@pytest.mark.parametrize(
    ("source", "outcome"),
    [
        ("price = 3\ncount = 4\nprint(price * count)\n", Outcome.PASS),
        ("print(price * count)\n", Outcome.FAIL),
        ("price = 3\ncount = 4\ntotal = count * price\nprint(total)", Outcome.PASS),
        ("price = 3\ncount = 4\nprint(12)\n", Outcome.FAIL),
        ("price = 3\ncount = 4\nprint(price * count)\nprint()\n", Outcome.FAIL),
        ("price = 3\ncount = 4\nprint(prise * count)\n", Outcome.FAIL),
    ],
)
def test_a_script_is_judged_by_what_it_prints_for_fresh_values(tmp_path, judge, source, outcome):
    assert verdict(judge, tmp_path, "price", PRICE, source)[0].outcome is outcome


def test_a_script_to_be_mended_is_judged_by_what_it_prints(tmp_path, judge):
    text = PRICE.replace('kind = "script"', 'kind = "fix"\nstarter = "price = 3\\ncount = 4\\n"')
    text = text.replace("price", "name").replace("count", "target")  # names of the judge's own
    assert verdict(judge, tmp_path, "price", text, "print(7)")[0].outcome is Outcome.FAIL
    right = "name = 3\ntarget = 4\nprint(name * target)"
    assert verdict(judge, tmp_path, "price", text, right)[0].outcome is Outcome.PASS


def test_a_helper_keeps_its_decorators_and_a_recursive_idea_calls_itself(tmp_path, judge):
    text = LARGEST.replace(
        "def _pair(a, b):\n    return a if a > b else b\n",
        "from dataclasses import dataclass\n\n\n"
        "@dataclass\nclass _Two:\n    a: int\n    b: int\n\n\n"
        "def _pair(a, b):\n    two = _Two(a, b)\n    return max(two.a, two.b)\n",
    ).replace("return min(a, b, c)", "return a if a < b else wrong_smallest(b, b + 1, c)")
    found = practice.read_exercise(tmp_path, written(tmp_path, "largest", text), 1)
    material = practice.read_material(tmp_path, found)
    assert judge.grade(material, material.solution, 7).outcome is Outcome.PASS
    smallest = next(one for one in material.wrong if one.name == "smallest")
    assert b"else largest(b" in smallest.files["largest.py"]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("minutes = 4\n", "", "head cannot be read"),
        ("def cases(rng)", "def case(rng)", "there is no cases"),
        ("def wrong_", "def _wrong_", "there is no wrong_"),
        ("def _pair", "def pair", "2 functions could be the reference"),
        ("return _pair(_pair", "return _pair((_pair", "it is not Python"),
    ],
)
def test_what_is_wrong_with_a_file_is_said(tmp_path, old, new, words):
    written(tmp_path, "largest", LARGEST.replace(old, new))
    assert words in practice.problems(tmp_path, ["py-control"])[0].what


def test_a_missing_file_is_an_error_of_the_pack(tmp_path):
    with pytest.raises(ContentError, match="missing"):
        practice.read_exercise(tmp_path, "py-control/no_such", 1)
