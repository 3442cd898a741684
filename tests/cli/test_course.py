"""`gradatim read` and `gradatim practice`, by the installed program and with typed answers."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from itertools import takewhile
from pathlib import Path
from types import SimpleNamespace

import pytest

from gradatim.cli.markdown import formulas, render
from gradatim.cli.read import _ask_number, _note, _print_answer
from gradatim.model.course import Question

PACK = Path(__file__).parents[1] / "course_pack"
GRADATIM = Path(sys.executable).with_name("gradatim")


@pytest.fixture
def run(home: Path):
    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [str(GRADATIM), "--home", str(home), "--pack", str(PACK), *words]
        return subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)

    return run


def test_a_skill_opens_its_next_chapter(run):
    found = run("read", "py-control")
    assert found.returncode == 0
    assert "One item after the other" in found.stdout
    assert "4.7" in found.stdout
    assert "next: gradatim open py-control/total" in found.stdout


def test_a_lesson_and_an_exercise_are_read_too(run):
    assert "Return the sum of the prices" in run("read", "py-control/total").stdout
    assert run("read", "tripled").returncode == 0


def test_without_a_name_the_next_activity_is_read_where_the_folder_has_none(run):
    refused = run("read")
    assert (refused.returncode, refused.stdout) == (2, "")
    run("plan", "--role", "mle", "--hours", "10", "--keep")
    found = run("read")
    assert found.stderr == "(py-control/01-loops)\n"
    assert "One item after the other" in found.stdout


def test_a_question_of_a_chapter_follows_the_second_hint(run):
    assert "Do the hints make sense?" not in run("hint", "tripled").stdout
    found = run("hint", "tripled").stdout
    assert "Do the hints make sense? Which word begins a loop over a list?" in found
    assert "1  if\n" in found and "from the chapter “Loops" in found


@pytest.mark.parametrize("name", ["no-such", "py-control/99-no", "py-errors"])
def test_what_cannot_be_read_is_one_sentence(run, name):
    found = run("read", name)
    assert (found.returncode, found.stdout) == (2, "")
    assert len(found.stderr.strip().splitlines()) <= 3
    assert "Traceback" not in found.stderr


def test_json_says_where_the_reader_stands(run):
    rows = json.loads(run("read", "py-control", "--json").stdout)
    assert [(row["kind"], row["state"]) for row in rows[:2]] == [
        ("chapter", "not read"),
        ("practice", "not started"),
    ]
    chapter = json.loads(run("read", "py-control/01-loops", "--json").stdout)
    assert [question["done"] for question in chapter["questions"]] == [False] * 3
    assert json.loads(run("practice", "--json").stdout) == []
    assert len(json.loads(run("practice", "py-control", "--json").stdout)) == 2


def test_an_exercise_is_opened_and_checked_from_the_terminal(run, home):
    path = Path(run("open", "py-control/total").stdout.strip())
    assert run("check", "py-control/total").returncode == 1
    path.write_text("def total(prices):\n    return sum(prices)\n")
    assert run("check", "py-control/total").returncode == 0


def test_code_begins_at_the_left_edge_so_that_it_can_be_copied():
    shown = render("Try it:\n\n```sh\ncat > a << END\n  1\nEND\n```\n").splitlines()
    assert [line for line in shown if line] == ["Try it:", "cat > a << END", "  1", "END"]


@pytest.mark.parametrize("lexer", ["python", "", "text"])
def test_a_long_line_of_code_stays_one_line(lexer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    code = f"print('{'a word ' * 12}')"
    assert render(f"Try it:\n\n```{lexer}\n{code}\n```\n").splitlines() == [
        "Try it:",
        "",
        "",
        code,
    ]


def test_a_long_word_in_a_table_is_folded_and_not_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    shown = render(f"| a | b |\n|---|---|\n| {'x' * 50} | {'y' * 50} |\n")
    assert (shown.count("x"), shown.count("y")) == (50, 50)
    assert max(map(len, shown.splitlines())) <= 40


def test_short_code_within_a_line_stays_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    shown = render(f"{'w' * 75} `rm tmp *`.")
    assert shown.splitlines()[1:] == ["rm tmp *."]
    long = render("It prints " + "`echo one two three four five six seven`" * 3)
    assert max(map(len, long.splitlines())) <= 80


def test_code_in_a_list_is_never_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    code = " | ".join(f"command{n}" for n in range(12))
    shown = render(f"1. Type:\n\n   ```sh\n   {code}\n   ```\n")
    assert shown.split()[2:] == code.split()


def test_a_script_of_the_shell_is_opened_with_a_word_on_where_it_works(home):
    words = [str(GRADATIM), "--home", str(home), "open"]
    said = {
        name: " ".join(
            subprocess.run([*words, name], capture_output=True, text=True).stderr.split()
        )
        for name in ("sw-shell/folders_for_a_trip", "py-syntax/share_the_bill")
    }
    where = "It works on the folder that your terminal is in"
    assert [where in text for text in said.values()] == [True, False]
    assert all("to run it:" in text for text in said.values())


def test_whoever_opens_an_exercise_early_hears_which_chapter_to_read_first(run, home):
    said = "this comes after a chapter that you have not read yet; start with:\n"
    first = f"{said}  gradatim read py-control/01-loops\n"
    assert said not in run("open", "py-control/total").stderr  # there is no plan yet
    run("plan", "--role", "mle", "--hours", "10", "--keep")
    assert run("open", "py-control/total").stderr.startswith(first)


def test_the_command_that_runs_a_file_is_in_one_piece(run, home):
    opened = run("open", "py-control/total")
    assert f"to run it:\n  python3 {opened.stdout.strip()}\n" in opened.stderr


@pytest.mark.parametrize("name", ["tripled", "py-control/total", "py-control/01-loops"])
def test_why_names_the_skill_of_what_is_part_of_one(run, name):
    asked = run("why", name)
    assert (asked.returncode, asked.stdout) == (2, "")
    said = f"'{name}' is part of a skill, not a skill; ask about its skill: gradatim why py-"
    assert said in asked.stderr


def test_progress_says_what_the_hours_of_a_skill_are(run, home):
    heading = "the skills you have begun, and the hours that each takes in all:\n"
    assert heading not in run("progress").stdout
    run("check", "py-control/total")
    assert f"{heading}  >   3 h  py-control" in run("progress").stdout


def test_a_phase_says_of_what_its_hours_are_made(run, home):
    assert "on your plan" not in run("skills").stdout
    run("plan", "--role", "mle", "--hours", "10", "--keep")
    whole = " ".join(run("skills", "--phase", "1").stdout.split())
    said = "begun · 3 h on your plan: 22 min of chapters, 7 min of exercises, 10 min of labs and"
    assert f"{said} 2 h of study on your own" in whole
    assert "on your plan" not in run("skills", "control").stdout


def test_the_plan_shows_what_is_left_of_todays_list(run, home):
    run("plan", "--role", "mle", "--hours", "10", "--keep")
    listed = [row["id"] for row in json.loads(run("next", "--json").stdout)]
    assert _today(run("plan").stdout) == listed
    path = Path(run("open", "py-control/total").stdout.strip())
    path.write_text("def total(prices):\n    return sum(prices)\n")
    assert run("check", "py-control/total").returncode == 0
    assert _today(run("plan").stdout) == [name for name in listed if name != "py-control/total"]


def _today(plan: str) -> list[str]:
    """The ids that a printed plan has for today."""
    after = plan.partition("  today\n")[2].splitlines()
    rows = takewhile(lambda line: line.startswith("    "), after)
    return [line.split()[2] for line in rows if line.split()[1] == "min"]


def test_questions_are_asked_in_a_terminal_and_kept(home: Path):
    """A pseudo-terminal: the chosen answer is wrong at first, then right."""
    command = [str(GRADATIM), "--home", str(home), "--pack", str(PACK), "read"]
    typed = b"0\n0\n0\n1\n2\n\ny\n"  # three wrong numbers, then a choice, then a recall
    parent, child = pty.openpty()
    environment = {**os.environ, "TERM": "dumb"}
    process = subprocess.Popen(
        [*command, "py-control/01-loops"], stdin=child, stdout=child, stderr=child, env=environment
    )
    os.close(child)
    os.write(parent, typed)
    heard = b""
    while True:
        try:
            heard += os.read(parent, 4096)
        except OSError:
            break
    assert process.wait(30) == 0, heard
    os.close(parent)
    text = heard.decode()
    assert "That word chooses." in text
    assert text.count("not yet") == 4
    assert text.count("The same question with other values:") == 2
    assert "next: gradatim open py-control/total" in text


@pytest.mark.parametrize(
    ("cells", "prose", "note"),
    [
        (["a cell"], "Text.", "save a program in a file and run it with python3"),
        ([], "```console\n$ ls\n```", "Type the commands of this chapter in a second terminal"),
        ([], "Text.", ""),
    ],
)
def test_a_chapter_says_where_to_try_what_it_shows(cells, prose, note):
    chapter = SimpleNamespace(cells=lambda: cells, sections=[SimpleNamespace(parts=[prose])])
    assert note in _note(chapter) and bool(note) == bool(_note(chapter))


@pytest.mark.parametrize(("first", "asked_again"), [("2 list.txt", True), ("all", False)])
def test_what_is_no_number_costs_no_try_unless_it_was_foreseen(
    first, asked_again, capsys, monkeypatch
):
    typed = iter([first, "2"])
    monkeypatch.setattr("builtins.input", lambda prompt: next(typed))
    question = Question("lines", "numeric", "How many?", "2", wrong={"all": "How many is that?"})
    assert _ask_number(question) == ("2" if asked_again else first)
    assert (f"'{first}' is not a number" in capsys.readouterr().out) == asked_again


def test_an_answer_of_two_lines_is_told_in_two(capsys):
    _print_answer("0\nmissing")
    assert capsys.readouterr().out == "The answer is\n\n  0\n  missing\n\n"
    _print_answer("8.0")
    assert capsys.readouterr().out == "The answer is 8.0.\n\n"


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        (r"the mean $\mu$", "the mean μ"),
        (r"$x^2 \leq 4$", "x^2 ≤4"),
        (r"code `$x$` stays", "code `$x$` stays"),
        ("no formula", "no formula"),
    ],
)
def test_formulas_become_unicode(markdown, shown):
    assert formulas(markdown).replace(" ≤ ", " ≤") == shown
