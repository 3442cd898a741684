"""Visits

Split the clicks of one user into sessions. Return a tuple `(start, end, clicks)` for each session: the times of its first and last
click, and the number of its clicks.

- `times`: a list of event times in minutes, in the order of arrival. Clicks may have equal times. It may be empty.
- `gap`: a session ends when `gap` minutes or more pass without a click.
- Returns a list, sorted by start.

>>> visits([50, 0, 4, 9, 52], 30)
[(0, 9, 3), (50, 52, 2)]
>>> visits([0, 30], 30)
[(0, 0, 1), (30, 30, 1)]
"""

minutes = 8
chapter = "01-when-did-it-happen"
hint = "In which order must the clicks stand before you compare neighbours?"


def visits(times: list[int], gap: int) -> list[tuple[int, int, int]]:
    found = []
    for at in sorted(times):
        if found and at - found[-1][1] < gap:
            start, _, clicks = found[-1]
            found[-1] = (start, at, clicks + 1)
        else:
            found.append((at, at, 1))
    return found


def cases(rng):
    yield ([], 30)
    yield ([7], 30)
    yield ([0, 30], 30)
    yield ([0, 29], 30)
    yield ([50, 0, 4, 9, 52], 30)
    yield ([0, 20, 40, 60, 80], 30)
    yield ([5, 5, 5], 10)
    yield ([100, 0, 50, 25, 75], 30)
    yield ([0, 9, 18, 28, 37], 10)
    yield ([12, 3, 40, 3], 20)
    yield ([30, 10, 20, 20], 10)
    yield ([8, 4, 4, 60], 5)
    for n in (6, 12, 20):
        yield (rng.integers(0, 150, n).tolist(), int(rng.integers(8, 20)))


def _split(times, same):
    found = []
    for at in times:
        if found and same(found[-1], at):
            start, _, clicks = found[-1]
            found[-1] = (start, at, clicks + 1)
        else:
            found.append((at, at, 1))
    return found


def wrong_as_they_arrive(times, gap):
    """You compare clicks in the order of their arrival. One that arrives late then starts a session of its own, or joins a wrong
    one."""
    return sorted(_split(times, lambda last, at: abs(at - last[1]) < gap))


def wrong_gap_included(times, gap):
    """You let a session go on when exactly `gap` minutes have passed. It ends when `gap` minutes or more pass."""
    return _split(sorted(times), lambda last, at: at - last[1] <= gap)


def wrong_from_the_start(times, gap):
    """You measure from the first click of the session. A visit may last for hours, as long as the clicks come close together."""
    return _split(sorted(times), lambda last, at: at - last[0] < gap)


def wrong_equal_times_once(times, gap):
    """You count clicks with equal times once. Two clicks in one minute are two clicks."""
    return _split(sorted(set(times)), lambda last, at: at - last[1] < gap)
