'''The share of errors, across restarts

A service counts its requests and its errors since it started, and a program reads both counters from time to time. Return the
share of requests between the first and the last reading that were errors.

- `readings`: a list of tuples `(requests, errors)` in order of time. When the service restarts, both counters begin again at 0. A
  restart shows in a number of requests that is *below* the one before; what the counters then show was counted since the restart.
  Use the same restarts for the errors: their counter alone may not show one.
- Returns a float, or `None` if no request is known to have happened.

>>> error_share([(100, 2), (160, 5), (20, 1)])
0.05
>>> error_share([(100, 2)]) is None
True
'''

minutes = 7
chapter = "02-numbers-that-add-up"
hint = "In the example, 60 + 20 requests and 3 + 1 errors. Which of the two counters shows the restart?"


def error_share(readings: list[tuple[int, int]]) -> float | None:
    requests = errors = 0
    for before, now in zip(readings, readings[1:]):
        if now[0] < before[0]:
            before = (0, 0)
        requests += now[0] - before[0]
        errors += now[1] - before[1]
    return errors / requests if requests else None


def cases(rng):
    yield ([],)
    yield ([(100, 2)],)
    yield ([(100, 2), (100, 2)],)
    yield ([(100, 2), (140, 6)],)
    yield ([(100, 2), (160, 5), (20, 1)],)
    yield ([(100, 0), (50, 5)],)
    yield ([(100, 2), (40, 4), (90, 4)],)
    yield ([(300, 1), (90, 6), (120, 9)],)
    yield ([(500, 3), (30, 3), (10, 1), (90, 9)],)
    yield ([(80, 8), (0, 0), (40, 10)],)
    for n in (5, 8):
        rows, a, b = [], 100, 3
        for i in range(n):
            if i == 3:
                a, b = int(rng.integers(20, 60)), int(rng.integers(3, 9))
            else:
                a, b = a + int(rng.integers(50, 200)), b + int(rng.integers(0, 9))
            rows.append((a, b))
        yield (rows,)


def wrong_last_minus_first(readings):
    """You subtract the first reading from the last. After a restart the last may be the smaller one, and what came between is lost."""
    if len(readings) < 2 or readings[-1][0] == readings[0][0]:
        return None
    return (readings[-1][1] - readings[0][1]) / (readings[-1][0] - readings[0][0])


def wrong_each_by_itself(readings):
    """You look for a restart in each counter by itself. The errors may be more than before although they began again at 0."""
    requests = errors = 0
    for before, now in zip(readings, readings[1:]):
        requests += now[0] - before[0] if now[0] >= before[0] else now[0]
        errors += now[1] - before[1] if now[1] >= before[1] else now[1]
    return errors / requests if requests else None


def wrong_restart_skipped(readings):
    """You pass over the reading after a restart. What it shows was counted since the restart, and belongs to the sum."""
    requests = errors = 0
    for before, now in zip(readings, readings[1:]):
        if now[0] >= before[0]:
            requests += now[0] - before[0]
            errors += now[1] - before[1]
    return errors / requests if requests else None


def wrong_last_reading_only(readings):
    """You divide the counters of the last reading. They hold everything since the last restart, also what was before the first reading."""
    if not readings or not readings[-1][0]:
        return None
    return readings[-1][1] / readings[-1][0]
