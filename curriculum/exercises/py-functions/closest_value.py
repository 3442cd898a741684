"""The closest station

Weather stations stand along a motorway, each at a certain kilometre. For the place of an accident, find the closest
station. If two are equally close, take the one that stands first in the list.

- `stations`: a list of at least one int, in any order.
- `place`: an int.
- Returns an int, the kilometre of the station.

>>> closest([120, 40, 75], 60)
75
>>> closest([10, 30], 20)
10
"""

minutes = 4
chapter = "04-functions-as-values"
hint = "The smallest of what? Write that as a function of one station, and hand it to `min`."


def closest(stations: list[int], place: int) -> int:
    return min(stations, key=lambda km: abs(km - place))


def cases(rng):
    yield ([5], 9)
    yield ([10, 30], 20)
    yield ([30, 10], 20)
    yield ([10, 20], 19)
    yield ([120, 40, 75], 60)
    yield ([90, 4, 55], 50)
    yield ([7, 3, 9], 3)
    yield ([80, 20, 45], 70)
    yield ([18, 12, 60], 15)
    for n in (3, 6, 10):
        yield (rng.integers(0, 200, n).tolist() + [300], int(rng.integers(200, 290)))
        yield ([130, 0, *rng.integers(60, 200, n).tolist()], int(rng.integers(40, 60)))


def wrong_distance_returned(stations, place):
    """You return the smallest distance. What was asked for is the station that has it."""
    return min(abs(km - place) for km in stations)


def wrong_smallest_kilometre(stations, place):
    """You take the station with the smallest kilometre, wherever the place is. Compare the distances from the place."""
    return min(stations)


def wrong_sign_kept(stations, place):
    """You compare the differences with their signs, so the station farthest along the motorway wins with a large negative number. Distances have no sign."""
    return min(stations, key=lambda km: place - km)


def wrong_last_before_the_place(stations, place):
    """You only look at stations up to the place. The closest one may come after it."""
    before = [km for km in stations if km <= place]
    return max(before) if before else min(stations)
