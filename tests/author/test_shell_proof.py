"""The proof of an exercise that is a script of the shell."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from course_pack import lay
from gradatim import curriculum
from gradatim.author import exercises, prerequisites
from gradatim.author.workers import Workers

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no shell")

ID = "py-control/total_rain"
TEXT = '''"""Different birds

Write a script that prints each bird of the file whose path is its first argument once, in the order
of the alphabet.

```console
$ cat birds.txt
wren
robin
wren
$ bash total_rain.sh birds.txt
robin
wren
```
"""

minutes = 3
chapter = "01-adding-up"
kind = "shell"


def _birds(path, names):
    return {"files": {path: "".join(f"{name}\\n" for name in names)}, "args": [path]}


def commands():
    return """
        sort "$1" | uniq
        """


def cases(rng):
    yield _birds("birds.txt", ["wren", "robin", "wren"])
    yield _birds("two birds.txt", ["owl", "robin", "owl"])
    yield _birds("three birds.txt", ["wren", "owl", "owl"])
    yield _birds("my birds.txt", ["wren", "owl", "wren"])
    yield _birds("birds.txt", rng.choice(["wren", "owl"], 7).tolist())


def wrong_neighbours_only():
    """You remove neighbours only."""
    return """
        uniq "$1"
        """


def wrong_cut_at_spaces():
    """A path with a space is cut in two."""
    return """
        sort $1 | uniq
        """
'''


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    with Workers() as workers:
        yield workers


def found(workers, root):
    problems, strength = exercises.problems(workers, curriculum.load(root), ID, 8)
    return [problem.what for problem in (*problems, *strength.problems)], strength


def test_a_sound_script_holds_and_its_mutants_die(workers, tmp_path):
    problems, strength = found(workers, lay(tmp_path, exercise=TEXT))
    assert problems == []
    assert strength.mutants == strength.killed == 3


def test_where_nothing_is_drawn_one_seed_is_enough(workers, tmp_path):
    drawn = '    yield _birds("birds.txt", rng.choice(["wren", "owl"], 7).tolist())\n'
    text = TEXT.replace(drawn, "").replace("cases(rng)", "cases()")
    problems, strength = found(workers, lay(tmp_path, exercise=text))
    assert (problems, strength.score) == ([], 1)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("$ bash total_rain.sh", "$ sh total_rain.sh", "the task has no example"),
        ("birds.txt\nrobin\nwren\n```", "birds.txt\nwren\nrobin\n```", "replies 'robin\\nwren\\n'"),
        ("sort $1 | uniq", 'sort "$1" | uniq', "differs on 0 cases"),
        ('kind = "shell"', 'kind = "fix"\nstarter = "cat $1 | sort -u"', ""),
        ('kind = "shell"', 'kind = "fix"\nstarter = "sort -u \\"$1\\""', "the starter passes"),
        ('kind = "shell"', 'kind = "shell"\nprepare = "false"', "the reference fails"),
        ('sort "$1" | uniq', 'sort "$1" | uniq # x\n        true', "the cases kill"),
        ("minutes = 3", "minutes = 7", "the rule gives 3"),
        ("def commands", "def total_rain", "the reference of a script of the shell"),
    ],
)
def test_each_rule_has_a_file_that_breaks_it(workers, tmp_path, old, new, words):
    assert old in TEXT
    problems, _ = found(workers, lay(tmp_path, exercise=TEXT.replace(old, new, 1)))
    assert any(words in what for what in problems) or not (words or problems), problems


def test_what_a_script_prints_need_not_be_shown_where_it_does_not_count(workers, tmp_path):
    shown = "$ bash total_rain.sh birds.txt\nrobin\nwren\n```"
    assert shown in TEXT
    text = TEXT.replace(shown, "$ bash total_rain.sh birds.txt\n$ ls\nbirds.txt\n```")
    text = text.replace('kind = "shell"', 'kind = "shell"\nprinted = False')
    problems, _ = found(workers, lay(tmp_path, exercise=text))
    assert not any("in the example" in what for what in problems)


def test_a_folder_is_prepared_with_the_arguments_of_its_case(workers, tmp_path):
    text = TEXT.replace('kind = "shell"', 'kind = "shell"\nprepare = \'test -e "$1"\'')
    problems, _ = found(workers, lay(tmp_path, exercise=text))
    assert problems == []


def test_the_commands_of_an_example_have_no_arguments(workers, tmp_path):
    text = TEXT.replace("$ cat birds.txt\n", '$ echo "$1"\n\n$ cat birds.txt\n')
    problems, _ = found(workers, lay(tmp_path, exercise=text))
    assert problems == []


def test_an_example_that_cannot_be_tried_is_a_problem_and_no_crash(workers, tmp_path):
    text = TEXT.replace("$ cat birds.txt\n", "$ touch a{1..400}\n$ cat birds.txt\n")
    problems, _ = found(workers, lay(tmp_path, exercise=text))
    assert [what for what in problems if "the example cannot be tried: " in what] == problems
    assert "more than 300 files" in problems[0]


def test_commands_must_have_been_taught(tmp_path):
    pack = curriculum.load(lay(tmp_path, exercise=TEXT))
    whats = {problem.what for problem in prerequisites.problems(pack, [ID])[ID]}
    wanted = ("sort", "uniq", "pipes", "script arguments")
    assert whats == {f"{name} was not taught before" for name in wanted}
