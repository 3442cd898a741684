"""The hour to go back

A new version has been promoted and is on probation. Decide from the share of failed requests alone, hour by hour, whether and when the alias goes back.

- `hours`: a list of pairs `(errors, requests)`, ints, one for each hour since the promotion. An hour may have no requests.
- `usual`: a float between 0 and 1, the share of errors of the old version. `least`: an int, at least 1.
- After each hour, add up all errors and all requests *since the promotion*. Once there are at least `least` requests, the version is taken back in the first hour after which the share of errors is above usual + 3 · √(usual · (1 - usual) / requests).
- Returns the number of that hour, from 1 on, or None if it never comes.

After the first hour 2 of 200 requests have failed; the limit is 0.0146. After the second it's 40 of 2,000, and the limit is 0.0067.

>>> hour_to_go_back([(2, 200), (38, 1800)], 0.003, 100)
2
"""

import math

minutes = 7
chapter = "05-the-way-back"
hint = "The limit depends on the number of requests so far, so it's another one after each hour."


def hour_to_go_back(hours: list[tuple[int, int]], usual: float, least: int) -> int | None:
    errors = requests = 0
    for i in range(len(hours)):
        errors += hours[i][0]
        requests += hours[i][1]
        if requests >= least:
            limit = usual + 3 * math.sqrt(usual * (1 - usual) / requests)
            if errors / requests > limit:
                return i + 1
    return None


def _hour(hours, usual, least, width=3, total=True, enough=True):
    errors = requests = 0
    for i, (e, n) in enumerate(hours):
        errors, requests = (errors + e, requests + n) if total else (e, n)
        if requests and (requests >= least or not enough):
            if errors / requests > usual + width * math.sqrt(usual * (1 - usual) / requests):
                return i + 1
    return None


def cases(rng):
    yield ([], 0.01, 1)
    yield ([(0, 0)], 0.01, 1)
    yield ([(1, 1)], 0.01, 1)
    yield ([(1, 1)], 0.01, 2)
    yield ([(2, 200), (38, 1800)], 0.003, 100)
    yield ([(1, 200), (1, 200), (9, 1600)], 0.003, 100)
    yield ([(3, 10), (0, 90), (0, 100)], 0.01, 100)
    yield ([(2, 4), (1, 46), (9, 50)], 0.02, 50)
    yield ([(5, 100), (0, 0), (5, 100), (5, 100), (5, 100)], 0.02, 100)
    yield ([(0, 500), (0, 500), (8, 100), (8, 100), (8, 100), (8, 100)], 0.01, 100)
    yield ([(3, 100), (3, 100), (3, 100), (3, 100), (3, 100), (3, 100), (3, 100)], 0.01, 100)
    yield ([(0, 300), (6, 80), (0, 400)], 0.01, 50)
    yield ([(1, 2), (0, 30), (0, 30)], 0.01, 2)
    for _ in range(4):
        hours = [(int(rng.binomial(n, 0.025)), n) for n in rng.integers(20, 200, 10).tolist()]
        yield ([(1, 3), *hours], 0.01, 100)


def wrong_each_hour_by_itself(hours, usual, least):
    """You judge each hour by itself. All errors and requests since the promotion count; a small excess shows only when many hours are put together."""
    return _hour(hours, usual, least, total=False)


def wrong_first_minutes_judged(hours, usual, least):
    """You judge before there are enough requests. One error among three requests says nothing."""
    return _hour(hours, usual, least, enough=False)


def wrong_above_the_usual(hours, usual, least):
    """You take the version back as soon as its share is above the usual one. By chance that happens in about half of all hours; the limit lies three standard errors higher."""
    return _hour(hours, usual, least, width=0)
