"""When will it cross the line?

Two readings of a machine's vibration are taken, and a service is due when a limit is reached. From the two readings
you get a rate, and with it an estimate: at which time does the vibration reach the limit, if it goes on changing at
this rate?

- `t1`, `v1`: time (in days) and value of the first reading; `t2`, `v2`: of the second; `t2` is larger than `t1`.
- `limit`: a number.
- Returns a number, the estimated day, counted like `t1` and `t2`. Returns `t2` if the second value is at the limit or
  above it already. Returns None if it is below, and the value isn't rising.

>>> service_day(0, 2.0, 10, 3.0, 4.5)
25.0
>>> service_day(0, 2.0, 10, 2.0, 4.5)
>>> service_day(3, 5, 4, 6, 5.5)
4
"""

minutes = 6
chapter = "01-how-fast-now"
hint = "The rate tells the change per day. How far is the second value from the limit, and how many days does that take?"


def service_day(t1: float, v1: float, t2: float, v2: float, limit: float) -> float | None:
    if v2 >= limit:
        return t2
    rate = (v2 - v1) / (t2 - t1)
    if rate <= 0:
        return None
    return t2 + (limit - v2) / rate


def cases(rng):
    yield (0, 1, 1, 2, 4)
    yield (0, 2, 1, 1, 4)
    yield (0, 2, 10, 2, 4)
    yield (3, 5, 4, 6, 5.5)
    yield (3, 8, 5, 6, 6)
    yield (0, 2, 10, 3, 4.5)
    yield (4, 1, 6, 5, 9)
    yield (10, 7, 14, 8, 12)
    yield (5, 9, 8, 3, 12)
    for _ in range(4):
        t1, v1, limit = rng.integers(1, 30), rng.integers(1, 10), rng.integers(40, 60)
        yield (int(t1), int(v1), int(t1 + rng.integers(2, 9)), int(v1 + rng.integers(2, 20)), int(limit))


def wrong_days_from_now(t1, v1, t2, v2, limit):
    """You return how many days it takes from the second reading on. What was asked for is the day, counted as in the readings."""
    if v2 >= limit:
        return t2
    rate = (v2 - v1) / (t2 - t1)
    return (limit - v2) / rate if rate > 0 else None


def wrong_from_the_first_reading(t1, v1, t2, v2, limit):
    """You measure the way to the limit from one reading and add the days to the other. Start at a single reading: both its value and its time."""
    if v2 >= limit:
        return t2
    rate = (v2 - v1) / (t2 - t1)
    return t2 + (limit - v1) / rate if rate > 0 else None


def wrong_rate_upside_down(t1, v1, t2, v2, limit):
    """Your rate is days per unit, and you divide by it. Write the units beside each number: the distance to the limit, divided by units per day, gives days."""
    if v2 >= limit:
        return t2
    if v2 <= v1:
        return None
    return t2 + (limit - v2) / ((t2 - t1) / (v2 - v1))


def wrong_rate_of_the_whole(t1, v1, t2, v2, limit):
    """You divide the second value by its time, as if the machine had started at 0 on day 0. The rate comes from the change between the two readings."""
    if v2 >= limit:
        return t2
    if v2 <= v1:
        return None
    return t2 + (limit - v2) / (v2 / t2)
