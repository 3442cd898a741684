import importlib

import frost
import pytest
import weather


class World:
    def __init__(self):
        self.now = 0.0
        self.degrees = {}
        self.calls = []

    def time(self):
        return self.now

    def lowest(self, place):
        self.calls.append(place)
        answer = self.degrees[place]
        if answer is None:
            raise OSError("down")
        return answer


@pytest.fixture
def world(monkeypatch):
    importlib.reload(frost)
    w = World()
    monkeypatch.setattr(weather, "lowest", w.lowest)
    monkeypatch.setattr(frost.time, "time", w.time)
    return w


def test_words(world):
    world.degrees = {"a": 0, "b": 0.4, "c": -3, "d": 12}
    assert [frost.warning(p) for p in "abcd"] == ["frost", "mild", "frost", "mild"]
    assert world.calls == list("abcd")


def test_memory(world):
    world.degrees["Ulm"] = 3
    for second in [0, 1000, 3599.5]:
        world.now = second
        assert frost.warning("Ulm") == "mild"
    assert world.calls == ["Ulm"]
    world.degrees["Ulm"] = -3
    world.now = 3600
    assert frost.warning("Ulm") == "frost"
    assert world.calls == ["Ulm", "Ulm"]


def test_places(world):
    world.degrees = {"Ulm": 3, "Jena": -3}
    assert frost.warning("Ulm") == "mild"
    assert frost.warning("Jena") == "frost"


def test_out_of_reach(world):
    world.degrees["Ulm"] = None
    assert frost.warning("Ulm") == "unknown"
    world.degrees["Ulm"] = 3
    assert frost.warning("Ulm") == "mild"
    world.now = 4000
    world.degrees["Ulm"] = None
    assert frost.warning("Ulm") == "unknown"
