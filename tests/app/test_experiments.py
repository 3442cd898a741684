"""Free experiments: kept as evidence of a skill, and never of its mastery."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.app.experiments import LIMIT
from gradatim.errors import RequestError

NOON = datetime(2027, 1, 13, 12, tzinfo=UTC)


@pytest.fixture
def app(home: Path, tiny_pack: Path) -> Iterator[App]:
    found = App(home, curriculum.load(tiny_pack), lambda: NOON)
    yield found
    found.close()


@pytest.fixture
def skill(app: App) -> str:
    return next(iter(app.pack.skills))


def test_an_experiment_is_kept_and_stands_behind_its_skill(app: App, skill: str) -> None:
    assert app.why(skill).state == "not started"
    added = app.add_experiment(skill, " ten seeds ", "0.81 to 0.84\n", "https://example.org/a")
    assert (added.tried, added.seen, added.at) == ("ten seeds", "0.81 to 0.84", NOON)
    assert app.experiments() == app.experiments(skill) == [added]
    assert app.experiments("another") == []
    found = app.why(skill)
    (row,) = found.rows
    assert (row.kind, row.title, row.counts) == ("experiment", "ten seeds", False)
    assert row.outcome == "0.81 to 0.84, https://example.org/a"
    assert found.state == "in progress"


def test_experiments_alone_never_pass_a_skill(app: App, skill: str) -> None:
    for number in range(20):
        app.add_experiment(skill, f"try {number}", "it worked")
    assert app.why(skill).state == "in progress"


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        (("", "x"), "no 'tried'"),
        (("x", " \n"), "no 'seen'"),
        (("x" * (LIMIT + 1), "x"), "2,001 characters"),
        (("x", "x", "example.org"), "not a web address"),
        (("x", "x", "javascript:alert(1)"), "not a web address"),
        (("x", "x", "https://[half"), "not a web address"),
        (("x", "x", "https://a b"), "not a web address"),
    ],
)
def test_what_says_nothing_is_refused(
    app: App, skill: str, parts: tuple[str, ...], words: str
) -> None:
    with pytest.raises(RequestError, match=words):
        app.add_experiment(skill, *parts)
    assert app.experiments() == []


def test_an_unknown_skill_is_refused(app: App) -> None:
    with pytest.raises(RequestError, match="there is no skill 'juggling'"):
        app.add_experiment("juggling", "x", "x")


def test_the_command_adds_and_lists(gradatim: Callable[..., Any], skill: str) -> None:
    assert "No entries yet" in gradatim("experiment").stdout
    added = gradatim("experiment", "add", skill, "ten seeds", "--seen", "0.8", "--json")
    assert json.loads(added.stdout)["seen"] == "0.8"
    assert "seen: 0.8" in gradatim("experiment").stdout
    assert "experiment ten seeds: 0.8" in gradatim("why", skill).stdout
    assert [one["skill"] for one in json.loads(gradatim("experiment", "--json").stdout)] == [skill]
    assert gradatim("experiment", "add", skill, "x", "--seen", " ").returncode == 2
