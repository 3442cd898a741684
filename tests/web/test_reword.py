"""The button that has the last hint put into other words, for those who have set up a tutor."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from endpoint import Model, model, says
from fastapi.testclient import TestClient

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.model import Background, Role
from gradatim.web import create

BUTTON = "Say the last hint in other words"
WRONG = "def tripled(xs):\n    return list(xs)\n"


@pytest.fixture(scope="module")
def served() -> Iterator[Model]:
    with model() as found:
        yield found


@pytest.fixture
def app(tiny_pack: Path, home: Path) -> Iterator[App]:
    made = App(home, curriculum.load(tiny_pack))
    made.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 13))
    made.begin("tripled")
    made.path("tripled").write_text(WRONG)
    yield made
    made.close()


@pytest.fixture
def client(app: App) -> TestClient:
    return TestClient(create(app), base_url="http://127.0.0.1:4711")


@pytest.fixture
def tutor(monkeypatch: pytest.MonkeyPatch, served: Model) -> Model:
    monkeypatch.setenv("GRADATIM_TUTOR_ADDRESS", served.address)
    monkeypatch.setenv("GRADATIM_TUTOR_MODEL", "small")
    return served


def reworded(client: TestClient) -> str:
    seen = client.get("/labs/tripled").text.partition('name="seen" value="')[2].partition('"')[0]
    answer = client.post("/labs/tripled/reword", data={"text": WRONG, "seen": seen})
    assert answer.status_code == 200
    return answer.text


def test_there_is_no_button_without_a_tutor_or_before_a_hint(app, client, monkeypatch):
    app.hint("tripled")
    assert BUTTON not in client.get("/labs/tripled").text
    monkeypatch.setenv("GRADATIM_TUTOR_ADDRESS", "http://127.0.0.1:9/v1")
    monkeypatch.setenv("GRADATIM_TUTOR_MODEL", "small")
    assert BUTTON in client.get("/labs/tripled").text


def test_the_tutors_words_stand_below_the_hint_as_plain_text(app, client, tutor):
    app.hint("tripled")
    tutor.answer = says("What is three times the first number? <img src=x> **Think.**")
    found = reworded(client)
    assert "In other words" in found
    assert "first number? &lt;img src=x&gt; **Think.**" in found
    assert "can be wrong" in found
    assert len(app.hints("tripled")) == 1


def test_a_reply_that_gives_the_solution_away_is_not_shown(app, client, tutor):
    app.hint("tripled")
    tutor.answer = says("Write this:\n```python\nreturn [3 * x for x in xs]\n```")
    found = reworded(client)
    assert "3 * x for x" not in found
    assert "gave away more than the hint, so this is the hint as it is" in found


def test_settings_that_cannot_be_used_are_explained(app, client, home):
    app.hint("tripled")
    (home / "tutor.toml").write_text('address = "here"\nmodel = "small"\n')
    assert BUTTON in client.get("/labs/tripled").text
    assert "The tutor cannot be asked" in reworded(client)
