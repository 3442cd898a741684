'''Side by side: failures and percentiles

Summarise the answers of a load test.

- `answers`: a list of tuples `(status, ms)`. `status` is that of the response, or `None` if the client gave up before there was one.
  The list isn't empty, and isn't changed.
- `percents`: a list of whole numbers from 1 to 100.
- A request succeeded if its status is at least 200 and below 300. All others failed.
- Returns a dict: `"failed"` is the share of *all* requests that failed. Then, for each per cent, in a key such as `"p95"`, the
  percentile of the requests that succeeded: the smallest of their `ms` that at least so many per cent of them don't exceed. If none
  succeeded, it is `None`.

>>> success_and_failure([(200, 40), (503, 1), (201, 60), (None, 2000)], [50, 95])
{'failed': 0.5, 'p50': 40, 'p95': 60}
>>> success_and_failure([(500, 3)], [99])
{'failed': 1.0, 'p99': None}
'''

import math

minutes = 8
chapter = "01-send-as-users-do"
hint = "Make the list of the good latencies first. Everything else follows from it and from the number of all answers. For the place, multiply first and divide last: 28 / 100 * 25 is a little more than 7."


def success_and_failure(answers: list[tuple], percents: list[int]) -> dict:
    good = sorted(ms for status, ms in answers if status is not None and 200 <= status < 300)
    report = {"failed": (len(answers) - len(good)) / len(answers)}
    for percent in percents:
        place = math.ceil(percent * len(good) / 100)
        report[f"p{percent}"] = good[place - 1] if good else None
    return report


def cases(rng):
    yield ([(200, 10)], [50])
    yield ([(500, 3)], [99])
    yield ([(200, 40), (503, 1), (201, 60), (None, 2000)], [50, 95])
    yield ([(299, 7), (300, 3), (199, 4)], [50])
    yield ([(None, 500), (None, 500), (200, 5)], [50, 100])
    yield ([(503, 1)] * 6 + [(200, 40)] * 3 + [(200, 90)], [50, 95])
    yield ([(200, 30), (404, 2), (422, 3), (200, 10), (200, 20)], [34, 50])
    yield ([(200, 80), (200, 20), (None, 3000), (200, 50), (503, 2)], [50, 99])
    yield ([(200, ms) for ms in range(1, 26)], [28, 56])
    for n in (12, 30, 50):
        kinds = [200, 201, 204, 400, 500, 503, None]
        yield ([(kinds[int(k)], int(ms)) for k, ms in zip(rng.integers(0, 7, n), rng.integers(1, 900, n))], [50, 90, 95])


def wrong_failures_among_the_fast(answers, percents):
    """You take percentiles over all answers. Refusing takes 1 ms, so a service looks faster the more it refuses."""
    good = [ms for status, ms in answers if status is not None and 200 <= status < 300]
    values = sorted(ms for status, ms in answers)
    report = {"failed": (len(answers) - len(good)) / len(answers)}
    for p in percents:
        report[f"p{p}"] = values[math.ceil(p * len(values) / 100) - 1]
    return report


def wrong_no_answer_no_failure(answers, percents):
    """You leave out the requests without an answer. The client gave up on them, so they failed, and they are part of all requests."""
    seen = [(status, ms) for status, ms in answers if status is not None]
    good = sorted(ms for status, ms in seen if 200 <= status < 300)
    report = {"failed": (len(seen) - len(good)) / len(seen) if seen else 0.0}
    for p in percents:
        report[f"p{p}"] = good[math.ceil(p * len(good) / 100) - 1] if good else None
    return report


def wrong_only_500_fails(answers, percents):
    """You count only statuses from 500 on as failures. A 404 or a 300 is no success either; the task gives the limits 200 and 300."""
    good = sorted(ms for status, ms in answers if status is not None and status < 500)
    report = {"failed": (len(answers) - len(good)) / len(answers)}
    for p in percents:
        report[f"p{p}"] = good[math.ceil(p * len(good) / 100) - 1] if good else None
    return report


def wrong_in_the_order_of_arrival(answers, percents):
    """You take the value at that place of the list as it came. A percentile needs the values in order."""
    good = [ms for status, ms in answers if status is not None and 200 <= status < 300]
    report = {"failed": (len(answers) - len(good)) / len(answers)}
    for p in percents:
        report[f"p{p}"] = good[math.ceil(p * len(good) / 100) - 1] if good else None
    return report
