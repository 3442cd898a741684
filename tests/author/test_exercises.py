"""The proof of exercises: one that holds, and a file that breaks each rule."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from course_pack import EXERCISE, lay
from gradatim import curriculum
from gradatim.author import exercises
from gradatim.author.workers import Workers

ID = "py-control/total_rain"
FILE = f"exercises/{ID}.py"
WRONG = EXERCISE[EXERCISE.index("def wrong_first_only") : EXERCISE.index("def wrong_starts")]

BODY = EXERCISE[EXERCISE.index("    total = 0") : EXERCISE.index("def cases")]
FIRST = "        return mm\n    return 0"  # the end of wrong_first_only
STARTER = "name = 1\\ncount = 3\\nprint(name, 4 * count)"

SCRIPT = '''"""Price of the tickets

The names `name` and `count` are given. Print the name and the price of all tickets, at 4 each. For
the values in your file:

```
Ada 12
```
"""

minutes = 3
chapter = "01-adding-up"
kind = "script"


def program(name, count):
    print(name, 4 * count)


def cases(rng):
    yield ("Ada", 3)
    yield ("Bo", 1)
    yield ("Cy", 7)
    yield ("Di", int(rng.integers(2, 90)))


def wrong_adds(name, count):
    """You add 4 to the number of tickets."""
    print(name, 4 + count)


def wrong_one_ticket(name, count):
    """You print the price of one ticket."""
    print(name, 4)
'''


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    with Workers() as workers:
        yield workers


def proven(workers, root):
    return exercises.problems(workers, curriculum.load(root), ID, 8)


def found(workers, root):
    problems, strength = proven(workers, root)
    return [(problem.where, problem.what) for problem in (*problems, *strength.problems)]


def test_a_sound_exercise_holds_and_all_its_mutants_die(workers, tmp_path):
    problems, strength = proven(workers, lay(tmp_path))
    assert problems == []
    assert strength.mutants == strength.killed > 3


def test_a_sound_script_holds_whatever_its_names_are(workers, tmp_path):
    problems, strength = proven(workers, lay(tmp_path, exercise=SCRIPT))
    assert problems == []
    assert strength.mutants == strength.killed > 3


def test_the_values_that_a_script_is_given_are_not_changed_by_mutants(workers, tmp_path):
    assert proven(workers, lay(tmp_path, exercise=SCRIPT))[1].survivors == ()


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("minutes = 4", "minutes = 16", "minutes = 16"),
        ("minutes = 4", "minutes = 9", "the rule gives 4"),
        ('chapter = "01-adding-up"', 'chapter = "02-nothing"', "no chapter '02-nothing'"),
        (">>> total_rain([4, 2])\n6", ">>> total_rain([4, 2])\n7", "total_rain([4, 2]) gives 6"),
        (">>> ", "", "the task has no example"),
        ("minutes = 4", 'minutes = 4\nkind = "fix"', "a starter is missing"),
        ("minutes = 4", 'minutes = 4\nkind = "complete"\nstarter = "x"', "no gap"),
        (BODY, BODY.replace("total\n\n", "total + None\n\n"), "raises TypeError on a case"),
        ("    yield ([],)\n", "    yield [],\n    yield 5 / 0\n", "the reference"),
        (WRONG, "", "it has 1 wrong_ function"),
        ('    """Your sum starts with 1."""\n', "", "says nothing to the learner"),
        ("def wrong_first_only(days)", "def wrong_first_only(days, n)", "does not take"),
        ("    return 0\n\n\ndef wrong_starts", "    return 1\n\n\ndef wrong_starts", ""),
        (FIRST, "        pass\n    return sum(days[:4])", "differs on 1 case"),
        (FIRST, "        pass\n    return sum(days) + 1", "cannot tell the two apart"),
        (FIRST, "        pass\n    __import__('os')._exit(0)", "does not go through"),
        ("minutes = 4", "minutes = 4\nequivalent = {'No': 'why'}", "no mutant survives as 'No'"),
        (BODY, "    total = 0\n    for mm in days:\n        if mm < 200:\n            total += mm\n"
         "    return total\n\n\n", "the cases kill"),
        (BODY, "    return object()\n\n\n", "the reference fails on every seed"),
    ],
)  # fmt: skip
def test_each_rule_has_a_file_that_breaks_it(workers, tmp_path, old, new, words):
    assert old in EXERCISE
    problems = found(
        workers, lay(tmp_path, exercise=EXERCISE.replace(old, new, 1 if "\n" in old else -1))
    )
    assert (words == "") == (problems == []), problems
    assert any(words in what for _, what in problems) or not words
    assert all(where.startswith(FILE) for where, _ in problems)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("`name` and `count`", "`name` and count", "does not say that `count` is given"),
        ("Ada 12", "Ada 13", "for the first case the program prints 'Ada 12"),
        ('kind = "script"', f'kind = "fix"\nstarter = "{STARTER}"',
         "the starter passes on every seed"),
    ],
)  # fmt: skip
def test_each_rule_for_scripts_has_a_file_that_breaks_it(workers, tmp_path, old, new, words):
    assert any(
        words in what
        for _, what in found(workers, lay(tmp_path, exercise=SCRIPT.replace(old, new)))
    )


def test_a_survivor_that_is_listed_with_a_reason_is_no_survivor(workers, tmp_path):
    text = EXERCISE.replace(BODY, f"    if len(days) < 1:\n        return 0\n{BODY}")
    strength = proven(workers, lay(tmp_path, exercise=text))[1]
    assert strength.survivors
    reasons = {survivor.id: "the loop has no round" for survivor in strength.survivors}
    listed = text.replace("minutes = 4", f"minutes = 4\nequivalent = {reasons!r}")
    again = proven(workers, lay(tmp_path, exercise=listed))[1]
    assert (again.survivors, again.equivalent) == ((), len(reasons))


def test_a_mutant_that_never_ends_is_killed_soon(workers, tmp_path):
    body = (
        "    total = at = 0\n    while at < len(days):\n        total += days[at]\n"
        "        at += 1\n    return total\n\n\n"
    )
    strength = proven(workers, lay(tmp_path, exercise=EXERCISE.replace(BODY, body)))[1]
    assert [survivor.id.split()[0] for survivor in strength.survivors] == ["Compare_Lt_NotEq"]
