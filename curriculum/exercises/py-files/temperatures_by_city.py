'''What the weather service sends

A weather service answers with JSON: an object with a list under `"stations"`. Each station has a `"city"`, and most have
`"now"`, which holds a `"temp"`. Some stations are out of order: then `"now"` is missing, or `null`, or holds no `"temp"`, or
its `"temp"` is `null`. Return the temperatures.

- `text`: JSON of this form.
- Returns a dict from city to temperature, without the stations that are out of order. 0 is a temperature.

>>> temperatures('{"stations": [{"city": "Oslo", "now": {"temp": -4}}, {"city": "Bergen", "now": null}]}')
{'Oslo': -4}
>>> temperatures('{"stations": []}')
{}
'''

import json

minutes = 6
chapter = "04-nested-data"
hint = "A station without `now` and one with `null` can be treated alike, if you ask with `get`. What do you have to know before you look for `temp` in it?"


def temperatures(text: str) -> dict[str, float]:
    found = {}
    for station in json.loads(text)["stations"]:
        now = station.get("now")
        if now is None:
            continue
        temp = now.get("temp")
        if temp is not None:
            found[station["city"]] = temp
    return found


def cases(rng):
    def made(*stations):
        return json.dumps({"stations": list(stations)})

    oslo = {"city": "Oslo", "now": {"temp": -4, "wind": 3}}
    zero = {"now": {"wind": 9, "temp": 0}, "city": "Bern"}
    off = [{"city": "Bergen"}, {"city": "Graz", "now": None}, {"city": "Lund", "now": {"wind": 2}},
           {"city": "Bath", "now": {"temp": None}}, {"city": "Cork", "now": {}}]
    yield (made(),)
    yield (made(oslo),)
    yield (made(zero),)
    yield (made(off[0]),)
    yield (made(off[1]),)
    yield (made(off[2]),)
    yield (made(off[3]),)
    yield (made(oslo, off[4]),)
    yield (made(oslo, zero, *off),)
    yield (made({"city": "Zürich", "now": {"temp": 7.5}}, off[1], zero),)
    for n in (2, 4, 6):
        temps = (rng.integers(-20, 40, n) / 2).tolist()
        stations = [{"city": f"town {i}", "now": {"temp": t}} for i, t in enumerate(temps)]
        yield (made(*stations, off[int(rng.integers(0, 5))], zero),)


def wrong_zero_is_missing(text):
    """You leave out a temperature of 0. It counts as False, but it was measured. Ask whether it is None."""
    found = {}
    for station in json.loads(text)["stations"]:
        now = station.get("now") or {}
        if now.get("temp"):
            found[station["city"]] = now["temp"]
    return found


def wrong_only_missing_keys(text):
    """You expect that a key is missing, but not that it holds null. In Python that is None, and None has no keys."""
    found = {}
    for station in json.loads(text)["stations"]:
        try:
            found[station["city"]] = station["now"]["temp"]
        except KeyError:
            continue
    return found


def wrong_none_kept(text):
    """You keep stations that are out of order, with None as their temperature. They are to be left out."""
    return {s["city"]: (s.get("now") or {}).get("temp") for s in json.loads(text)["stations"]}
