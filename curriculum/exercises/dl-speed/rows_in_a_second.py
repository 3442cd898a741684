"""Rows in a second

A model was timed with several batch sizes. Find out with which of them it gets through the most rows in a second. The timings are rough: in the first rounds memory was reserved, and other programs disturbed some of the later ones.

- `rounds`: a dict from a batch size to the milliseconds that each round took, in order, ints above 0. Each round is one call with a whole batch.
- `warm`: an int, at least 0: so many rounds at the beginning of each list are left out. Each list is longer than that.
- The time of a call with a batch size is the median of the rounds that are left; of an even number of rounds, the mean of the middle two.
- Returns a tuple: the batch size with the most rows per second, and this number of rows as a float. If two are equally fast, the smaller size.

With 100 rows the median is 3 ms, with 10 rows it's 2.

>>> size, rate = rows_in_a_second({10: [9, 2, 2, 2], 100: [40, 3, 3, 30]}, 1)
>>> size, round(rate, 1)
(100, 33333.3)
"""

import statistics

minutes = 7
chapter = "01-where-the-time-goes"
hint = "If a call with 10 rows takes 4 ms, how many rows get through in a second? The rest is a comparison."


def rows_in_a_second(rounds: dict[int, list[int]], warm: int) -> tuple[int, float]:
    rates = {}
    for size in sorted(rounds):
        rates[size] = 1000 * size / statistics.median(rounds[size][warm:])
    best = max(rates, key=lambda size: rates[size])
    return best, rates[best]


def _best(rounds, warm, centre):
    rates = {size: 1000 * size / centre(times[warm:]) for size, times in sorted(rounds.items())}
    best = max(rates, key=rates.get)
    return best, rates[best]


def cases(rng):
    yield ({1: [4]}, 0)
    yield ({10: [9, 2, 2, 2], 100: [40, 3, 3, 30]}, 1)
    yield ({64: [8, 8, 8], 32: [4, 4, 4]}, 0)
    yield ({20: [5, 5], 10: [2, 3]}, 0)
    yield ({50: [90, 5, 5, 6, 80], 10: [50, 1, 1, 1, 1]}, 1)
    yield ({8: [3, 3, 9, 1], 16: [9, 9, 5, 20, 5]}, 2)
    yield ({5: [1, 1, 1], 500: [200, 100, 100, 100, 100]}, 1)
    yield ({5: [1, 4, 9], 10: [30, 20, 4, 4, 5]}, 1)
    for n, warm in ((2, 1), (3, 2), (4, 3)):
        rounds = {}
        for size in rng.permutation([4, 10, 32, 64, 100])[:n].tolist():
            times = rng.integers(3, 9, int(rng.integers(4, 9))) + size // 8
            times[:warm] += rng.integers(40, 90, warm)
            times[-1] += int(rng.integers(30, 200))
            rounds[size] = times.tolist()
        yield (rounds, warm)


def wrong_mean_of_the_rounds(rounds, warm):
    """You take the mean of the rounds. A single round that was disturbed then spoils it; the median hardly notices."""
    return _best(rounds, warm, statistics.mean)


def wrong_first_rounds_kept(rounds, warm):
    """You count the first rounds as well. They are left out because memory is reserved in them."""
    return _best(rounds, 0, statistics.median)


def wrong_rows_in_a_millisecond(rounds, warm):
    """You return rows per millisecond. A second has 1,000 of them."""
    size, rate = _best(rounds, warm, statistics.median)
    return size, rate / 1000


def wrong_shortest_call(rounds, warm):
    """You take the batch size with the shortest call. A longer call may get through many more rows."""
    times = {size: statistics.median(rounds[size][warm:]) for size in sorted(rounds)}
    size = min(times, key=times.get)
    return size, 1000 * size / times[size]
