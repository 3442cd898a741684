"""An exercise that is a script of the shell: what the learner gets, and how it is judged."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gradatim.curriculum import practice
from gradatim.errors import ContentError
from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool
from gradatim.model import Outcome

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no shell")

TEXT = '''"""Different birds

Print each bird of the file `$1` once, in the order of the alphabet.

```console
$ bash different_birds.sh birds.txt
robin
wren
```
"""

minutes = 3
chapter = "04-pipes"
kind = "shell"


def _birds(*names):
    return {"files": {"birds.txt": "".join(f"{name}\\n" for name in names)}, "args": ["birds.txt"]}


def commands():
    return r"""
        sort "$1" |
            uniq
        """


def cases():
    yield _birds("wren", "robin", "wren")
    yield _birds("wren", "wren", "robin", "wren")
    yield _birds("owl", "robin", "owl")


def wrong_neighbours_only():
    """You remove neighbours only."""
    return """
        uniq "$1"
        """


def wrong_all_lines():
    """Every line is printed."""
    return """
        sort "$1"
        """
'''
NAME = "sw-shell/different_birds"


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    judge = Judge(Pool())
    yield judge
    judge.close()


def read(root: Path, text: str = TEXT):
    path = root / "exercises" / f"{NAME}.py"
    path.parent.mkdir(parents=True)
    path.write_text(text)
    found = practice.read_exercise(root, NAME, 1)
    return found, practice.read_material(root, found)


def test_the_learner_gets_a_script_that_is_empty(tmp_path):
    found, material = read(tmp_path)
    lab = found.lab
    assert (lab.kind, lab.file, lab.profile) == ("command", "different_birds.sh", "shell")
    assert material.starter[lab.file].startswith(b"# TODO")
    assert material.solution[lab.file] == b'sort "$1" |\n    uniq\n'
    assert material.wrong[0].files[lab.file] == b'uniq "$1"\n'
    assert material.has_random_inputs is False


def test_a_starter_to_be_mended_is_written_as_a_text(tmp_path):
    text = TEXT.replace('"shell"', '"fix"\nstarter = """\n    uniq "$1"\n    """')
    found, material = read(tmp_path, text)
    assert (found.form, material.starter[found.lab.file]) == ("fix", b'uniq "$1"\n')


@pytest.mark.parametrize("body", ["    pass\n", "    return 7\n", "    return f'{1}'\n"])
def test_a_reference_that_is_no_text_is_refused(tmp_path, body):
    before, _, rest = TEXT.partition("def commands():\n")
    text = f"{before}def commands():\n{body}\n\n{rest[rest.index('def cases') :]}"
    with pytest.raises(ContentError, match="commands returns no text"):
        read(tmp_path, text)


def test_a_failure_shows_the_folder_and_names_the_idea(tmp_path, judge):
    found, material = read(tmp_path)
    files = {found.lab.file: b'cat "$1" | uniq\n'}
    failed = judge.grade(material, files, 7)
    assert failed.results[0].message == (
        "there is the file birds.txt: \n    wren\n    robin\n    wren\n"
        "bash different_birds.sh birds.txt prints \n    wren\n    robin\n    wren\n"
        "expected \n    robin\n    wren"
    )
    named = judge.explain(material, files, failed)
    assert [one.name for one in named.misconceptions] == ["neighbours_only"]


@pytest.mark.parametrize(
    ("script", "outcome"),
    [
        (b'sort -u "$1"', Outcome.PASS),
        (b'sort "$1" | uniq > birds.new; cat birds.new; rm birds.new', Outcome.PASS),
        (b'sort -u "$1" > birds.new; cat birds.new', Outcome.FAIL),
        (b"printf 'robin\\nwren\\n'", Outcome.FAIL),
        (b"", Outcome.FAIL),
    ],
)
def test_it_is_judged_by_what_it_prints_and_leaves(tmp_path, judge, script, outcome):
    found, material = read(tmp_path)
    assert judge.grade(material, {found.lab.file: script}, 7).outcome is outcome


def test_what_is_printed_may_count_for_nothing(tmp_path, judge):
    text = TEXT.replace('kind = "shell"', 'kind = "shell"\nprinted = False\nreport = "ls"')
    found, material = read(tmp_path, text)
    assert judge.grade(material, {found.lab.file: b"echo 7"}, 7).outcome is Outcome.PASS
    assert judge.grade(material, {found.lab.file: b"rm birds.txt"}, 7).outcome is Outcome.FAIL


def test_a_folder_that_cannot_be_prepared_is_no_failure_of_the_learner(tmp_path, judge):
    text = TEXT.replace('kind = "shell"', 'kind = "shell"\nprepare = "false"')
    found, material = read(tmp_path, text)
    assert judge.grade(material, {found.lab.file: b"sort $1"}, 7).outcome is Outcome.BROKEN
