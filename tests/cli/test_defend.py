"""`gradatim defend`, as the installed program asks it."""

from __future__ import annotations

import json
import re
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from textwrap import dedent

import pytest

from gradatim.log.store import Store
from gradatim.model import Evidence, Outcome, projects
from gradatim.model.projects import Figure, StageResult, Verification

CORE = '''
"""Adds and compares."""

from adder.units import LIMIT


def total(numbers, most=LIMIT):
    """
    >>> total([1, 2, 3])
    6
    """
    found = 0
    for number in numbers:
        if number > most:
            continue
        found += number
    return found


def largest(items):
    best = None
    for item in items:
        if best is None or item > best:
            best = item
    return best


def grade(points):
    if points < 0:
        raise ValueError("points are missing")
    if points >= 50:
        return "pass"
    return "fail"
'''
TESTS = """
from adder.core import grade, largest


def test_all():
    assert largest([3, 9, 4]) == 9
    assert grade(50) == "pass"
    assert grade(12) == "fail"
"""
MEAN = '''def mean(values):
    """
    >>> mean([1, 2, 6])
    3.0
    >>> mean([4, 5, 0])
    3.0
    """
    total = 0
    for value in values:
        total += value
    return total / len(values)
'''
SKIPS = "\n" * 12 + "skip\n"  # questions, then the change request
START = datetime(2027, 1, 4, 9, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "core.py"
    path.write_text(dedent(CORE).replace("from adder.units import LIMIT", "LIMIT = 50"))
    return path


@pytest.fixture
def commits(home: Path) -> list[str]:
    """A project of two commits, with what the log knows of them."""
    folder = home / "projects" / "adder"
    texts = {"src/adder/core.py": CORE, "src/adder/units.py": "LIMIT = 50\n", "gradatim.toml": ""}
    for name, text in {**texts, "src/adder/__init__.py": "", "tests/test_core.py": TESTS}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@b", "-C", str(folder)]
    for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "All"]):
        subprocess.run([*git, *words], check=True)
    (folder / "notes.md").write_text("better\n")
    for words in (["add", "."], ["commit", "-qm", "More"]):
        subprocess.run([*git, *words], check=True)
    log = subprocess.run(
        [*git, "log", "--format=%H", "--reverse"], stdout=subprocess.PIPE, text=True
    )
    ids = log.stdout.split()
    store = Store.open(home / "gradatim.db")
    for n, (commit, value, outcome) in enumerate(
        ((ids[0], 0.72, Outcome.FAIL), (ids[1], 0.91, Outcome.PASS))
    ):
        run = Verification(f"run{n}", "adder", n, "d", "v", commit[:12])
        ahead = Figure("error over that of counting", 0.8)
        result = StageResult("service", "Service", outcome, (Figure("accuracy", value), ahead))
        at = START + timedelta(hours=n)
        store.append(
            Evidence(f"row{n}", at, "stage", "adder", projects.stage_data(run, result), "me")
        )
    store.close()
    return ids


def test_a_file_is_practised_and_every_answer_is_kept(gradatim, file: Path, home: Path):
    asked = gradatim("defend", "--file", file, "--seed", 5, input="open('x')\n" + SKIPS)
    assert asked.returncode == 0, asked.stderr
    assert "'open' is not known here" in asked.stdout
    assert "skipped\n" in asked.stdout and "not correct" not in asked.stdout
    assert re.search(r"0 of (\d) right, \1 skipped", asked.stdout)
    assert "not supervised" in asked.stdout and "defended" not in asked.stdout
    lines = [line for line in asked.stdout.splitlines() if str(home) not in line]
    assert max(map(len, lines)) <= 100
    [one] = json.loads(gradatim("defend", "--json").stdout)
    assert one["supervised"] == "none" and one["file"] == "core.py" and one["right"] == 0
    assert one["asked"] == len(one["answers"]) >= 4
    assert str(one["asked"]) + " right" in asked.stdout


def test_the_same_question_does_not_come_back(gradatim, file: Path):
    def lines() -> set[str]:
        text = gradatim("defend", "--file", file, "--seed", 5, input=SKIPS).stdout
        return set(re.findall(r"becomes\n    (.*)", text))

    first, second = lines(), lines()
    assert first and not first & second


def test_when_all_was_asked_or_nothing_can_be_that_is_the_reason(gradatim, file: Path):
    file.write_text("def sign(x: int) -> int:\n    if x < 4:\n        return -1\n    return 1\n")
    for _ in range(9):
        told = gradatim("defend", "--file", file, input=SKIPS)
        if told.returncode:
            break
    assert (told.returncode, told.stdout) == (2, "")
    says = "you have been asked every question about core.py; they come back after 60 days"
    assert f"{says}, or change the file\n" in told.stderr
    file.write_text('def same(x):\n    """\n    >>> same(3)\n    3\n    """\n    return x\n')
    told = gradatim("defend", "--file", file)
    assert "no small change to core.py gave a question that can be proven; a func" in told.stderr


def test_an_input_that_ends_keeps_what_was_answered(gradatim, file: Path):
    told = gradatim("defend", "--file", file, "--seed", 5, input="\n")
    assert told.returncode == 2
    assert "no more answers came; what was answered is kept" in told.stderr
    [one] = json.loads(gradatim("defend", "--json").stdout)
    assert (one["asked"], len(one["answers"])) == (2, 1)


def test_a_right_answer_is_told_with_what_it_gives(gradatim, file: Path):
    file.write_text("def sign(x: int) -> int:\n    if x < 4:\n        return -1\n    return 1\n")
    found = gradatim("defend", "--file", file, "--seed", 1, input="sign(4)\nsign(3)\n\n\n")
    assert re.search(r"sign\(\d\): (-1; now 1|1; now -1)", found.stdout), found.stdout


def test_a_project_is_defended_from_code_to_improvement(gradatim, commits: list[str]):
    first, second = commits
    told = gradatim("defend", "adder", "--part", "history", input=f"{second[:9]}\n" * 3)
    assert told.returncode == 0, told.stderr
    assert (
        "'accuracy' (stage service) from 0.72 to 0.91" in told.stdout or "baseline" in told.stdout
    )
    walk = "\n".join([
        f"At {second[:8]} accuracy is 0.91.", "",
        "It is good.", "", "",
        f"Accuracy 0.91 at {first[:8]}", "",
        "", "",
        f"At {first[:8]} accuracy was 0.91.", "", "accuracy 0.72", "",
    ])  # fmt: skip
    talked = gradatim("defend", "adder", "--part", "walk-through", "--witness", "Ada", input=walk)
    assert "this cites no commit of the repository and no figure" in talked.stdout, talked.stdout
    assert "before a person, not defended: Ada, named by the learner" in " ".join(
        talked.stdout.split()
    )
    history, spoken = json.loads(gradatim("defend", "adder", "--json").stdout)
    assert (spoken["supervised"], spoken["witness"]) == ("person", "Ada")
    assert [one["right"] for one in history["answers"]].count(True) >= 1
    parts = {one["kind"]: one["right"] for one in spoken["answers"]}
    assert parts["problem"] and not parts["data"]


def test_a_defence_goes_on_where_it_stopped(gradatim, commits: list[str]):
    said = f"At {commits[1][:8]} accuracy is 0.91."
    walk = ("defend", "adder", "--part", "walk-through", "--witness", "Ada")
    stopped = gradatim(*walk, input=f"{said}\n\n")
    assert stopped.returncode == 2
    assert "go on within a day: gradatim defend adder --continue" in stopped.stderr
    refused = gradatim("defend", "adder", "--continue", "--witness", "Bob")
    assert refused.returncode == 2 and "leave out all options but --continue" in refused.stderr
    told = gradatim("defend", "adder", "--continue", input=f"{said}\n\n" * 4)
    assert told.returncode == 0, told.stderr
    assert "2 of 5" in told.stdout and "\n1 of 5" not in told.stdout
    [one] = json.loads(gradatim("defend", "--json").stdout)
    assert (one["witness"], len(one["answers"])) == ("Ada", 5)
    over = gradatim("defend", "adder", "--continue")
    assert over.returncode == 2
    assert "no defence of adder can be continued; begin one" in over.stderr


def test_the_code_of_a_package_is_asked_about(gradatim, commits: list[str]):
    asked = gradatim("defend", "adder", "--part", "code", "--minutes", 30, input=SKIPS)
    assert asked.returncode == 0, asked.stderr
    assert "src/adder/core.py, line" in asked.stdout
    assert "no change request" not in asked.stdout.lower()
    assert "against the clock" in asked.stdout


def test_a_change_request_is_worked_on_in_a_copy(gradatim, file: Path, home: Path):
    source = MEAN
    file.write_text(source)
    change = ("defend", "--file", file, "--part", "change")
    stopped = gradatim(*change, input="\n")
    assert stopped.returncode == 2, stopped.stdout
    assert "30 minutes left" in stopped.stdout and "calls are not right yet" in stopped.stdout
    assert "core.py, line 1, in mean" in stopped.stdout
    assert "should give" in stopped.stdout and "today: raises TypeError" in stopped.stdout
    go_on = "go on within a day: gradatim defend --file core.py --continue"
    assert go_on in " ".join(stopped.stderr.split())
    [copy] = (home / "defences").rglob("core.py")
    assert str(copy) in stopped.stdout and copy.read_text() == source
    copy.write_text("def mean(:")
    broken = gradatim("defend", "--file", file, "--continue", input="\n")
    assert "it is no valid Python (SyntaxError, line 1)" in " ".join(broken.stdout.split())
    copy.write_text(source.replace("total = 0", "total = 0; values = [v for v in values if v]"))
    wrong = gradatim("defend", "--file", file, "--continue", input="\n")
    assert "should still give" in wrong.stdout or "should give" in wrong.stdout
    none = "total = 0; values = [v for v in values if v is not None]"
    copy.write_text(source.replace("total = 0", none))
    done = gradatim("defend", "--file", file, "--continue", input="\n")
    assert re.search(r"correct\nall \d+ calls", done.stdout), done.stdout
    assert done.returncode == 0 and "1 of 1 right" in done.stdout
    assert file.read_text() == source
    [one] = json.loads(gradatim("defend", "--json").stdout)
    assert [(a["kind"], a["right"], a["late"]) for a in one["answers"]] == [("change", True, False)]
    again = gradatim(*change)
    assert (again.returncode, again.stdout) == (2, "")
    assert "no change request could be proven that was not asked before" in again.stderr


def test_a_change_request_that_is_left_counts_as_not_right(gradatim, file: Path):
    file.write_text(MEAN)
    left = gradatim("defend", "--file", file, "--part", "change", input="skip\n")
    assert left.returncode == 0 and "left as it is" in left.stdout
    assert "0 of 1 right, 1 skipped" in left.stdout


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ([], "name one project, or one file with --file"),
        (["adder", "--file", "x.py"], "name one project, or one file with --file"),
        (["nothing"], "there is no project 'nothing'"),
        (["adder"], "'adder' has no folder"),
        (["--file", "no.py"], "no.py: it cannot be read (No such file or directory)"),
        (["--file", "."], ".: it cannot be read (Is a directory)"),
        (["--file", "broken.py"], "broken.py: it is no valid Python (SyntaxError, line 1)"),
        (["--file", "notes.txt"], "notes.txt: this is not a Python file"),
        (["--file", "two words.py"], "its name cannot be imported"),
        (["--file", "empty.py"], "empty.py: no question could be proven"),
        (["--file", "binary.py"], "binary.py: it is no text"),
        (["adder", "--minutes", "1"], "'--minutes'"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(gradatim, tmp_path: Path, words, says: str):
    folder = tmp_path / "foreign"
    (folder / "broken.py").write_text("def f(:\n")
    (folder / "notes.txt").write_text("words\n")
    (folder / "two words.py").write_text("x = 1\n")
    (folder / "empty.py").write_text("print(1)\n")
    (folder / "binary.py").write_bytes(b"\xff\xfe\x00")
    refused = gradatim("defend", *words)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert says in refused.stderr and "Traceback" not in refused.stderr


def test_every_key_is_in_the_contract(gradatim, file: Path):
    gradatim("defend", "--file", file, input=SKIPS)
    contract = (Path(__file__).parents[2] / "docs/command-line.md").read_text("utf-8")
    contract = contract.split("## `gradatim defend`")[1].split("\n## ")[0]
    [one] = json.loads(gradatim("defend", "--json").stdout)
    assert [key for key in {*one, *one["answers"][0]} if f"`{key}`" not in contract] == []
