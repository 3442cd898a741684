"""The fastest rides

The table `rides` has a row for each ride of a bicycle courier. Return `courier` and, as `speed`, the
kilometres per hour of the three fastest rides, the fastest first. Of two equally fast rides, the one of
the courier whose name comes first in the alphabet stands first. A courier may appear several times. If
there are fewer than three rides, all of them are returned.

{tables}

For these the query returns

| courier | speed |
|---|---|
| Bo | 24.0 |
| Ada | 18.0 |
| Cy | 18.0 |
"""

minutes = 6
chapter = "01-ask-for-rows"
hint = "12 km in 30 minutes are 24 km in 60 minutes."


def query():
    return """
        SELECT courier, 60.0 * km / minutes AS speed
        FROM rides
        ORDER BY speed DESC, courier
        LIMIT 3
        """


_HEAD = ("courier", "km", "minutes")


def cases(rng):
    yield {
        "rides": [
            ("courier", "km", "minutes"),
            ("Cy", 6, 20),
            ("Ada", 3, 10),
            ("Bo", 12, 30),
            ("Ada", 10, 40),
        ]
    }
    yield {"rides": [_HEAD, ("Bo", 5, 20), ("Ada", 9, 30)]}
    yield {"rides": [_HEAD, ("Bo", 11, 35), ("Ada", 5, 16)]}
    yield {"rides": [_HEAD, ("Bo", 5, 15), ("Bo", 5, 15), ("Ada", 4, 30), ("Cy", 8, 16), ("Di", 9, 60)]}
    yield {"rides": [_HEAD, ("Di", 20, 60), ("Cy", 10, 30), ("Bo", 2, 6), ("Ada", 7, 21)]}
    yield {"rides": [_HEAD, ("Ada", 30, 120), ("Bo", 1, 2), ("Cy", 12, 40), ("Di", 6, 15), ("Ed", 9, 60)]}
    names = ["Ada", "Bo", "Cy", "Di"]
    for n in (6, 9):
        who = rng.integers(0, 4, n).tolist()
        km, time = rng.integers(1, 13, n).tolist(), (rng.integers(1, 7, n) * 10).tolist()
        yield {"rides": [_HEAD, *((names[w], k, t) for w, k, t in zip(who, km, time))]}


def wrong_slowest():
    """ORDER BY goes upwards, so LIMIT keeps the three slowest rides."""
    return """
        SELECT courier, 60.0 * km / minutes AS speed FROM rides ORDER BY speed, courier LIMIT 3
        """


def wrong_farthest():
    """You sort by the distance. A long ride may be a slow one."""
    return """
        SELECT courier, 60.0 * km / minutes AS speed FROM rides ORDER BY km DESC, courier LIMIT 3
        """


def wrong_per_minute():
    """You return kilometres per minute. An hour has 60 minutes."""
    return """
        SELECT courier, 1.0 * km / minutes AS speed FROM rides ORDER BY speed DESC, courier LIMIT 3
        """


def wrong_minutes_per_km():
    """You divide the wrong way round and return the minutes for a kilometre; the largest of them is the slowest ride."""
    return """
        SELECT courier, 1.0 * minutes / km AS speed FROM rides ORDER BY speed DESC, courier LIMIT 3
        """
