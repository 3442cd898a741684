"""A check that somebody no longer waits for: it ends at once, and counts nothing."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from threading import Timer

import pytest

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.app.stop import Stop
from gradatim.errors import JudgeError
from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool
from gradatim.judge.processes.shared_client import children
from gradatim.judge.wall import CHECK_S
from gradatim.model import Outcome

ENDLESS = "def tripled(xs):\n    while True:\n        pass\n"
DOUBLED = "def tripled(xs):\n    return [2 * x for x in xs]\n"


@pytest.fixture(params=[Pool, children], ids=["own", "shared"])
def app(home: Path, tiny_pack: Path, request: pytest.FixtureRequest) -> Iterator[App]:
    made = App(home, curriculum.load(tiny_pack))
    made.__dict__["judge"] = Judge(request.param())
    yield made
    made.close()


def kinds(app: App) -> list[str]:
    return [row.kind for row in app.evidence() if row.kind in ("verdict", "named")]


def test_an_endless_loop_ends_when_it_is_asked_to(app: App) -> None:
    app.save("tripled", DOUBLED)
    app.check("tripled")  # the interpreter is warm
    app.save("tripled", ENDLESS)
    stop = Stop()
    begun = time.perf_counter()
    Timer(0.3, stop.ask).start()
    with pytest.raises(JudgeError, match="stopped"):
        app.check("tripled", stop=stop)
    assert time.perf_counter() - begun < CHECK_S  # which it would have taken
    assert kinds(app) == ["verdict"]
    app.save("tripled", DOUBLED)
    assert app.check("tripled").outcome is Outcome.FAIL  # the judge goes on


def test_what_was_asked_before_it_began_does_not_begin(app: App) -> None:
    app.save("tripled", DOUBLED)
    verdict = app.check("tripled")
    stop = Stop()
    stop.ask()
    with pytest.raises(JudgeError, match="stopped"):
        app.check("tripled", stop=stop)
    with pytest.raises(JudgeError, match="stopped"):
        app.diagnose(verdict, stop)
    assert kinds(app) == ["verdict"]
