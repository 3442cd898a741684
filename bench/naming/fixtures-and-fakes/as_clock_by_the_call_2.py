import importlib
from unittest import mock

import frost
import pytest


@pytest.fixture(autouse=True)
def fresh():
    importlib.reload(frost)


def ask(place, degrees, times, results):
    answers = []
    with (
        mock.patch("frost.lowest", side_effect=degrees) as lowest,
        mock.patch("time.time", side_effect=times),
    ):
        for _ in range(results):
            answers.append(frost.warning(place))
    return answers, lowest


@pytest.mark.parametrize("degrees, word", [(0, "frost"), (0.5, "mild"), (-4, "frost")])
def test_words(degrees, word):
    answers, lowest = ask("Kiel", [degrees], [0], 1)
    assert answers == [word]
    lowest.assert_called_with("Kiel")


def test_hour():
    answers, lowest = ask("Kiel", [5, -5], [0, 3599, 3600], 3)
    assert answers == ["mild", "mild", "frost"]
    assert lowest.call_count == 2


def test_failure():
    answers, _ = ask("Kiel", [OSError(), 4, OSError()], [0, 1, 4000], 3)
    assert answers == ["unknown", "mild", "unknown"]


def test_places():
    with mock.patch("frost.lowest", side_effect=[5, -5]):
        assert frost.warning("Kiel") == "mild"
        assert frost.warning("Berlin") == "frost"
