import importlib
import sys
import time

import pytest


@pytest.fixture
def world(monkeypatch):
    """A frost that nobody has imported before, with a weather and a time that the test sets."""
    told = {"now": 50.0, "asked": []}

    def lowest(place):
        told["asked"].append(place)
        if place not in told:
            raise OSError(place)
        return told[place]

    monkeypatch.setattr("weather.lowest", lowest)  # before frost is imported, this is the place
    monkeypatch.setattr(time, "time", lambda: told["now"])
    monkeypatch.delitem(sys.modules, "frost", raising=False)
    told["warning"] = importlib.import_module("frost").warning
    return told


@pytest.mark.parametrize("degrees", [-20, -0.5, 0, 0.5, 20])
def test_one_night(world, degrees):
    world["Kiel"] = degrees
    assert world["warning"]("Kiel") == ("mild" if degrees > 0 else "frost")


def test_two_hours_in_two_places(world):
    said = []
    for second in (0, 1800, 3599, 3600, 5400, 7199):
        world |= {"now": 50.0 + second, "Kiel": second - 1800, "Berlin": 1800 - second}
        said.append((world["warning"]("Kiel"), world["warning"]("Berlin")))
    assert said == [("frost", "mild")] * 3 + [("mild", "frost")] * 3
    assert world["asked"] == ["Kiel", "Berlin"] * 2


def test_a_service_that_comes_and_goes(world):
    said = [world["warning"]("Kiel")]
    world["Kiel"] = 3
    said.append(world["warning"]("Kiel"))
    del world["Kiel"]
    world["now"] += 4000
    said.append(world["warning"]("Kiel"))
    assert said == ["unknown", "mild", "unknown"]
