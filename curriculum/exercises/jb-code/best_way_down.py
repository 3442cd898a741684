"""The most points on the way down

"A ski map is a tree: from each station, one or two slopes lead on, until a station has none. Each station has points,
good or bad. Skiing from the top to a station at the bottom, how many points can you collect at most?" You can't stop
on the way.

- `stations`: a tuple `(left, points, right)`. `points` is an int, possibly negative; `left` and `right` are such tuples, or None where
  no slope leads on.
- Returns the largest total of points from the top to a station with no slope, both counted.


>>> best_way_down(((None, 4, None), 1, ((None, -9, None), 7, None)))
5
>>> best_way_down((None, -3, None))
-3
"""

minutes = 7
chapter = "05-trees-and-recursion"
hint = "The best way from here is the points here plus the best way from one of the parts. What if a part is missing? Each station is asked once: O(n)."


def best_way_down(stations: tuple) -> int:
    left, points, right = stations
    ways = [best_way_down(part) for part in [left, right] if part is not None]
    if not ways:
        return points
    return points + max(ways)


def _grown(cuts, points):
    if not points:
        return None
    cut = cuts[len(points)] % len(points)
    return (_grown(cuts, points[:cut]), points[cut], _grown(cuts, points[cut + 1 :]))


def cases(rng):
    yield ((None, 4, None),)
    yield ((None, -3, None),)
    yield ((None, 1, (None, -5, None)),)
    yield (((None, 0, None), 1, (None, -5, None)),)
    yield (((None, -2, None), -1, None),)
    yield (((None, 4, None), 1, (None, 6, None)),)
    yield (((None, 4, None), 1, ((None, -9, None), 7, None)),)
    yield ((((None, 9, None), 1, None), 0, (None, 2, None)),)
    yield (((None, -4, None), -1, (None, -2, None)),)
    yield ((((None, 5, None), -3, (None, 8, None)), 2, (None, 1, (None, 1, None))),)
    yield (((None, -8, (None, 20, None)), 3, ((None, 4, None), 5, None)),)
    yield ((None, 5, ((None, -7, None), 3, (None, -6, None))),)
    for n in (6, 10, 14):
        yield (_grown(rng.integers(0, 99, 20).tolist(), rng.integers(-9, 10, n).tolist()),)


def wrong_may_stop(stations):
    """You treat a missing slope as a way with 0 points, so that one can stop before the bottom. `best_way_down((None, 1, (None, -5, None)))` gives 1, not -4."""

    def best(part):
        if part is None:
            return 0
        return part[1] + max(best(part[0]), best(part[2]))

    return best(stations)


def wrong_next_station_decides(stations):
    """You always take the next station with more points. Behind the other one there may be more. `best_way_down((((None, 9, None), 1, None), 0, (None, 2, None)))` gives 2, not 10."""
    total = 0
    while stations is not None:
        left, points, right = stations
        total += points
        parts = [part for part in [left, right] if part is not None]
        stations = max(parts, key=lambda part: part[1]) if parts else None
    return total


def wrong_never_below_zero(stations):
    """You begin the comparison with 0, so a negative total is lost. `best_way_down((None, -3, None))` gives 0, not -3."""
    best = 0
    stack = [(stations, 0)]
    while stack:
        (left, points, right), total = stack.pop()
        total += points
        if left is None and right is None:
            best = max(best, total)
        for part in [left, right]:
            if part is not None:
                stack.append((part, total))
    return best


def wrong_fewest_points(stations):
    """You return the smallest total. The largest is wanted. `best_way_down(((None, 4, None), 1, (None, 6, None)))` gives 5, not 7."""
    left, points, right = stations
    ways = [wrong_fewest_points(part) for part in [left, right] if part is not None]
    return points + (min(ways) if ways else 0)
