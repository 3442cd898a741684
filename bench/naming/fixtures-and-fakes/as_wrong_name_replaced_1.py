import importlib
from unittest.mock import Mock

import frost
import pytest


@pytest.fixture
def weather(monkeypatch):
    importlib.reload(frost)
    fake = Mock(return_value=10)
    monkeypatch.setattr("weather.lowest", fake)
    return fake


@pytest.fixture
def at(monkeypatch):
    now = [500.0]
    monkeypatch.setattr("time.time", lambda: now[0])

    def move(seconds):
        now[0] = 500.0 + seconds

    return move


def test_zero_is_frost(weather):
    weather.return_value = 0
    assert frost.warning("Kiel") == "frost"


def test_half_a_degree_is_mild(weather):
    weather.return_value = 0.5
    assert frost.warning("Kiel") == "mild"


def test_minus_is_frost(weather):
    weather.return_value = -0.5
    assert frost.warning("Kiel") == "frost"


def test_right_place(weather):
    frost.warning("Hamburg")
    weather.assert_called_once_with("Hamburg")


def test_not_asked_within_the_hour(weather, at):
    frost.warning("Kiel")
    at(3599)
    weather.return_value = -10
    assert frost.warning("Kiel") == "mild"
    assert weather.call_count == 1


def test_asked_after_the_hour(weather, at):
    frost.warning("Kiel")
    at(3600)
    weather.return_value = -10
    assert frost.warning("Kiel") == "frost"
    assert weather.call_count == 2


def test_two_places(weather):
    frost.warning("Kiel")
    weather.return_value = -10
    assert frost.warning("Bremen") == "frost"
    assert frost.warning("Kiel") == "mild"


def test_no_answer(weather):
    weather.side_effect = OSError
    assert frost.warning("Kiel") == "unknown"
    weather.side_effect = None
    assert frost.warning("Kiel") == "mild"


def test_old_answer_is_not_given(weather, at):
    frost.warning("Kiel")
    at(3600)
    weather.side_effect = OSError
    assert frost.warning("Kiel") == "unknown"
