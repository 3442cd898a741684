"""Your temperatures are whole numbers away from 0. Where frost begins shows at 0 itself, and at half a
degree: a program that asks for less than 0, or drops what comes after the decimal point, is right everywhere else."""

import importlib

import frost
import pytest


class Service:
    """Stands in for the weather service: answers what it is told to, and notes what it is asked."""

    def __init__(self):
        self.answer = 5.0
        self.asked = []

    def __call__(self, place):
        self.asked.append(place)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Clock:
    """Stands in for the clock: shows a time until it is set to another."""

    now = 1_000_000.0

    def __call__(self):
        return self.now


@pytest.fixture
def service(monkeypatch):
    importlib.reload(frost)  # what earlier tests let it remember is forgotten
    fake = Service()
    monkeypatch.setattr(frost, "lowest", fake)
    return fake


@pytest.fixture
def clock(monkeypatch):
    fake = Clock()
    monkeypatch.setattr("time.time", fake)
    return fake


@pytest.mark.parametrize(("degrees", "word"), [(-3.0, "frost"), (4.0, "mild")])
def test_frost_begins_at_zero(service, degrees, word):
    service.answer = degrees
    assert frost.warning("Kiel") == word


def test_asks_about_the_place(service):
    frost.warning("Kiel")
    assert service.asked == ["Kiel"]


def test_keeps_an_answer_for_an_hour(service, clock):
    frost.warning("Kiel")
    clock.now += 3599
    frost.warning("Kiel")
    assert len(service.asked) == 1


def test_asks_again_after_an_hour(service, clock):
    frost.warning("Kiel")
    service.answer = -1.0
    clock.now += 3600
    assert frost.warning("Kiel") == "frost"


def test_keeps_places_apart(service):
    frost.warning("Kiel")
    service.answer = -1.0
    assert frost.warning("Berlin") == "frost"


def test_says_when_it_does_not_know(service):
    service.answer = OSError("no connection")
    assert frost.warning("Kiel") == "unknown"


def test_asks_again_after_a_failure(service):
    service.answer = OSError("no connection")
    frost.warning("Kiel")
    service.answer = 5.0
    assert frost.warning("Kiel") == "mild"


def test_gives_no_answer_that_is_too_old(service, clock):
    frost.warning("Kiel")
    clock.now += 3600
    service.answer = OSError("no connection")
    assert frost.warning("Kiel") == "unknown"
