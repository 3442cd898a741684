"""In your tests no time passes. A program that never asks the service again, and one that gives an answer from last
week, are right at the first minute. Put a clock of your own in the place of time.time and move it: to
just before the hour, and to the hour."""

import importlib

import frost
import pytest


@pytest.fixture
def asked(monkeypatch):
    """The places that the weather service was asked about; it answers what `answers` says."""
    importlib.reload(frost)
    places, answers = [], {"Kiel": 5.0, "Berlin": -1.0, "Bonn": 0.0, "Ulm": 0.5}

    def lowest(place):
        places.append(place)
        if place not in answers:
            answers[place] = 5.0  # from the next time on
            raise OSError("no connection")
        return answers[place]

    monkeypatch.setattr(frost, "lowest", lowest)
    return places


def test_frost_begins_at_zero(asked):
    words = [frost.warning(place) for place in ("Kiel", "Berlin", "Bonn", "Ulm")]
    assert words == ["mild", "frost", "frost", "mild"]
    assert asked == ["Kiel", "Berlin", "Bonn", "Ulm"]


def test_remembers_each_place(asked):
    words = [frost.warning(place) for place in ("Kiel", "Berlin", "Kiel", "Berlin")]
    assert words == ["mild", "frost", "mild", "frost"]
    assert asked == ["Kiel", "Berlin"]


def test_asks_again_after_a_failure(asked):
    assert frost.warning("Erfurt") == "unknown"
    assert frost.warning("Erfurt") == "mild"
