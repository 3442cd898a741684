'''What's wrong with this row?

Check a row against a signature and return all problems.

- `signature`: a dict of name -> `{"type": "number" or "text", "required": bool}`; a number may also have `"low"` and `"high"`, the
  smallest and the largest value allowed. `row`: a dict.
- In the order of the signature, one problem at most for each name:
  - `"NAME is missing"` if a required name isn't in the row, or its value is `None`. Of one that isn't required, both are fine.
  - `"NAME is no number"`, `"NAME is no text"` if the type is wrong. An int and a float are numbers, a bool isn't, and neither are NaN
    and the infinities.
  - `"NAME is out of range"` if a number is below `"low"` or above `"high"`.
- Names that the signature doesn't have are ignored.

>>> signature = {"price": {"type": "number", "required": True, "low": 0}, "note": {"type": "text", "required": False}}
>>> what_is_wrong_with_it(signature, {"price": -2, "note": 7, "colour": "red"})
['price is out of range', 'note is no text']
>>> what_is_wrong_with_it(signature, {"price": 2.5})
[]
'''

import math

minutes = 10
chapter = "02-where-from-and-what-it-takes"
hint = "`math.isfinite` tells numbers from NaN and the infinities. What does it do with a text, and what must be asked first?"


def what_is_wrong_with_it(signature: dict, row: dict) -> list:
    found = []
    for name, rule in signature.items():
        value = row.get(name)
        if value is None:
            if rule["required"]:
                found.append(f"{name} is missing")
        elif rule["type"] == "text":
            if not isinstance(value, str):
                found.append(f"{name} is no text")
        elif isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
            found.append(f"{name} is no number")
        elif value < rule.get("low", value) or value > rule.get("high", value):
            found.append(f"{name} is out of range")
    return found


def cases(rng):
    number = {"type": "number", "required": True}
    share = {"type": "number", "required": True, "low": 0, "high": 1}
    text = {"type": "text", "required": True}
    note = {"type": "text", "required": False}
    yield ({}, {"a": 1})
    yield ({"a": number}, {"a": 1})
    yield ({"a": number}, {})
    yield ({"a": number}, {"a": None, "b": 3})
    yield ({"a": number, "b": number}, {"a": "1", "b": True})
    yield ({"a": {**number, "high": 0}}, {"a": 2})
    yield ({"b": share, "a": share}, {"a": 7, "b": math.inf})
    yield ({"a": number, "b": number, "c": number}, {"a": math.nan, "b": math.inf, "c": -math.inf})
    yield ({"a": share, "b": share, "c": share, "d": share}, {"a": 0, "b": 1, "c": -0.01, "d": 1.01})
    yield ({"a": share, "b": share}, {"a": math.nan, "b": False})
    yield ({"a": text, "b": text, "c": text}, {"a": "", "b": 3, "c": None})
    yield ({"a": note, "b": note, "c": note}, {"a": None, "c": 4})
    yield ({"a": {**number, "low": 3}, "b": {**number, "high": 3}}, {"a": 2, "b": 4, "z": "?"})
    yield ({"a": number, "b": text, "c": share}, {"c": 7, "b": 5})
    yield ({"n": {**number, "required": False, "low": 0}, "m": share}, {"n": 0, "m": 0})
    yield ({"x": share, "y": number}, {"x": 0.5, "y": 0})
    yield ({"x": number}, {"x": False})
    yield ({"x": text, "y": number}, {"x": 4, "y": "4"})
    yield ({"a": share}, {"a": math.nan})
    yield ({"a": number, "b": text}, {"a": math.inf, "b": "x"})
    for _ in range(3):
        values = [0, 1, 0.5, -1, 2, True, "1", None, math.nan]
        picked = [values[i] for i in rng.permutation(len(values)).tolist()]
        kinds = {"a": share, "b": number, "c": text, "d": note, "e": {**share, "required": False}}
        yield (kinds, dict(zip("abcde", picked)))
        yield (kinds, dict(zip("edcba", picked[4:])))


def wrong_first_problem_only(signature, row):
    """You stop at the first problem. A caller who learns of one at a time has to try four times."""
    for name, rule in signature.items():
        value = row.get(name)
        if value is None:
            if rule["required"]:
                return [f"{name} is missing"]
        elif rule["type"] == "text":
            if not isinstance(value, str):
                return [f"{name} is no text"]
        elif isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
            return [f"{name} is no number"]
        elif value < rule.get("low", value) or value > rule.get("high", value):
            return [f"{name} is out of range"]
    return []


def wrong_bool_is_a_number(signature, row):
    """You take True for a number, since a bool is an int in Python. A caller who sends True has mixed up two fields."""
    found = []
    for name, rule in signature.items():
        value = row.get(name)
        if value is None:
            if rule["required"]:
                found.append(f"{name} is missing")
        elif rule["type"] == "text":
            if not isinstance(value, str):
                found.append(f"{name} is no text")
        elif not isinstance(value, (int, float)) or not math.isfinite(value):
            found.append(f"{name} is no number")
        elif value < rule.get("low", value) or value > rule.get("high", value):
            found.append(f"{name} is out of range")
    return found


def wrong_zero_is_missing(signature, row):
    """You call 0 and an empty text missing, since they count as false. Only None and an absent name are missing."""
    found = []
    for name, rule in signature.items():
        value = row.get(name)
        if not value:
            if rule["required"]:
                found.append(f"{name} is missing")
        elif rule["type"] == "text":
            if not isinstance(value, str):
                found.append(f"{name} is no text")
        elif isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
            found.append(f"{name} is no number")
        elif value < rule.get("low", value) or value > rule.get("high", value):
            found.append(f"{name} is out of range")
    return found


def wrong_nan_passes(signature, row):
    """You let NaN and the infinities pass. Each comparison with NaN is false, so no range refuses it, and the model answers with
    nonsense."""
    found = []
    for name, rule in signature.items():
        value = row.get(name)
        if value is None:
            if rule["required"]:
                found.append(f"{name} is missing")
        elif rule["type"] == "text":
            if not isinstance(value, str):
                found.append(f"{name} is no text")
        elif isinstance(value, bool) or not isinstance(value, (int, float)):
            found.append(f"{name} is no number")
        elif value < rule.get("low", value) or value > rule.get("high", value):
            found.append(f"{name} is out of range")
    return found
