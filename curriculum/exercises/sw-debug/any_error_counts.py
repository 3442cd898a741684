"""Find the mistake: a small example of something else

`average_speed` fails with a KeyError on some long list of trips. `shortest_start` looks for the shortest beginning of
the list that still fails, so that you can look at its last trip. But what it returns is always the empty list: that
one fails too, for another reason. Fix the program.

- `trips`: a list of dicts for which `average_speed` raises a KeyError.
- Returns the shortest beginning of `trips` for which it raises a KeyError.

>>> shortest_start([{"km": 60, "h": 1}, {"km": 30}, {"km": 5, "h": 1}])
[{'km': 60, 'h': 1}, {'km': 30}]
>>> shortest_start([{"h": 2}])
[{'h': 2}]
"""

kind = "fix"
minutes = 5
chapter = "03-the-smallest-input"
equivalent = {
    "Binary_Div_Add @ 4:return km / hours -> return km + hours": "whatever is no KeyError is not what is looked for",
    "Binary_Div_Sub @ 4:return km / hours -> return km - hours": "whatever is no KeyError is not what is looked for",
    "Binary_Div_Mul @ 4:return km / hours -> return km * hours": "whatever is no KeyError is not what is looked for",
    "Binary_Div_FloorDiv @ 4:return km / hours -> return km // hours": "whatever is no KeyError is not what is looked for",
    "Binary_Div_Mod @ 4:return km / hours -> return km % hours": "whatever is no KeyError is not what is looked for",
    "Binary_Div_Pow @ 4:return km / hours -> return km ** hours": "whatever is no KeyError is not what is looked for",
}
hint = "Which error does the empty list raise, and which one is looked for?"

starter = '''
def average_speed(trips):
    km = sum(trip["km"] for trip in trips)
    hours = sum(trip["h"] for trip in trips)
    return km / hours


def fails(trips):
    try:
        average_speed(trips)
    except Exception:
        return True
    return False


def shortest_start(trips: list) -> list:
    for length in range(len(trips)):
        if fails(trips[:length]):
            return trips[:length]
    return trips
'''


def _average_speed(trips):
    km = sum(trip["km"] for trip in trips)
    hours = sum(trip["h"] for trip in trips)
    return km / hours


def _fails(trips):
    try:
        _average_speed(trips)
    except Exception as error:
        return type(error) is KeyError
    return False


def shortest_start(trips: list) -> list:
    for length in range(len(trips)):
        if _fails(trips[:length]):
            return trips[:length]
    return trips


def cases(rng):
    good, stop, no_h, no_km = {"km": 60, "h": 1}, {"km": 0, "h": 0}, {"km": 30}, {"h": 2}
    yield ([no_km],)
    yield ([no_h],)
    yield ([good, no_h],)
    yield ([stop, no_km],)
    yield ([stop, stop, good, no_h],)
    yield ([good, no_h, good],)
    yield ([no_h, no_km],)
    yield ([good, stop, no_km, good, no_h],)
    yield ([{"km": 9, "h": "1"}, good, no_km],)
    yield ([good, {"km": 5, "h": None}, no_km, good],)
    for n in (2, 4, 6):
        start = [(good, stop)[i] for i in rng.integers(0, 2, n).tolist()]
        yield (start + [no_h] + start + [no_km],)
        yield ([stop] + start + [no_km, good],)


def wrong_not_the_empty_list(trips):
    """You leave out the empty list and still accept every error. A trip of 0 kilometres in 0 hours fails as well, by
    dividing by 0. Look at the kind of the error."""
    for length in range(1, len(trips)):
        try:
            _average_speed(trips[:length])
        except Exception:
            return trips[:length]
    return trips


def wrong_any_error(trips):
    """You return the empty list, or another beginning that fails with another error. Only a KeyError is the failure
    that you are looking for."""
    for length in range(len(trips)):
        try:
            _average_speed(trips[:length])
        except Exception:
            return trips[:length]
    return trips


def wrong_last_trip_only(trips):
    """You return only the trip that lacks something. The whole beginning of the list is wanted, up to that trip."""
    for trip in trips:
        if "km" not in trip or "h" not in trip:
            return [trip]
    return trips
