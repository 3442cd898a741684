'''When will the gate know?

Plan the single look of a gate. Return on which day enough rows are there.

- The two models disagree on a share `q` of the rows. The gate needs at least q · (1.96 / gain)² rows, and in any case at least
  `least`.
- `daily`: a list of the numbers of labelled rows, day by day, of a week or another period; after its end it begins again. Not all of
  them are 0.
- Returns the number of days, counted from 1, after which the sum of the rows has reached what is needed.

>>> days_until_the_look(0.08, 0.02, 200, [100, 100, 100, 100, 100, 0, 0])
10
>>> days_until_the_look(0.01, 0.05, 200, [90])
3
'''

minutes = 6
chapter = "02-the-gate"
hint = "How many rows does the first example need? Add the days up, one by one."


def days_until_the_look(q: float, gain: float, least: int, daily: list) -> int:
    needed = max(least, q * (1.96 / gain) ** 2)
    rows = day = 0
    while rows < needed:
        rows += daily[day % len(daily)]
        day += 1
    return day


def cases(rng):
    yield (0.01, 0.05, 200, [90])
    yield (0.01, 0.05, 200, [100])
    yield (0.01, 0.05, 1, [0, 5])
    yield (0.08, 0.02, 200, [100, 100, 100, 100, 100, 0, 0])
    yield (0.08, 0.01, 200, [500, 500, 400, 400, 500, 0, 0])
    yield (0.08, 0.02, 200, [500, 500, 400, 400, 500, 0, 0])
    yield (0.2, 0.02, 1000, [300, 0])
    yield (0.05, 0.01, 3000, [0, 0, 0, 0, 0, 700, 900])
    yield (0.1, 0.03, 10, [60, 70, 10, 10, 10, 10, 10])
    for _ in range(4):
        daily = rng.integers(0, 300, 7).tolist()
        daily[3] = 40
        gain = int(rng.integers(10, 40)) / 1000
        yield (int(rng.integers(2, 20)) / 100, gain, int(rng.integers(50, 900)), daily)


def wrong_mean_of_the_week(q, gain, least, daily):
    """You divide by the mean of the week. The days differ: at weekends nothing may arrive. Add them up day by day."""
    needed, mean, day = max(least, q * (1.96 / gain) ** 2), sum(daily) / len(daily), 0
    while day * mean < needed:
        day += 1
    return day


def wrong_gain_not_squared(q, gain, least, daily):
    """You leave out the square: half the gain takes four times as many rows, not twice as many."""
    needed, rows, day = max(least, q * 1.96 / gain), 0, 0
    while rows < needed:
        rows += daily[day % len(daily)]
        day += 1
    return day


def wrong_least_forgotten(q, gain, least, daily):
    """You leave out the minimum number of rows. With few rows the interval itself can't be trusted, whatever the formula says."""
    needed, rows, day = q * (1.96 / gain) ** 2, 0, 0
    while rows < needed:
        rows += daily[day % len(daily)]
        day += 1
    return day


def wrong_counted_from_zero(q, gain, least, daily):
    """You return the number of the last day counted from 0. The task asks for the number of days, which is one more."""
    needed, rows, day = max(least, q * (1.96 / gain) ** 2), 0, 0
    while rows < needed:
        rows += daily[day % len(daily)]
        day += 1
    return day - 1
