"""Slopes of a recording

A sensor writes down the temperature of an oven at equal times. For each reading, find how fast the temperature was
changing at that moment. Where there is a reading on both sides, use the central difference. The first and the last
reading have a neighbour on one side only: use the rate from or to that neighbour.

- `temps`: a list of at least two numbers. `spacing`: the time between two readings, in minutes, above 0.
- Returns a list of as many slopes, in degrees per minute.

>>> table_slopes([20, 30, 60, 60], 5)
[2.0, 4.0, 3.0, 0.0]
>>> table_slopes([20, 30], 2)
[5.0, 5.0]
"""

minutes = 6
chapter = "02-both-sides"
hint = "How much time lies between the neighbour on the left and the neighbour on the right of a reading?"


def table_slopes(temps: list[float], spacing: float) -> list[float]:
    slopes = [(temps[1] - temps[0]) / spacing]
    for i in range(1, len(temps) - 1):
        slopes.append((temps[i + 1] - temps[i - 1]) / (2 * spacing))
    slopes.append((temps[-1] - temps[-2]) / spacing)
    return slopes


def cases(rng):
    yield ([20, 30], 2)
    yield ([4, 4, 10], 1)
    yield ([20, 30, 60], 5)
    yield ([20, 30, 60, 60], 5)
    yield ([9, 5, 6, 1, 3], 2)
    yield ([0, 1, 4, 9, 16], 0.5)
    for n in (3, 6, 9):
        yield (rng.integers(10, 90, n).tolist() + [100, 101], int(rng.integers(2, 9)))


def wrong_divided_by_one_spacing(temps, spacing):
    """Between the neighbour on the left and the one on the right lie two spacings. You divide by one, so all slopes inside are twice as large."""
    n = len(temps)
    slopes = [(temps[i + 1] - temps[i - 1]) / spacing for i in range(1, n - 1)]
    return [(temps[1] - temps[0]) / spacing, *slopes, (temps[-1] - temps[-2]) / spacing]


def wrong_two_spacings_at_the_ends(temps, spacing):
    """At both ends you divide by two spacings. There you go only from a reading to its one neighbour."""
    n = len(temps)
    slopes = [(temps[i + 1] - temps[i - 1]) / (2 * spacing) for i in range(1, n - 1)]
    return [(temps[1] - temps[0]) / (2 * spacing), *slopes, (temps[-1] - temps[-2]) / (2 * spacing)]


def wrong_ends_are_level(temps, spacing):
    """You say 0 for the first and the last reading. Nothing says that the oven kept its temperature there: use the rate to the one neighbour."""
    n = len(temps)
    return [0.0, *[(temps[i + 1] - temps[i - 1]) / (2 * spacing) for i in range(1, n - 1)], 0.0]


def wrong_one_side_only(temps, spacing):
    """You use the rate to the next reading everywhere. Where there is a neighbour on both sides, use both."""
    n = len(temps)
    slopes = [(temps[i + 1] - temps[i]) / spacing for i in range(n - 1)]
    return [*slopes, slopes[-1]]
