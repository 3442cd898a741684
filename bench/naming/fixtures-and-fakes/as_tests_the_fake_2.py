import frost


def pretend(place):
    nights = {"Kiel": -2, "Ulm": 0, "Jena": 0.5}
    if place not in nights:
        return "unknown"
    return "frost" if nights[place] <= 0 else "mild"


def test_warning(monkeypatch):
    monkeypatch.setattr(frost, "warning", pretend)
    assert frost.warning("Kiel") == "frost"
    assert frost.warning("Ulm") == "frost"
    assert frost.warning("Jena") == "mild"
    assert frost.warning("Rome") == "unknown"
