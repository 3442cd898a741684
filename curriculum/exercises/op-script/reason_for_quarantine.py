"""Reason for quarantine

A row of texts is to be scored. Return why it can't be, as a text; the empty text if it can.

- `row`: a dict from column to text, as `csv.DictReader` gives it. A value may be None, and a column may be missing from the dict.
- `limits`: a dict from column to a pair of numbers `(low, high)`. The columns are looked at in the order of `limits`; the first
  that isn't right gives the reason. Other columns of the row don't matter.
- The reason is `"age is missing"` if the column `age` isn't in the row, or its value is None or has nothing but spaces;
  `"age is not a number"` if `float` can't read it; `"age is out of range"` if it's not between `low` and `high`, both
  included. NaN isn't between any two numbers.

>>> reason_for_quarantine({"age": "31", "km": "lots"}, {"age": (18, 99), "km": (0, 200000)})
'km is not a number'
>>> reason_for_quarantine({"age": "18"}, {"age": (18, 99)})
''
"""

minutes = 9
chapter = "04-batches-and-events"
hint = "Ask the three questions in this order, and return at the first that fails. What does `low <= float(\"nan\") <= high` give?"


def reason_for_quarantine(row: dict, limits: dict) -> str:
    for name, (low, high) in limits.items():
        text = row.get(name)
        if text is None or not text.strip():
            return f"{name} is missing"
        try:
            value = float(text)
        except ValueError:
            return f"{name} is not a number"
        if not low <= value <= high:
            return f"{name} is out of range"
    return ""


def cases(rng):
    both = {"age": (18, 99), "km": (0, 200000)}
    yield ({}, {})
    yield ({"age": "31", "km": "8000"}, both)
    yield ({"age": "18", "km": "0"}, both)
    yield ({"age": "99", "km": "200000"}, both)
    yield ({"age": "18.0", "km": "5.5"}, both)
    yield ({"age": "17.5", "km": "1"}, both)
    yield ({"age": "31", "km": "200001"}, both)
    yield ({"age": "31", "km": "lots"}, both)
    yield ({"age": "31"}, both)
    yield ({"age": "31", "km": None}, both)
    yield ({"age": "  ", "km": "5"}, both)
    yield ({"age": "", "km": "x"}, both)
    yield ({"age": "nan", "km": "5"}, both)
    yield ({"age": "31", "km": "nan"}, both)
    yield ({"age": "31", "km": "NaN", "id": ""}, both)
    yield ({"age": "31", "km": "inf"}, both)
    yield ({"km": "x", "age": "old"}, both)
    yield ({"age": "old", "km": "x"}, {"km": (0, 200000), "age": (18, 99)})
    yield ({"km": "-1", "age": "5"}, both)
    yield ({"km": None, "age": "1"}, both)
    for _ in range(3):
        km = ["nan", "x", "", "-3", "70"][int(rng.integers(5))]
        yield ({"km": km, "age": str(rng.integers(10, 110))}, both)


def _reason(row, order, limits, outside):
    for name in order:
        low, high = limits[name]
        text = row.get(name)
        if text is None or not text.strip():
            return f"{name} is missing"
        try:
            value = float(text)
        except ValueError:
            return f"{name} is not a number"
        if outside(low, value, high):
            return f"{name} is out of range"
    return ""


def wrong_nan_passes(row, limits):
    """You refuse what is below `low` or above `high`. Both comparisons are False for NaN, so it passes and gets a score."""
    return _reason(row, limits, limits, lambda low, value, high: value < low or value > high)


def wrong_limits_excluded(row, limits):
    """You refuse the limits themselves. Somebody of 18 is allowed, where the range is from 18 to 99."""
    return _reason(row, limits, limits, lambda low, value, high: not low < value < high)


def wrong_order_of_the_row(row, limits):
    """You look at the columns in the order of the row. The order of `limits` decides, so that the same fault has the same reason
    whichever way the file was written."""
    order = [name for name in row if name in limits] + [name for name in limits if name not in row]
    return _reason(row, order, limits, lambda low, value, high: not low <= value <= high)
