"""You replace warning itself and then test what you put there. Whatever frost.py says, your tests pass. Replace
what the function *asks*, the service and the clock, and call the function itself."""

import frost


class Fake:
    def __init__(self, degrees):
        self.degrees = degrees

    def warning(self, place):
        return "frost" if self.degrees <= 0 else "mild"


def test_zero_is_frost(monkeypatch):
    monkeypatch.setattr(frost, "warning", Fake(0).warning)
    assert frost.warning("Kiel") == "frost"


def test_half_a_degree_is_mild(monkeypatch):
    monkeypatch.setattr(frost, "warning", Fake(0.5).warning)
    assert frost.warning("Kiel") == "mild"
