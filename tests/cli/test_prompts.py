"""Cards and drills in a terminal: with piped input, and in a real one."""

from __future__ import annotations

import json
import os
import pty
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import click
import pytest

from gradatim.cli import prompts, retests, terminal
from gradatim.log.store import Store
from gradatim.model import Evidence

Run = Callable[..., "subprocess.CompletedProcess[str]"]

CARDS = """
[[card]]
id = "py-control-range"
kind = "predict"
ask = "What does this print?"
code = '''
for n in range(2, 8, 3):
    print(n)
'''
answer = "2\\n5"
why = "The next number would be 8."
source = "Python tutorial"

[[card]]
id = "py-control-share"
kind = "numeric"
ask = "Two of three: which share?"
code = "print(2 / 3)"
answer = "0.667"
tolerance = 0.005
source = "arithmetic"

[[card]]
id = "py-control-flaw"
kind = "flaw"
ask = "What is wrong?"
code = "while True: pass"
answer = "It never ends."
source = "s"
"""

DRILLS = """
[[drill]]
id = "py-control-loops"
ask = "A loop or a recursion?"
minutes = 3
rubric = ["names the depth", "names the state", "says when"]
answer = "A loop, unless the data is a tree."
source = "Python reference"
"""


@pytest.fixture
def asked(gradatim: Run, home: Path, tiny_pack: Path) -> Run:
    """The program for a learner who has passed the lab that opens these cards and drills."""
    file = home / "labs/tripled/tripled.py"
    file.parent.mkdir(parents=True)
    file.write_text("def tripled(xs):\n    return [3 * x for x in xs]\n")
    assert gradatim("check", "tripled").returncode == 0
    (tiny_pack / "cards/py-control.toml").write_text(CARDS)
    (tiny_pack / "drills").mkdir()
    (tiny_pack / "drills/py-control.toml").write_text(DRILLS)
    return gradatim


def kept(home: Path, kind: str) -> list[dict[str, Any]]:
    with closing(sqlite3.connect(home / "gradatim.db")) as log:
        rows = log.execute("SELECT data FROM evidence WHERE kind = ? ORDER BY rowid", [kind])
        return [json.loads(data) for (data,) in rows]


def test_what_is_typed_is_judged_and_kept(asked: Run, home: Path) -> None:
    ended = asked("review", input="2 \n5\n\n4\n2/3\n\n\n2\n")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.count("correct\n") == 2
    assert "    for n in range(2, 8, 3):\n        print(n)\n" in ended.stdout
    assert "The next number would be 8.\n\n(Python tutorial)\n" in ended.stdout
    assert kept(home, "review") == [
        {"card": "py-control-range", "rating": 4, "typed": "2 \n5"},
        {"card": "py-control-share", "rating": 3, "typed": "2/3"},
        {"card": "py-control-flaw", "rating": 2},
    ]
    assert "No card is due; 2 just met come back once more today" in asked("review").stdout


def test_what_is_wrong_comes_again_and_nobody_rates_it(asked: Run, home: Path) -> None:
    ended = asked("review", input="2\n5\n8\n\nmany\n0.6\n\n1\n")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.count("not yet\n") == 2
    assert "'many' is not a number; write it as 0.5, 1/2 or 50 %" in ended.stdout
    wrong = [row for row in kept(home, "review") if "typed" in row]
    assert [(row["rating"], row["typed"]) for row in wrong] == [(1, "2\n5\n8"), (1, "0.6")]


def test_nothing_typed_is_not_known(asked: Run, home: Path) -> None:
    assert asked("review", input="\n\n\n1\n").returncode == 0
    assert [row.get("typed") for row in kept(home, "review")] == ["", "", None]
    assert {row["rating"] for row in kept(home, "review")} == {1}


def test_a_number_does_not_give_its_calculation_away(asked: Run) -> None:
    shown = asked("review", input="2\n5\n\n\n").stdout
    assert "which share?" in shown and "2 / 3" not in shown
    assert "    print(2 / 3)" in asked("review", input="0\n").stdout


def test_an_answer_with_empty_lines_ends_with_more_of_them(
    asked: Run, home: Path, tiny_pack: Path
) -> None:
    gaps = CARDS.replace('"2\\n5"', '"2\\n\\n5"')
    (tiny_pack / "cards/py-control.toml").write_text(gaps)
    ended = asked("review", input="2\n\n5\n\n\n\n")
    assert "2 empty lines end" in ended.stdout and "correct\n" in ended.stdout
    assert kept(home, "review")[0]["typed"] == "2\n\n5"


def test_who_leaves_in_the_middle_has_kept_what_was_rated(asked: Run, home: Path) -> None:
    for text in ("", "2\n5\n", "2\n5\n\n"):
        ended = asked("review", input=text)
        assert ended.returncode == 2
        assert ended.stderr == "gradatim: this command asks questions; run this in a terminal\n"
    assert kept(home, "review") == []
    assert asked("review", input="3\n\n").returncode == 2
    assert len(kept(home, "review")) == 1


def state(asked: Run, *words: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(asked("review", "--json", *words).stdout)
    return found


@pytest.fixture
def dozen(asked: Run, tiny_pack: Path) -> Run:
    """The same learner, with a dozen plain cards that they have not seen."""
    card = '[[card]]\nid = "py-control-{}"\nask = "?"\nanswer = "!"\nsource = "s"\n'
    text = "".join(card.format(n) for n in range(12))
    (tiny_pack / "cards/py-control.toml").write_text(text)
    return asked


def test_a_day_asks_for_its_share_and_says_what_waits(dozen: Run, home: Path) -> None:
    before = state(dozen)
    assert (before["most"], before["done"], before["later"]) == (30, 0, 6)
    assert len(set(before["today"])) == 6 and kept(home, "review") == []
    ended = dozen("review", input="\n4\n" * 6)
    assert ended.returncode == 0
    waits = "6 more in the coming days, or now: gradatim review --ahead 10\n"
    assert f"6 cards reviewed; {waits}" in ended.stdout
    assert dozen("review").stdout.startswith(f"No card is due; {waits}")
    after = state(dozen)
    assert (after["today"], after["later"], after["done"]) == ([], 6, 6)


def test_more_than_the_day_asks_for_may_be_reviewed(dozen: Run, home: Path) -> None:
    assert len(state(dozen, "--ahead", "2")["today"]) == 8
    assert len(state(dozen, "--all")["today"]) == 12
    assert dozen("review", "--ahead", "1", input="\n4\n" * 7).stdout.count(" of 7\n") == 7
    assert dozen("review", "--all", input="\n4\n" * 5).stdout.find("5 cards reviewed.\n") > 0
    assert len(kept(home, "review")) == 12
    assert dozen("review", "--ahead", "-1").returncode == 2


def in_terminal(words: list[str], surroundings: dict[str, str], says: list[tuple[str, str]]) -> str:
    """Runs a program in a terminal of its own: waits for a text, types a line, and so on."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        words, env=surroundings, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True
    ) as running:
        os.close(theirs)
        heard, at = "", 0
        for prompt, typed in [*says, ("", "")]:
            deadline = time.monotonic() + 60
            with suppress(OSError):  # the program has ended
                while (not prompt or prompt not in heard[at:]) and time.monotonic() < deadline:
                    heard += os.read(ours, 4096).decode()
            if prompt:
                assert prompt in heard[at:], heard
                at = heard.index(prompt, at) + len(prompt)
                os.write(ours, typed.encode())
    os.close(ours)
    assert running.returncode == 0, heard
    return heard


def test_cards_are_answered_in_a_real_terminal(
    asked: Run, command: Callable[..., list[str]], surroundings: dict[str, str], home: Path
) -> None:
    says = [
        ("> ", "2\n"),
        ("> ", "5\n"),
        ("> ", "\x04"),  # Ctrl-D ends it too
        ("Enter good  2 hard  4 easy: ", "\n"),
        ("a number: ", "66,7 %\n"),
        ("Enter good  2 hard  4 easy: ", "2\n"),
        ("Press Enter to see the answer ", "\n"),
        ("1 again  2 hard  3 good  4 easy: ", "4\n"),
    ]
    heard = in_terminal(command("review"), surroundings, says)
    assert "3 cards reviewed; 2 just met come back once more today.\r\n" in heard
    assert [row["rating"] for row in kept(home, "review")] == [3, 2, 4]


# Drills ------------------------------------------------------------------------------------------


def test_a_drill_is_asked_and_each_point_kept(asked: Run, home: Path) -> None:
    ended = asked("drill", input="\ny\nperhaps\nN\nyes\n")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "A loop or a recursion?" in ended.stdout and "3 min" in ended.stdout
    assert ended.stdout.index("unless the data is a tree") < ended.stdout.index("names the depth")
    assert "2 of 3 points\n" in ended.stdout
    (row,) = kept(home, "drill")
    assert row == {"drill": "py-control-loops", "met": 2, "of": 3, "missed": ["names the state"]}
    again = asked("drill", input="4\n3\ny\ny\nn\n").stdout
    assert "A number from 0 to 3, or only Enter" in again
    assert "2 of 3 points; you expected 3" in again
    assert kept(home, "drill")[-1]["expected"] == 3
    (listed,) = json.loads(asked("drill", "--json").stdout)
    assert (listed["last"]["met"], listed["last"]["of"]) == (2, 3)


def test_a_drill_that_nobody_answers_is_not_kept(asked: Run, home: Path) -> None:
    for text in ("", "\ny\n"):
        ended = asked("drill", input=text)
        assert ended.returncode == 2 and "this command asks questions" in ended.stderr
    assert kept(home, "drill") == []


def test_drills_as_json_are_one_document(asked: Run) -> None:
    ended = asked("drill", "py-control", "--json")
    assert (ended.returncode, ended.stderr, ended.stdout.count("\n")) == (0, "", 1)
    (drill,) = json.loads(ended.stdout)
    assert drill == {
        "id": "py-control-loops",
        "skill": "py-control",
        "ask": "A loop or a recursion?",
        "minutes": 3,
        "last": None,
    }


def test_drills_open_with_a_lab_or_by_name(gradatim: Run, tiny_pack: Path) -> None:
    assert "pass a lab first" in gradatim("drill").stdout
    assert gradatim("drill", "py-control").stdout.startswith("There is no question yet")
    (tiny_pack / "drills").mkdir()
    (tiny_pack / "drills/py-control.toml").write_text(DRILLS)
    assert "0 of 3 points" in gradatim("drill", "py-control", input="\nn\nn\nn\n").stdout
    unknown = gradatim("drill", "noskill")
    assert unknown.returncode == 2 and "there is no skill 'noskill'" in unknown.stderr


def test_a_fit_says_what_it_is_worth_and_keeps_it_where_it_is_better(
    gradatim: Run, home: Path
) -> None:
    few = gradatim("review", "--fit")
    assert (few.returncode, few.stdout) == (2, "") and "too few" in few.stderr
    store, begin = Store.open(home / "gradatim.db"), datetime(2026, 1, 5, 9, tzinfo=UTC)
    store.extend(
        Evidence(f"c{n}-{day}", begin + timedelta(days=day), "review", f"c{n}",
                 {"card": f"c{n}", "rating": 1}, "me")
        for day in range(4) for n in range(36)
    )  # fmt: skip
    store.close()
    found = json.loads(gradatim("review", "--fit", "--json").stdout)
    assert (found["reviews"], found["kept"], len(found["weights"])) == (108, True, 21)
    assert found["after"] < found["before"]
    assert kept(home, "fitted") == [{"weights": found["weights"], "reviews": 108}]
    again = gradatim("review", "--fit")
    assert (again.returncode, again.stderr) == (0, "")
    assert again.stdout.startswith("fitted to 108 reviews; log loss on the latest")


@pytest.mark.parametrize(("own", "used"), [(None, terminal.LESS), ("R", "R")])
def test_the_pager_says_how_to_leave_it_unless_the_learner_set_it_up(monkeypatch, own, used):
    monkeypatch.setattr(os, "environ", {} if own is None else {"LESS": own})
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(isatty=lambda: True, flush=lambda: None))
    monkeypatch.setattr(click, "echo_via_pager", lambda text, color: None)
    terminal.page("line\n" * 999)
    assert os.environ == {"LESS": used}
    assert "q leaves" in terminal.LESS


def test_the_question_of_explain_fits_the_terminal(monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(prompts, "ask_text", lambda prompt: prompt)
    assert max(map(len, retests._ask_explanation().splitlines())) <= 80
