"""The installed program: what it prints, how it ends, and what it says to bad input."""

from __future__ import annotations

import json
import os
import re
import resource
import select
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from gradatim.log import open_log
from gradatim.model import Background, Evidence, Profile, Role, records

RIGHT = "def tripled(xs):\n    return [3 * x for x in xs]\n"
DOUBLED = "def tripled(xs):\n    return [2 * x for x in xs]\n"
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def mine(home: Path) -> Path:
    """The learner's file of the first lab, right."""
    path = home / "labs/tripled/tripled.py"
    path.parent.mkdir(parents=True)
    path.write_text(RIGHT)
    return path


def rows(home: Path, kind: str) -> int:
    with closing(sqlite3.connect(home / "gradatim.db")) as log:
        (count,) = log.execute("SELECT count(*) FROM evidence WHERE kind = ?", [kind]).fetchone()
    return int(count)


def cannot(ended: Any) -> str:
    """Exit 2, nothing on standard output, one sentence on standard error: this one."""
    assert (ended.returncode, ended.stdout) == (2, ""), ended.stderr
    (sentence,) = ended.stderr.splitlines()
    assert sentence.startswith("gradatim: ") and "Traceback" not in sentence
    return str(sentence)


# Exit codes and JSON -----------------------------------------------------------------------------


def test_a_right_file_passes_with_0_and_a_wrong_one_fails_with_1(gradatim: Run, mine: Path) -> None:
    passed = gradatim("check", "tripled")
    assert passed.returncode == 0
    assert passed.stderr in ("", WARMING)
    assert "✓ makes nothing of nothing" in passed.stdout and "\npassed\n" in passed.stdout
    mine.write_text(DOUBLED)
    failed = gradatim("check", "tripled")
    assert (failed.returncode, failed.stderr) == (1, "")
    assert "this looks like: doubled\n  You take each number twice." in failed.stdout


def test_the_starter_is_laid_and_fails(gradatim: Run, home: Path) -> None:
    assert gradatim("check", "tripled").returncode == 1
    assert "TODO" in (home / "labs/tripled/tripled.py").read_text()
    assert (rows(home, "opened"), rows(home, "verdict")) == (1, 1)


def test_a_verdict_as_json_keeps_the_contract(gradatim: Run, mine: Path) -> None:
    mine.write_text(DOUBLED)
    ended = gradatim("check", "tripled", "--json", "--seed", 7)
    verdict = json.loads(ended.stdout)
    assert ended.returncode == 1
    assert re.sub("getting .* ready; only the first time\n", "", ended.stderr) == ""
    wanted = {"lab", "outcome", "level", "seed", "ms", "results", "misconception"}
    assert wanted <= set(verdict)
    assert (verdict["lab"], verdict["outcome"], verdict["seed"]) == ("tripled", "FAIL", 7)
    assert {"name", "outcome", "message", "hint"} <= set(verdict["results"][0])
    assert verdict["misconception"]["name"] == "doubled"


def test_a_verdict_is_repeated_by_the_seed_that_it_showed(gradatim: Run, mine: Path) -> None:
    mine.write_text(DOUBLED)
    first = json.loads(gradatim("check", "tripled", "--json").stdout)
    again = json.loads(gradatim("check", "tripled", "--json", "--seed", first["seed"]).stdout)
    assert again["seed"] == first["seed"] and again["results"] == first["results"]
    shown = gradatim("check", "tripled", "--details", "--seed", first["seed"]).stdout
    assert f"seed {first['seed']}" in " ".join(shown.split())


PLAN = ("plan", "--hours", 5, "--start", "2030-01-07")


@pytest.mark.parametrize(
    "words",
    [
        ("labs",),
        ("skills",),
        ("next",),
        PLAN,
        ("progress",),
        ("doctor",),
        ("hint", "tripled"),
        ("author", "check", "tripled", "--seeds", 1),
        ("author", "cards"),
    ],
    ids=lambda words: " ".join(map(str, words[:2])),
)
def test_json_is_one_document_and_nothing_else(gradatim: Run, words: tuple[Any, ...]) -> None:
    assert gradatim(*PLAN, "--keep").returncode == 0
    ended = gradatim(*words, "--json")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.count("\n") == 1
    assert json.loads(ended.stdout)


def test_a_plan_and_a_catalogue_as_json_keep_the_contract(gradatim: Run) -> None:
    plan = json.loads(gradatim(*PLAN, "--json").stdout)
    assert {"finish", "finish_p10", "finish_p90", "hours", "weeks"} <= set(plan)
    assert {"week", "start", "phase", "steps"} <= set(plan["weeks"][0])
    lab, _ = json.loads(gradatim("labs", "--json").stdout)
    assert set(lab) >= {"id", "title", "phase", "skills", "kind", "minutes", "files", "state"}


@pytest.mark.parametrize(
    "words",
    [
        ("check", "nolab"),
        ("check", "tripled", "none.py"),
        ("check",),
        ("check", "tripled", "--seed", "x"),
        ("plan",),
        ("plan", "--hours", "nan"),
        ("plan", "--role", "king"),
        ("fly",),
    ],
    ids=" ".join,
)
def test_an_error_as_json_is_one_document_too(gradatim: Run, words: tuple[str, ...]) -> None:
    ended = gradatim(*words, "--json")
    assert ended.returncode == 2 and len(ended.stderr.splitlines()) == 1
    assert ended.stdout.count("\n") == 1
    assert json.loads(ended.stdout)["error"]


def test_help_is_no_error(gradatim: Run) -> None:
    for words in (("--help",), ("check", "-h"), ("author", "--help")):
        ended = gradatim(*words)
        assert (ended.returncode, ended.stderr) == (0, "")
        assert ended.stdout.startswith("Usage: gradatim")


# What was asked for does not exist or makes no sense ---------------------------------------------


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("check nolab", "there is no lab or exercise 'nolab'"),
        ("check triple", "did you mean tripled?"),
        ("check ../..", "this folder belongs to no lab or exercise of yours"),
        ("open nolab", "there is no lab or exercise 'nolab'"),
        ("hint nolab", "there is no lab or exercise 'nolab'"),
        ("check", "go to the folder of a lab, or name one"),
        ("check tripled a b", "there is no lab or exercise 'tripled a b'"),
        ("check tripled --seed x", "'--seed'"),
        ("fly", "there is no command 'fly'; gradatim -h lists the commands"),
        ("author", "missing command; gradatim author -h explains"),
        ("plan", "you have no plan yet"),
        ("next", "you have no plan yet"),
        ("plan --hours 0", "0 hours a week"),
        ("plan --hours 100", "100 hours a week"),
        ("plan --hours nan", "nan hours a week"),
        ("plan --hours inf", "inf hours a week"),
        ("plan --hours -1", "-1 hours a week"),
        ("plan --hours many", "'--hours'"),
        ("plan --start 2027-02-30", "'2027-02-30' is not a date"),
        ("plan --start monday", "'monday' is not a date"),
        ("plan --start 9999-12-31", "too late to start"),
        ("plan --hours 5 --start 10000-01-01", "'10000-01-01' is not a date"),
        ("plan --role king", "'king' is not one of mle (machine learning engineer), aae"),
        ("plan --background none2", "'none2' is not one of"),
        ("author check nolab", "nolab"),
        ("verify nosuch", "there is no folder and no project 'nosuch'; name a folder or one of: "),
        ("verify", "this folder holds no project"),
        ("verify adder", "you have not started the project 'adder'; run: gradatim projects adder"),
        ("author cards noskill", "there is no skill 'noskill'"),
        ("start --port 99999 --no-browser", "port 99999 cannot be used"),
    ],
)
def test_an_impossible_wish_is_one_sentence(
    gradatim: Run, home: Path, words: str, said: str
) -> None:
    assert said in cannot(gradatim(*words.split()))
    assert not (home / "labs").exists()


def test_no_profile_is_kept_that_makes_no_plan(gradatim: Run, home: Path) -> None:
    assert gradatim(*PLAN, "--keep").returncode == 0
    cannot(gradatim("plan", "--hours", "0", "--keep"))
    assert rows(home, "profile") == 1


def test_a_what_if_changes_nothing(gradatim: Run, home: Path) -> None:
    assert gradatim(*PLAN).returncode == 0
    assert rows(home, "profile") == 0


# The learner's file ------------------------------------------------------------------------------


def _binary(path: Path) -> None:
    path.write_bytes(bytes(range(256)))


def _nul(path: Path) -> None:
    path.write_bytes(b"x = 1\0")


def _huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(50 * 2**20)


def _loop(path: Path) -> None:
    path.symlink_to(path.name)


FILES = [
    (lambda path: None, "there is no such file; run: gradatim open tripled"),
    (Path.mkdir, "this is a folder; choose the file itself, such as tripled.py"),
    (_binary, "this is not UTF-8 text"),
    (_nul, "this is a binary file"),
    (_huge, "50.0 MB is more than a solution needs"),
    (_loop, "this cannot be read (Too many levels of symbolic links)"),
    (os.mkfifo, "this is not a regular file"),
]


@pytest.mark.parametrize(("make", "said"), FILES, ids=[said.split(";")[0] for _, said in FILES])
def test_a_file_that_no_judge_could_read_is_one_sentence_and_no_attempt(
    gradatim: Run, home: Path, tmp_path: Path, make: Callable[[Path], None], said: str
) -> None:
    path = tmp_path / "foreign" / "odd.py"
    make(path)
    before = os.path.lexists(path) and path.lstat()
    assert f"odd.py: {said}" in cannot(gradatim("check", "tripled", "odd.py"))
    after = os.path.lexists(path) and path.lstat()
    assert (before and before.st_mtime_ns) == (after and after.st_mtime_ns)
    assert not (home / "gradatim.db").exists() or rows(home, "verdict") == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("def tripled(xs:\n", "SyntaxError"),
        ("def triple(xs):\n    return xs\n", "defines no `tripled`"),
        ("", "defines no `tripled`"),
        ("raise SystemExit(0)\n", "SystemExit"),
        ("def tripled(xs):\n    return '\\udcff\\x1b[2J'\n", "got "),
        ("def tripled(xs):\n    print('\\x1b[2J\\udcff' * 9)\n", "got None"),
    ],
)
def test_a_file_that_is_wrong_fails(gradatim: Run, mine: Path, text: str, said: str) -> None:
    mine.write_text(text)
    ended = gradatim("check", "tripled")
    assert ended.returncode == 1 and ended.stderr in ("", WARMING)
    assert said in ended.stdout and "\x1b" not in ended.stdout
    as_json = gradatim("check", "tripled", "--json")
    assert json.loads(as_json.stdout)["outcome"] == "FAIL"


def test_names_that_are_no_utf_8_are_names_all_the_same(gradatim: Run, tmp_path: Path) -> None:
    strange = os.fsdecode(b"na\xffme.py")
    (tmp_path / "foreign" / strange).write_text(RIGHT)
    assert gradatim("check", "tripled", strange).returncode == 0
    assert "there is no such file" in cannot(gradatim("check", "tripled", os.fsdecode(b"\xfe.py")))
    home = str(tmp_path / os.fsdecode(b"h\xff"))
    opened = gradatim("open", "tripled", env={"GRADATIM_HOME": home})
    assert opened.returncode == 0 and opened.stdout.endswith("tripled.py\n")


# The learner's folder ----------------------------------------------------------------------------


def test_a_home_that_is_a_file_stays_a_file(gradatim: Run, home: Path) -> None:
    home.write_text("mine")
    for words in (("check", "tripled"), ("labs",), ("review",), ("watch",)):
        assert str(home) in cannot(gradatim(*words))
    assert home.read_text() == "mine"


def test_an_empty_home_in_the_environment_is_none(gradatim: Run, tmp_path: Path) -> None:
    env = {"GRADATIM_HOME": "", "HOME": str(tmp_path / "me")}
    assert gradatim("labs", env=env).returncode == 0
    assert (tmp_path / "me/gradatim/gradatim.db").exists()
    assert "cannot be found" in cannot(gradatim("labs", env={"GRADATIM_HOME": "~nobody0/x"}))


def test_a_damaged_database_is_told_and_left_as_it_is(gradatim: Run, mine: Path) -> None:
    log = mine.parents[2] / "gradatim.db"
    log.write_bytes(b"no database" * 500)
    for words in (("check", "tripled"), ("labs",), ("progress",)):
        assert "gradatim.db: this is not a database" in cannot(gradatim(*words))
    assert log.read_bytes() == b"no database" * 500 and mine.read_text() == RIGHT


def test_a_damaged_page_of_the_database_is_told(gradatim: Run, home: Path, mine: Path) -> None:
    assert gradatim("check", "tripled").returncode == 0
    log = home / "gradatim.db"
    whole = log.read_bytes()
    log.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    assert "damaged" in cannot(gradatim("labs"))


def test_a_database_of_a_newer_program_is_told_and_left_as_it_is(gradatim: Run, home: Path) -> None:
    assert gradatim("labs").returncode == 0
    with closing(sqlite3.connect(home / "gradatim.db")) as log, log:
        log.execute("UPDATE alembic_version SET version_num = '9999'")
    assert "kept by a newer program" in cannot(gradatim("labs"))
    with closing(sqlite3.connect(home / "gradatim.db")) as log:
        assert log.execute("SELECT version_num FROM alembic_version").fetchall() == [("9999",)]


@pytest.fixture
def tiny_disk(home: Path) -> Iterator[Path]:
    """A home on a disk of its own, full but for a few pages."""
    home.mkdir()
    size = ["-o", "size=256k"]
    mounted = subprocess.run(["mount", "-t", "tmpfs", *size, "none", str(home)], check=False)
    if mounted.returncode:
        pytest.skip("only root may mount a small disk")
    yield home
    subprocess.run(["umount", str(home)], check=True)


def fill(disk: Path) -> None:
    with suppress(OSError), (disk / "ballast").open("wb", buffering=0) as file:
        while True:
            file.write(b"\0" * 4096)


def test_on_a_full_disk_nothing_is_lost_and_nothing_is_claimed(
    gradatim: Run, tiny_disk: Path
) -> None:
    file = tiny_disk / "labs/tripled/tripled.py"
    assert gradatim("check", "tripled").returncode == 1
    file.write_text(RIGHT)
    fill(tiny_disk)
    assert "disk" in cannot_keep(gradatim("check", "tripled"))
    assert "disk" in cannot(gradatim("hint", "tripled"))
    assert file.read_text() == RIGHT
    (tiny_disk / "ballast").unlink()
    assert rows(tiny_disk, "verdict") == 1
    assert gradatim("check", "tripled").returncode == 0


def cannot_keep(ended: Any) -> str:
    """Exit 2 and one sentence after the checks were shown; the verdict's own line is not."""
    assert ended.returncode == 2 and "passed" not in ended.stdout
    (sentence,) = ended.stderr.splitlines()
    return str(sentence)


def test_where_files_cannot_grow_the_starter_is_not_half_laid(gradatim: Run, home: Path) -> None:
    assert gradatim("labs").returncode == 0

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))

    assert cannot(gradatim("check", "tripled", preexec_fn=limit))
    assert [p for p in (home / "labs").rglob("*") if p.is_file()] == []


def read_only(home: Path) -> Iterator[Path]:
    bound = subprocess.run(["mount", "--bind", str(home), str(home)], check=False)
    if bound.returncode:
        pytest.skip("only root may make a folder read-only for everybody")
    subprocess.run(["mount", "-o", "remount,ro,bind", str(home)], check=True)
    yield home
    subprocess.run(["umount", str(home)], check=True)


@pytest.fixture
def read_only_home(mine: Path) -> Iterator[Path]:
    yield from read_only(mine.parents[2])


@pytest.fixture
def read_only_log(gradatim: Run, mine: Path) -> Iterator[Path]:
    assert gradatim("check", "tripled").returncode == 0
    yield from read_only(mine.parents[2])


def test_a_read_only_home_is_told(gradatim: Run, read_only_home: Path) -> None:
    for words in (("check", "tripled"), ("open", "halved"), ("labs",), ("hint", "tripled")):
        assert str(read_only_home) in cannot(gradatim(*words))


def test_a_read_only_log_takes_no_verdict(gradatim: Run, read_only_log: Path) -> None:
    for words in (("hint", "tripled"), ("open", "halved"), ("check", "halved")):
        assert str(read_only_log) in cannot(gradatim(*words))
    assert str(read_only_log) in cannot_keep(gradatim("check", "tripled"))


# The pack ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["title = ", 'title = "x"\n', "\xff\xfe", 'minutes = "many"\nkind = "magic"\n']
)
def test_one_broken_lab_leaves_the_others_alone(
    gradatim: Run, tiny_pack: Path, home: Path, text: str
) -> None:
    (tiny_pack / "labs/halved/lab.toml").write_bytes(text.encode("latin-1"))
    listed = gradatim("labs")
    assert listed.returncode == 0 and "tripled" in listed.stdout
    assert gradatim("check", "tripled").returncode == 1
    assert gradatim(*PLAN).returncode == 0
    assert "halved" in cannot(gradatim("check", "halved"))


def test_a_lab_without_checks_is_told(gradatim: Run, tiny_pack: Path) -> None:
    (tiny_pack / "labs/tripled/checks.py").unlink()
    assert "tripled/checks.py: the file is missing" in cannot(gradatim("check", "tripled"))


def test_a_fault_of_the_checks_is_not_the_learners(
    gradatim: Run, tiny_pack: Path, home: Path, mine: Path
) -> None:
    (tiny_pack / "labs/tripled/checks.py").write_text("raise RuntimeError('oh')\n")
    ended = gradatim("check", "tripled")
    assert (ended.returncode, ended.stderr) == (2, "")
    assert "It is our fault, and does not count." in ended.stdout
    assert rows(home, "verdict") == 0


@pytest.mark.parametrize("text", ["format = ", "format = 99", "", "format = 1\nphase = 3\n", None])
def test_a_broken_roadmap_is_one_sentence(gradatim: Run, tiny_pack: Path, text: str | None) -> None:
    roadmap = tiny_pack / "roadmap.toml"
    roadmap.unlink() if text is None else roadmap.write_text(text)
    for words in (("labs",), ("check", "tripled")):
        assert "roadmap.toml" in cannot(gradatim(*words))


def test_a_pack_that_is_not_there_is_one_sentence(gradatim: Run, tiny_pack: Path) -> None:
    shutil.rmtree(tiny_pack)
    assert f"{tiny_pack}: there is no such folder" in cannot(gradatim("labs"))


PRINTS = """
[[card]]
id = "py-control-range"
kind = "predict"
ask = "What does this print?"
code = "for n in range(2, 8, 3): print(n)"
answer = "2\\n5"
why = "The next number would be 8."
source = "Python tutorial"
"""


def test_a_card_that_does_not_print_what_it_says_fails_its_proof(
    gradatim: Run, tiny_pack: Path
) -> None:
    cards = tiny_pack / "cards/py-control.toml"
    cards.write_text(PRINTS)
    ended = gradatim("author", "cards")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout == "1 cards run: no problems\n\n1 cards, 0 problems\n"
    cards.write_text(PRINTS.replace("2\\n5", "2\\n5\\n8"))
    ended = gradatim("author", "cards", "py-control")
    assert ended.returncode == 1
    assert "card 'py-control-range': its code prints '2\\n5', and the card says" in ended.stdout


def test_a_named_idea_flows_over_the_lines_of_its_author(
    gradatim: Run, mine: Path, tiny_pack: Path
) -> None:
    wrong = tiny_pack / "labs/tripled/wrong/doubled.py"
    lesson = "You take each\nnumber twice.\n\n- one\n- two\n"
    wrong.write_text(f'"""{lesson}"""\n{DOUBLED}')
    mine.write_text(DOUBLED)
    told = gradatim("check", "tripled").stdout
    assert "  You take each number twice.\n" in told
    assert "  - one\n" in told and "  - two\n" in told


# Placement ---------------------------------------------------------------------------------------


def test_what_is_shown_is_waived_and_stopping_loses_no_answer(
    gradatim: Run, home: Path, tiny_pack: Path
) -> None:
    more = [PRINTS.replace("range", f"range{n}", 1) for n in range(2)]
    (tiny_pack / "cards/py-control.toml").write_text("\n".join(more))
    for lab in tiny_pack.glob("labs/*/lab.toml"):  # too long to be offered
        lab.write_text(lab.read_text().replace("minutes = 10", "minutes = 30"))
    assert gradatim(*PLAN, "--keep").returncode == 0
    stopped = gradatim("place", input="2\n5\n\n")
    assert stopped.returncode == 2 and "this command asks questions" in stopped.stderr
    state = json.loads(gradatim("place", "--json").stdout)
    assert (state["asked"], state["next"]["skill"]) == (1, "py-control")
    ended = gradatim("place", input="2\n5\n\n")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.count("question") == 1 and "You can skip" in ended.stdout
    assert (rows(home, "answered"), rows(home, "placed")) == (2, 1)


def test_where_no_card_is_left_a_short_lab_is_offered_and_may_be_given_up(
    gradatim: Run, home: Path, tiny_pack: Path
) -> None:
    shutil.rmtree(tiny_pack / "cards")
    assert gradatim(*PLAN, "--keep").returncode == 0
    begun = gradatim("place", input="what\ny\n")
    assert (begun.returncode, begun.stderr) == (0, "")
    assert "Writing this tells more" in begun.stdout and "gradatim check" in begun.stdout
    state = json.loads(gradatim("place", "--json").stdout)["lab"]
    assert state["begun"] and (home / "labs" / state["id"]).is_dir()
    assert f"the task: gradatim read {state['id']}" in " ".join(begun.stdout.split())
    assert "not finished; go on with: gradatim place" in gradatim().stdout
    ended = gradatim("place", input="n\n" * 9)
    assert ended.returncode == 0 and "You started this but" in ended.stdout
    assert "did not show any skill for certain" in ended.stdout
    assert "The plan ends on" in ended.stdout
    assert rows(home, "placed") == 1 <= rows(home, "offered")
    assert "placement" not in gradatim().stdout


def test_a_program_of_the_placement_that_passes_leads_back_to_it(
    gradatim: Run, home: Path, tiny_pack: Path
) -> None:
    shutil.rmtree(tiny_pack / "cards")
    assert gradatim(*PLAN, "--keep").returncode == 0
    assert gradatim("place", input="y\n").returncode == 0
    lab = json.loads(gradatim("place", "--json").stdout)["lab"]["id"]
    solution = tiny_pack / "labs" / lab / "solution.py"
    (mine,) = (home / "labs" / lab).glob("*.py")
    mine.write_text(solution.read_text())
    passed = gradatim("check", lab)
    assert passed.returncode == 0 and passed.stdout.endswith("next: gradatim place\n")


def test_a_placement_needs_somebody_who_plans(gradatim: Run) -> None:
    assert "you have no plan yet" in cannot(gradatim("place"))


# Terminals and pipes -----------------------------------------------------------------------------


def test_cards_without_anybody_to_answer_are_one_sentence(
    gradatim: Run, home: Path, mine: Path
) -> None:
    assert gradatim("check", "tripled").returncode == 0
    for text in ("", "\n", "\nnonsense\n"):
        ended = gradatim("review", input=text)
        assert ended.returncode == 2
        assert ended.stderr == "gradatim: this command asks questions; run this in a terminal\n"
    assert rows(home, "review") == 0


def test_cards_are_asked_until_none_is_due(gradatim: Run, home: Path, mine: Path) -> None:
    assert gradatim("check", "tripled").returncode == 0
    ended = gradatim("review", input="\n3\n\n9\nx\n4\n")
    again = "; 1 just met comes back once more today.\n"
    assert ended.returncode == 0 and f"2 cards reviewed{again}" in ended.stdout
    assert rows(home, "review") == 2
    assert gradatim("review").stdout.startswith(f"No card is due{again}")


@pytest.mark.parametrize("columns", ["40", "1", "0"])
def test_in_a_narrow_terminal_lines_wrap(gradatim: Run, mine: Path, columns: str) -> None:
    mine.write_text(DOUBLED)
    assert gradatim(*PLAN, "--keep").returncode == 0
    for words in (("check", "tripled"), ("labs",), ("plan",), ("next",), ("skills",), ("doctor",)):
        ended = gradatim(*words, env={"COLUMNS": columns})
        assert ended.stderr in ("", WARMING) and ended.returncode in (0, 1)
        if columns == "40":
            path = str(mine.parents[2])  # a single word may be longer
            wide = [ln for ln in ended.stdout.splitlines() if len(ln) > 40 and path[:20] not in ln]
            assert wide == []


def test_a_terminal_without_the_marks_shows_them_in_another_way(gradatim: Run, mine: Path) -> None:
    ended = gradatim("check", "tripled", env={"PYTHONIOENCODING": "ascii"})
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "\\u2713 makes nothing of nothing" in ended.stdout


@pytest.mark.parametrize("words", [("labs",), ("check", "tripled"), ("labs", "--json"), ("-h",)])
def test_a_reader_that_leaves_is_no_reason_to_complain(
    gradatim: Run, mine: Path, words: tuple[str, ...]
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as gone:
        ended = gradatim(*words, stdout=gone)
    assert (ended.returncode, ended.stderr) == (2, "")


BEGUN = """
from gradatim import cli
run = cli._run
def told(arguments):
    print("begun", flush=True)
    return run(arguments)
cli._run = told
cli.main()
"""
WARMING = "getting Python ready; only the first time\n"  # unless an earlier test did
ENDLESS = "def tripled(xs):\n    while True:\n        pass\n"


def descendants(root: int) -> set[int]:
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        with suppress(OSError, ValueError):
            state, parent = (entry / "stat").read_text().rpartition(")")[2].split()[:2]
            if state != "Z":
                parents[int(entry.name)] = int(parent)
    found, before = {root}, set[int]()
    while found != before:
        before = set(found)
        found |= {pid for pid, parent in parents.items() if parent in found}
    return found & parents.keys()


@pytest.mark.parametrize("moment", [0.0, 0.2, 0.6, 1.4, 2.4])
def test_ctrl_c_ends_a_check_and_leaves_no_process(
    command: Callable[..., list[str]],
    surroundings: dict[str, str],
    mine: Path,
    moment: float,
) -> None:
    mine.write_text(ENDLESS)
    # An import that is broken off leaves its file to the garbage collector; no user hears of it.
    warnings = {"PYTHONWARNINGS": "error,ignore::ResourceWarning"}
    asked = subprocess.Popen(
        [sys.executable, "-c", BEGUN, *command("check", "tripled")[1:]],
        env={**surroundings, **warnings},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert asked.stdout is not None and asked.stdout.readline() == "begun\n"
    time.sleep(moment)  # somewhere between the first command and the endless loop
    family = descendants(asked.pid)
    os.killpg(asked.pid, signal.SIGINT)
    _, complaint = asked.communicate(timeout=60)
    assert asked.returncode == 130, complaint
    assert complaint in ("", WARMING)
    deadline = time.monotonic() + 60
    while (left := {p for p in family if p in descendants(p)}) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert left == set()


def test_watching_outlives_a_file_that_cannot_be_judged(
    command: Callable[..., list[str]], surroundings: dict[str, str], mine: Path
) -> None:
    steps = [
        (None, b"watching"),
        (b"\xff", b"is not UTF-8 text"),
        (DOUBLED.encode(), b"this looks like: doubled"),
        (RIGHT.encode(), b"passed"),
    ]
    with subprocess.Popen(
        command("watch"), env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as watching:
        try:
            for content, said in steps:
                hear(watching, said, mine, content)
        finally:
            watching.send_signal(signal.SIGINT)
        assert watching.stderr and watching.stderr.read().decode() in ("", WARMING)
    assert watching.returncode == 130


def hear(watching: subprocess.Popen[bytes], said: bytes, path: Path, content: bytes | None) -> None:
    """Saves `content` until the watcher says what it should: it may not listen at once."""
    assert watching.stdout
    heard, deadline = b"", time.monotonic() + 30
    while said not in heard:
        if content is not None:
            path.write_bytes(content)
        if select.select([watching.stdout], [], [], 2)[0]:
            heard += os.read(watching.stdout.fileno(), 65536)
        assert time.monotonic() < deadline, heard


def test_the_module_is_the_program(home: Path, tiny_pack: Path) -> None:
    words = [sys.executable, "-m", "gradatim", "--home", home, "--pack", tiny_pack, "labs"]
    ended = subprocess.run(words, capture_output=True, text=True, check=True)
    assert "tripled" in ended.stdout


# What starts quickly -----------------------------------------------------------------------------

QUICK: tuple[list[str], ...] = (
    [], ["plan"], ["next"], ["labs"], ["skills"], ["progress"], ["time"], ["jobs"],
    ["why", "py-control"], ["search", "break"], ["review", "--json"], ["hint", "tripled"],
)  # fmt: skip
LARGE = {"numpy", "scipy", "rich", "jinja2", "pygments", "markdown_it", "starlette", "uvicorn"}
RUN_ALL = f"""
import sys
from gradatim.cli import main
known = sys.argv[1:]
for words in {QUICK}:
    sys.argv = ["gradatim", *known, *words]
    try:
        main()
    except SystemExit as end:
        assert not end.code, words
print({LARGE} & {{name.partition(".")[0] for name in sys.modules}}, file=sys.stderr)
"""


def test_commands_that_ask_no_judge_do_without_large_libraries(home: Path, tiny_pack: Path) -> None:
    """For a learner with a plan who has reviewed a card."""
    who = records.profile_data(Profile(Role.MLE, Background.NONE, 10, date.today()))
    seen = {"rating": 3}
    with closing(open_log(home)) as log:
        for kind, name, data in (("profile", "", who), ("review", "py-control-break", seen)):
            log.append(Evidence(kind, datetime.now(UTC), kind, name, data, "me"))
    words = [sys.executable, "-c", RUN_ALL, "--home", str(home), "--pack", str(tiny_pack)]
    done = subprocess.run(words, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "set()\n")
