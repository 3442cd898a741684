"""How long to wait?

An event falls behind if its time is below the watermark at the moment when it arrives, where the watermark is the largest time that
arrived before it, minus the delay. From yesterday's events, find the smallest delay, 0 or more, with which at most `allowed` of
them fall behind.

- `times`: event times in seconds, in the order of arrival, at least one. `allowed`: a whole number, 0 or more.

>>> smallest_delay([3, 12, 8, 16, 9], 0)
7
>>> smallest_delay([3, 12, 8, 16, 9], 1)
4
>>> smallest_delay([3, 12, 8, 16, 9], 2)
0
"""

minutes = 8
chapter = "02-when-is-it-complete"
hint = "By how much does each event lag behind the largest time so far? Sort these lags."


def smallest_delay(times: list[int], allowed: int) -> int:
    top = times[0]
    lags = []
    for at in times:
        top = max(top, at)
        lags.append(top - at)
    if allowed >= len(lags):
        return 0
    return sorted(lags, reverse=True)[allowed]


def cases(rng):
    yield ([5], 0)
    yield ([5], 1)
    yield ([1, 2, 3], 0)
    yield ([9, 4], 0)
    yield ([3, 12, 8, 16, 9], 0)
    yield ([3, 12, 8, 16, 9], 1)
    yield ([3, 12, 8, 16, 9], 2)
    yield ([20, 18, 16, 14, 30], 0)
    yield ([20, 18, 16, 14, 30], 1)
    yield ([50, 45, 44, 43], 1)
    yield ([-9, -20, -3, -14], 0)
    yield ([7, 1, 7, 1, 7, 1], 1)
    yield ([100, 200, 90, 195, 300, 299, 150, 292], 2)
    yield ([8, 2], 9)
    for n in (6, 10, 15):
        times = [5 * i + int(d) for i, d in enumerate(rng.integers(0, 40, n))]
        yield (times, int(rng.integers(0, 4)))


def wrong_behind_the_one_before(times, allowed):
    """You compare each event with the one before it. With 20, 18, 16 the last one lags 4 behind the largest time, not 2."""
    lags = [0] + [max(0, before - at) for before, at in zip(times, times[1:])]
    return sorted(lags, reverse=True)[allowed] if allowed < len(lags) else 0


def wrong_the_largest_lag(times, allowed):
    """You always return the largest lag. If some events may fall behind, a shorter delay will do."""
    top, lag = times[0], 0
    for at in times:
        top = max(top, at)
        lag = max(lag, top - at)
    return lag


def wrong_one_too_many(times, allowed):
    """You leave out one lag too few: with one event allowed to fall behind, the second largest lag has to be waited for."""
    top, lags = times[0], []
    for at in times:
        top = max(top, at)
        lags.append(top - at)
    return sorted(lags, reverse=True)[max(0, allowed - 1)] if allowed <= len(lags) else 0


def wrong_largest_of_all(times, allowed):
    """You compare with the largest time of the whole day. The watermark knows only what has arrived before the event."""
    lags = sorted((max(times) - at for at in times), reverse=True)
    return lags[allowed] if allowed < len(lags) else 0
