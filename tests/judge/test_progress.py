"""What is shown of a check while it runs: numbers, which no verdict depends on."""

import json
from dataclasses import replace

import pytest
from tests_labs import files, material

from gradatim import libraries
from gradatim.judge import progress, wall
from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool
from gradatim.judge.progress import TrainingParser
from gradatim.judge.protocol.frames import HOST, BadFrame, Frame
from gradatim.model import Outcome, Training

GOOD = "def f(x):\n    return x + 1"
ADDS_ONE = '''
@check
def adds_one(lab):
    """adds one"""
    equal(lab.f(1), 2)
'''
SENDS_MESSAGES = """
import json, os, struct

def say(message):
    text = json.dumps(message).encode()
    os.write(3, struct.pack(">cII", b"H", len(text), 0) + text)

"""
BUSY = """
from time import monotonic

def f(x):
    end = monotonic() + 0.8
    while monotonic() < end:
        pass
    return x + 1
"""
TRAINS = """
import torch

def f(x):
    w = torch.tensor([4.0], requires_grad=True)
    for step in range(40):
        loss = (w - 1).square().sum()
        (slope,) = torch.autograd.grad(outputs=loss, inputs=w)
        with torch.no_grad():
            w -= 0.1 * slope
        w.grad = None
        (w * w).sum().backward()
    return x + round(w.item())
"""


@pytest.fixture(scope="module")
def judge():
    judge = Judge(Pool(standby=1))
    yield judge
    judge.close()


def grade_watched(judge, learner, checks=ADDS_ONE, profile="numpy"):
    """The verdict, and what was said meanwhile."""
    lab, reports = material(checks, GOOD), []
    lab = replace(lab, lab=replace(lab.lab, profile=profile))
    verdict = judge.grade(lab, files(learner), 3, on_progress=reports.append)
    alone = judge.grade(lab, files(learner), 3)
    assert [r.outcome for r in verdict.results] == [r.outcome for r in alone.results]
    return verdict, reports


def test_a_check_that_takes_a_while_says_how_much_of_its_time_it_has_had(judge):
    verdict, reports = grade_watched(
        judge, BUSY, checks=ADDS_ONE + ADDS_ONE.replace("one(", "one_again(")
    )
    assert verdict.outcome is Outcome.PASS
    assert {(now.check, now.checks, now.limit) for now in reports} == {
        (1, 2, wall.CHECK_S),
        (2, 2, wall.CHECK_S),
    }
    for check in (1, 2):
        seconds = [now.seconds for now in reports if now.check == check]
        assert seconds == sorted(seconds) and 0 <= seconds[-1] <= wall.CHECK_S
    assert all(now.training is None for now in reports)


@pytest.mark.skipif(not libraries.usable("torch"), reason="needs PyTorch")
def test_the_loss_of_a_training_is_seen_while_it_goes_on(judge):
    verdict, reports = grade_watched(judge, TRAINS, profile="torch")
    trainings = [now.training for now in reports if now.training is not None]
    assert trainings[0].step == 1 and trainings[0].loss == 9.0
    assert verdict.outcome is Outcome.PASS


def test_a_training_that_says_so_itself_is_only_a_picture(judge):
    says = (
        SENDS_MESSAGES + "def f(x):\n    say({'call': 1, 'step': 5, 'loss': 0.5})\n    return x + 1"
    )
    verdict, reports = grade_watched_once(judge, says)
    assert verdict.outcome is Outcome.PASS
    assert reports[-1].training == Training(1, 5, 0.5)


def grade_watched_once(judge, learner):
    reports = []
    return judge.grade(
        material(ADDS_ONE, GOOD), files(learner), 3, on_progress=reports.append
    ), reports


@pytest.mark.parametrize(
    "message",
    [
        "{'call': 1, 'step': 5, 'loss': '<b>0.5</b>'}",
        "{'call': 1, 'step': 5, 'loss': True}",
        "{'call': 1, 'step': 5, 'loss': 1e40}",
        "{'call': 1, 'step': 5, 'loss': 10**400}",
        "{'call': 1, 'step': '5', 'loss': 0.5}",
        "{'call': 1, 'step': 0, 'loss': 0.5}",
        "{'call': True, 'step': 1, 'loss': 0.5}",
        "{'call': 1, 'step': 10**10, 'loss': 0.5}",
        "{'step': 1, 'loss': 0.5}",
        "{'call': 1, 'step': 1, 'loss': None, 'more': 'x' * 300}",
        "['call', 'step', 'loss']",
        "{'event': 'result', 'check': 'adds_one', 'outcome': 'PASS', 'message': '', 'hint': ''}",
        "{'event': 'end'}",
        "{}",
    ],
)
def test_what_is_no_message_about_a_training_reaches_nobody(judge, message):
    verdict, reports = grade_watched_once(
        judge, SENDS_MESSAGES + f"def f(x):\n    say({message})\n    return x + 1"
    )
    assert verdict.outcome is Outcome.FAIL
    assert verdict.results[0].message.startswith("your code gave ")
    assert all(now.training is None for now in reports)


def test_one_who_talks_all_the_time_is_heard_only_so_often(judge, monkeypatch):
    monkeypatch.setattr(progress, "MAX_MESSAGES", 50)
    talks = "def f(x):\n    while True:\n        say({'call': 1, 'step': 1, 'loss': 0.5})"
    verdict, reports = grade_watched_once(judge, SENDS_MESSAGES + talks)
    assert verdict.outcome is Outcome.FAIL
    assert "more messages about a training" in verdict.results[0].message
    assert len([now for now in reports if now.training]) <= 50 + wall.CHECK_S / 0.25


def test_to_talk_gives_nobody_more_time(judge, monkeypatch):
    monkeypatch.setattr(wall, "CHECK_S", 0.4)
    monkeypatch.setattr(progress, "MAX_MESSAGES", 10**6)
    talks = "def f(x):\n    while True:\n        say({'call': 1, 'step': 1, 'loss': 0.5})"
    verdict, _ = grade_watched_once(judge, SENDS_MESSAGES + talks)
    assert "did not finish within 0.4 seconds" in verdict.results[0].message


def test_a_loss_that_is_not_finite_is_none():
    read = TrainingParser().read
    assert read(training_frame({"call": 1, "step": 2, "loss": None})) == Training(1, 2, None)
    assert read(training_frame({"call": 1, "step": 2, "loss": 3})) == Training(1, 2, 3.0)
    with pytest.raises(BadFrame):
        read(Frame(HOST, b'{"call": 1, "step": 2, "loss": NaN}'))


def training_frame(message):
    return Frame(HOST, json.dumps(message).encode())
