'''The largest load that keeps the promise

One worker needs `work_ms` milliseconds for a request on average, and the p95 of the latency must be at most `limit_ms`. Return the
largest whole number of requests a second for which an M/M/1 queue keeps this promise. Take the p95 as 3 times the mean latency.

- Both arguments are positive whole numbers.
- A p95 equal to the limit keeps the promise.
- Raises `ValueError` if the promise isn't kept with one request a second either.

With 10 ms of work and 90 requests a second the mean is 100 ms and the p95 300 ms.

>>> largest_rate(10, 300)
90
>>> largest_rate(10, 60)
50
'''

minutes = 7
chapter = "02-a-queue-in-numbers"
hint = "Solve 3 · s / (1 - rate · s / 1000) ≤ limit for the rate, or try rates one after the other. Whole numbers avoid rounding: multiply by 1000 first."


def largest_rate(work_ms: int, limit_ms: int) -> int:
    rate = 0
    while 3 * work_ms * 1000 <= limit_ms * (1000 - (rate + 1) * work_ms):
        rate += 1
    if rate == 0:
        raise ValueError("not even one request a second")
    return rate


def cases(rng):
    yield (10, 300)
    yield (10, 60)
    yield (10, 30)
    yield (10, 31)
    yield (20, 100)
    yield (5, 100)
    yield (6, 45)
    yield (400, 2000)
    yield (400, 2001)
    yield (1, 300)
    yield (250, 1000)
    yield (50, 120)
    yield (1000, 9000)
    yield (10, 2999)
    for _ in range(5):
        work = int(rng.integers(2, 40))
        yield (work, work * int(rng.integers(5, 40)) + int(rng.integers(0, 9)))


def _try(work_ms, limit_ms, fits):
    rate = 0
    while (rate + 1) * work_ms < 1000 and fits(rate + 1):
        rate += 1
    if rate == 0:
        raise ValueError("not even one request a second")
    return rate


def wrong_mean_for_p95(work_ms, limit_ms):
    """You compare the mean with the limit. The promise is about the p95, which is 3 times as large."""
    return _try(work_ms, limit_ms, lambda r: 1000 * work_ms <= limit_ms * (1000 - r * work_ms))


def wrong_up_to_full(work_ms, limit_ms):
    """You return how many requests the worker can handle at all. At a utilisation of 1 the queue has no mean latency."""
    if work_ms > 1000:
        raise ValueError("not even one request a second")
    return 1000 // work_ms


def wrong_limit_left_out(work_ms, limit_ms):
    """You want the p95 below the limit. Equal to the limit is fine: in the example 90 requests a second give exactly 300 ms."""
    return _try(work_ms, limit_ms, lambda r: 3000 * work_ms < limit_ms * (1000 - r * work_ms))


def wrong_one_too_many(work_ms, limit_ms):
    """You return the first rate that breaks the promise. The one before it is the last that keeps it."""
    if 3000 * work_ms > limit_ms * (1000 - work_ms):
        raise ValueError("not even one request a second")
    return _try(work_ms, limit_ms, lambda r: 3000 * work_ms <= limit_ms * (1000 - r * work_ms)) + 1
