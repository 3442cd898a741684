'''Which status for this reading?

A weather station sends the body of a request as text, such as `{"mm": 3.5}`. Return the status of the answer.

- 400 if the text isn't JSON for Python's `json.loads`.
- 422 if it's JSON but not an object, or has no `mm`, or `mm` isn't a finite number from 0 to 500. True and False are no numbers here,
  and neither are texts. Other fields don't matter.
- 200 otherwise.

Do it without Pydantic, so that you see what a schema takes off your hands.

>>> status_of_a_reading('{"mm": 3.5}')
200
>>> status_of_a_reading('{"mm": NaN}')
422
>>> status_of_a_reading('{"mm": ')
400
'''

import json

minutes = 7
chapter = "02-what-comes-in"
hint = "Ask in this order: can it be read, is it a dict, is `mm` an int or a float and no bool, is it within the limits? What do comparisons with NaN return?"


def status_of_a_reading(text: str) -> int:
    try:
        data = json.loads(text)
    except ValueError:
        return 400
    if not isinstance(data, dict):
        return 422
    mm = data.get("mm")
    if isinstance(mm, bool) or not isinstance(mm, (int, float)):
        return 422
    return 200 if 0 <= mm <= 500 else 422


def cases(rng):
    yield ('{"mm": 3.5}',)
    yield ('{"mm": 0}',)
    yield ('{"mm": 500}',)
    yield ('{"mm": 1}',)
    yield ('{"mm": 500.5}',)
    yield ('{"mm": -0.5}',)
    yield ("",)
    yield ('{"mm": ',)
    yield ("mm=3",)
    yield ("[]",)
    yield ("null",)
    yield ('["mm"]',)
    yield ("7",)
    yield ("{}",)
    yield ('{"MM": 3}',)
    yield ('{"mm": null}',)
    yield ('{"mm": "3"}',)
    yield ('{"mm": [3]}',)
    yield ('{"mm": true}',)
    yield ('{"mm": false}',)
    yield ('{"mm": true, "cm": 1}',)
    yield ('{"mm": NaN}',)
    yield ('{"mm": NaN, "at": "noon"}',)
    yield ('{"at": "noon", "mm": NaN}',)
    yield ('{"mm": Infinity}',)
    yield ('{"mm": 1e999}',)
    yield ('{"mm": -1e999}',)
    for low, high in ((0, 500), (500.1, 900), (-50, -0.1)):
        yield (json.dumps({"at": "noon", "mm": round(float(rng.uniform(low, high)), 2)}),)


def wrong_nan_passes(text):
    """You refuse what is below 0 or above 500. NaN is neither: every comparison with it is False, so it passes. Ask whether the number lies *within* the limits."""
    try:
        data = json.loads(text)
    except ValueError:
        return 400
    if not isinstance(data, dict):
        return 422
    mm = data.get("mm")
    if isinstance(mm, bool) or not isinstance(mm, (int, float)):
        return 422
    return 422 if mm < 0 or mm > 500 else 200


def wrong_bool_is_a_number(text):
    """You take true for a number. In Python a bool counts as an int, so `isinstance(True, int)` is True, and a station reports 1 mm of rain."""
    try:
        data = json.loads(text)
    except ValueError:
        return 400
    if not isinstance(data, dict):
        return 422
    mm = data.get("mm")
    if not isinstance(mm, (int, float)):
        return 422
    return 200 if 0 <= mm <= 500 else 422


def wrong_every_fault_is_400(text):
    """You return 400 for everything that doesn't fit. A body that can be read and has the wrong values gets 422: the client needs to know which of the two it is."""
    try:
        mm = json.loads(text)["mm"]
        fits = not isinstance(mm, bool) and 0 <= mm <= 500
    except (ValueError, TypeError, KeyError):
        return 400
    return 200 if fits else 400


def wrong_list_crashes(text):
    """You look for `mm` before you know that the body is an object. For a list, a number or null that ends in an error, so the client gets 500."""
    try:
        data = json.loads(text)
    except ValueError:
        return 400
    mm = data.get("mm")
    if isinstance(mm, bool) or not isinstance(mm, (int, float)):
        return 422
    return 200 if 0 <= mm <= 500 else 422
