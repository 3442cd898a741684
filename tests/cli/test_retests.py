"""Labs from an empty file again, and explanations: the verbs and the command line."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.errors import RequestError
from gradatim.model import Evidence

NOW = datetime(2027, 1, 13, 12, tzinfo=UTC)
LONG = "x" * 650
TOLD = "It adds up all the numbers. Nothing is left out because the loop sees each."


@pytest.fixture
def app(home: Path, tiny_pack: Path) -> Iterator[App]:
    app = App(home, curriculum.load(tiny_pack), lambda: NOW)
    yield app
    app.close()


def passed(app: App, seconds: float = 600, lab: str = "tripled") -> None:
    data = {"outcome": "PASS", "seed": 1, "results": [], "files": {"a.py": LONG}}
    at = NOW + timedelta(seconds=seconds)
    app.store.append(Evidence(f"{lab}{seconds}", at, "verdict", lab, data, "me"))


def test_a_retest_lays_the_starter_and_keeps_the_old_file(app: App) -> None:
    path = app.begin("tripled")
    starter = path.read_text()
    path.write_text("mine = 1\n")
    passed(app)
    assert app.solution("tripled") is not None and app.last_verdict("tripled") is not None
    laid, kept = app.retest("tripled")
    assert laid == path and path.read_text() == starter
    assert kept == path.parent / "earlier" / "2027-01-13-tripled.py"
    assert kept.read_text() == "mine = 1\n"
    assert app.evidence()[-1].data["retest"] is True
    assert app.solution("tripled") is None and app.last_verdict("tripled") is None
    assert app.hints("tripled") == []


def test_a_retest_under_way_is_not_thrown_away(app: App) -> None:
    path = app.begin("tripled")
    passed(app)
    app.retest("tripled")
    path.write_text("half = 1\n")
    assert app.retest("tripled") == (path, None)
    assert path.read_text() == "half = 1\n"
    passed(app, 1200)
    assert app.retest("tripled")[1] == path.parent / "earlier" / "2027-01-13-2-tripled.py"


@pytest.mark.parametrize("verb", ["retest", "explain"])
def test_what_is_not_passed_is_neither_tested_again_nor_explained(app: App, verb: str) -> None:
    app.begin("tripled")
    with pytest.raises(RequestError, match="not passed yet"):
        getattr(app, verb)("tripled", *([TOLD] if verb == "explain" else []))


def test_an_explanation_and_a_mistake_on_purpose_make_a_quick_pass_count(app: App) -> None:
    app.begin("tripled")
    passed(app, 2)
    assert app.lab_state("tripled").state == "passed, not explained"
    with pytest.raises(RequestError, match="two full sentences"):
        app.explain("tripled", "It works.")
    with pytest.raises(RequestError, match="no mistake is asked for"):
        app.check_mistake("tripled")
    assert app.explain("tripled", TOLD).state == "passed, not explained"
    asked = app.mistake("tripled")
    assert asked is not None and asked.lesson == "You take each number twice."
    assert asked.copy.is_relative_to(app.home) and asked.copy.name == "tripled.py"


COPIES = [
    ("return [3 * x for x in xs]", "still passes"),
    ("return []", "fails in another way"),
    ("return [2 * x for x in xs]", ""),
]


@pytest.mark.parametrize(("body", "remark"), COPIES)
def test_only_the_mistake_that_was_asked_for_counts(app: App, body: str, remark: str) -> None:
    path = app.begin("tripled")
    path.write_text("def tripled(xs):\n    return [3 * x for x in xs]\n")
    passed(app, 2)
    app.explain("tripled", TOLD)
    made = app.check_mistake("tripled", f"def tripled(xs):\n    {body}\n")
    assert made.right == (remark == "") and remark in made.remark
    wanted = "passed" if made.right else "passed, not explained"
    assert app.lab_state("tripled").state == wanted
    assert "3 * x" in path.read_text()  # the learner's own file stays


def test_a_copy_that_is_gone_is_made_from_the_file_that_passed(app: App) -> None:
    app.begin("tripled")
    passed(app, 2)
    app.explain("tripled", TOLD)
    asked = app.mistake("tripled")
    assert asked is not None
    asked.copy.unlink()
    assert app.mistake_text("tripled") == app.source("tripled")
    app.other_mistake("tripled")
    assert asked.copy.exists()


LONGER = """
def tripled(xs):
    found, seen = [], {}
    for place, x in enumerate(xs):
        if place not in seen:
            seen[place] = 3 * x
        found.append(seen[place])
    return found if len(found) == len(seen) else []
"""


def test_how_much_a_pass_is_like_a_shipped_solution_is_kept(home: Path, tiny_pack: Path) -> None:
    (tiny_pack / "labs" / "tripled" / "solution.py").write_text(LONGER)
    with closing(App(home, curriculum.load(tiny_pack), lambda: NOW)) as app:
        path = app.begin("tripled")
        path.write_text(f"# mine{LONGER}")
        app.check("tripled")
        last = app.evidence()[-1]
        assert (last.kind, last.subject, last.data["alike"]) == ("likeness", "tripled", 1.0)
        path.write_text("def tripled(xs):\n    return [3 * x for x in xs]\n")
        app.check("tripled")
        path.write_text(LONGER)
        app.check("tripled", seed=1)
        assert [row.kind for row in app.evidence()[-2:]] == ["verdict", "verdict"]


def test_the_command_line_begins_again_and_explains(
    gradatim: Callable[..., Any], home: Path
) -> None:
    assert gradatim("retest", "tripled").returncode == 2
    mine = Path(gradatim("open", "tripled").stdout.strip())
    mine.write_text(f"def tripled(xs):\n    return [3 * x for x in xs]\n# {LONG}\n")
    told = " ".join(gradatim("check", "tripled").stdout.split())
    assert "gradatim explain tripled" in told and "gradatim retest tripled" in told
    assert gradatim("explain", "tripled", "--text", "Works.").returncode == 2
    kept = json.loads(gradatim("explain", "tripled", "--json", "--text", TOLD).stdout)
    assert kept["state"] == "passed, not explained" and "twice" in kept["mistake"]["says"]
    copy = Path(kept["mistake"]["copy"])
    assert LONG in copy.read_text()
    assert copy.name in gradatim("explain", "tripled").stdout  # what is asked for, again
    refused = gradatim("explain", "tripled", "--check")
    assert refused.returncode == 1 and "still passes" in refused.stdout
    copy.write_text(copy.read_text().replace("3 * x", "2 * x"))
    fine = gradatim("explain", "tripled", "--check", "--json")
    made = json.loads(fine.stdout)
    assert (fine.returncode, made["right"], made["state"]) == (0, True, "passed")
    early = json.loads(gradatim("retest", "tripled", "--json").stdout)
    assert "counts from" in early["error"] and LONG in mine.read_text()
    again = json.loads(gradatim("retest", "tripled", "--now", "--json").stdout)
    assert set(again) == {"lab", "file", "kept"} and Path(again["file"]) == mine
    assert LONG in Path(again["kept"]).read_text() and LONG not in mine.read_text()
