'''How long between the attempts?

You read the log of a night and want to know how long the client should have waited. Each entry is one failed attempt.

- `failures`: a list of pairs `(status, retry_after)`. `retry_after` is None or a number of seconds as a text.
- `draws`: a list of floats from 0 up to 1, one for each failure, used in their order.
- After failure k (counted from 1), the wait is the number in `retry_after` if there is one; otherwise the draw of that failure
  times the smaller of 8.0 and `0.5 * 2 ** (k - 1)`.
- The plan ends before the first status for which another attempt is no use: everything except 429 and 500 to 599.
- Returns the list of waits, floats.

>>> plan_the_waits([(503, None), (429, "2"), (400, None)], [0.5, 0.5, 0.5])
[0.25, 2.0]
'''

minutes = 7
chapter = "02-when-the-line-fails"


def plan_the_waits(failures: list[tuple], draws: list[float]) -> list[float]:
    waits = []
    for k, (status, retry_after) in enumerate(failures):
        if status != 429 and not 500 <= status <= 599:
            break
        if retry_after is None:
            waits.append(draws[k] * min(8.0, 0.5 * 2**k))
        else:
            waits.append(float(retry_after))
    return waits


def cases(rng):
    yield ([], [])
    yield ([(503, None)], [0.5])
    yield ([(401, None)], [0.5])
    yield ([(499, None)], [0.5])
    yield ([(600, "3")], [0.5])
    yield ([(599, "3"), (500, "0")], [0.5, 0.25])
    yield ([(503, None), (429, "2"), (400, None), (503, None)], [0.5, 0.5, 0.5, 0.5])
    yield ([(500, None)] * 7, [0.5] * 7)
    yield ([(429, "1.5"), (500, None), (428, None)], [0.25, 0.75, 0.5])
    yield ([(502, None), (404, "9"), (500, None)], [0.5, 0.25, 0.5])
    for n in (6, 7, 8):
        statuses = [429, 500, 502, 503, 504]
        failures = [(statuses[int(rng.integers(0, 5))], None if rng.random() < 0.7 else "4") for _ in range(n)]
        failures = failures[:5] + [(503, None)] + [(422, None), (500, None)]
        draws = [round(float(x), 2) for x in rng.uniform(0.1, 0.9, len(failures))]
        yield (failures, draws)


def wrong_no_longest_wait(failures, draws):
    """Your waits go on doubling. From the sixth failure on they should stay at 8 seconds times the draw."""
    waits = []
    for k, (status, retry_after) in enumerate(failures):
        if status != 429 and not 500 <= status <= 599:
            break
        waits.append(draws[k] * 0.5 * 2**k if retry_after is None else float(retry_after))
    return waits


def wrong_everything_again(failures, draws):
    """You plan another attempt after every failure. A wrong request or a wrong key is as wrong the next time, so the plan has to end there."""
    return [
        draws[k] * min(8.0, 0.5 * 2**k) if after is None else float(after)
        for k, (status, after) in enumerate(failures)
    ]


def wrong_server_not_heard(failures, draws):
    """You compute every wait by doubling, even where the server said how long it wants to be left alone."""
    waits = []
    for k, (status, _) in enumerate(failures):
        if status != 429 and not 500 <= status <= 599:
            break
        waits.append(draws[k] * min(8.0, 0.5 * 2**k))
    return waits
