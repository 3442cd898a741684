import importlib

import frost
import pytest


class World:
    def __init__(self):
        self.now = 0.0
        self.answers = []
        self.calls = []

    def time(self):
        return self.now

    def lowest(self, *anything):
        self.calls.append(1)
        answer = self.answers.pop(0)
        if answer is None:
            raise OSError("down")
        return answer


@pytest.fixture
def world(monkeypatch):
    importlib.reload(frost)
    w = World()
    monkeypatch.setattr(frost, "lowest", w.lowest)
    monkeypatch.setattr(frost.time, "time", w.time)
    return w


def test_words(world):
    world.answers = [0, 0.4, -3, 12]
    assert [frost.warning(p) for p in "abcd"] == ["frost", "mild", "frost", "mild"]
    assert len(world.calls) == 4


def test_memory(world):
    world.answers = [3, -3]
    for second in [0, 1000, 3599.5]:
        world.now = second
        assert frost.warning("Ulm") == "mild"
    assert len(world.calls) == 1
    world.now = 3600
    assert frost.warning("Ulm") == "frost"
    assert len(world.calls) == 2


def test_places(world):
    world.answers = [3, -3]
    assert frost.warning("Ulm") == "mild"
    assert frost.warning("Jena") == "frost"


def test_out_of_reach(world):
    world.answers = [None, 3, None]
    assert frost.warning("Ulm") == "unknown"
    assert frost.warning("Ulm") == "mild"
    world.now = 4000
    assert frost.warning("Ulm") == "unknown"
