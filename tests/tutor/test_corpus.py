"""The leak gate on replies to real labs: a sample in `make test`, all in `make test-all`."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from honest import HONEST, Honest
from leaks import LEAKS, Leak
from measure import learner

from gradatim import curriculum
from gradatim.app.tutor_gate import Decision, Gate
from gradatim.curriculum import Pack
from gradatim.judge.grade import Judge
from gradatim.judge.processes.shared_client import children

# Steps through each corpus; no factor in common with the number of ways that a lab has there.
LEAK_STEP, HONEST_STEP = 19, 11
MOST_STOPPED = 2  # honest replies in a hundred


@pytest.fixture(scope="module")
def pack() -> Pack:
    return curriculum.load()


@pytest.fixture(scope="module")
def judge(shared_judge: None) -> Iterator[Judge]:
    found = Judge(children(lambda profile: None))
    yield found
    found.close()


def decided(judge: Judge, pack: Pack, one: Leak | Honest) -> Decision:
    material = pack.material(one.lab)
    gate = Gate(judge, material, learner(material, one.learner), 1)
    return gate.decide(material.lab.hints.idea, one.reply(material))


@pytest.fixture
def everything(request: pytest.FixtureRequest) -> bool:
    """Whether this is `make test-all`."""
    return bool(request.config.getoption("everything"))


def test_the_corpus_is_as_large_as_promised() -> None:
    assert len(LEAKS) >= 100 and len(HONEST) >= 100
    assert len({one.lab for one in LEAKS}) >= 10 and len({one.lab for one in HONEST}) >= 10


def test_no_reply_that_solves_the_lab_in_code_is_shown(judge, pack, everything) -> None:
    corpus = LEAKS if everything else LEAKS[::LEAK_STEP]
    shown = [one for one in corpus if decided(judge, pack, one) == "clear"]
    assert shown == []


def test_honest_replies_are_shown(judge, pack, everything) -> None:
    corpus = HONEST if everything else HONEST[::HONEST_STEP]
    stopped = [one for one in corpus if decided(judge, pack, one) != "clear"]
    assert len(stopped) * 100 <= MOST_STOPPED * len(corpus), stopped
