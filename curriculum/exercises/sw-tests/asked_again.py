"""What the notes must say

A weather page asks a service for the temperature and keeps the answer for a while. In its test a fake clock is set to
one time after the other; at each, the page is shown once. Work out what the notes of the fake service must say at the
end: the times at which it is asked.

An answer is kept for `keep` seconds, counted from the moment at which the service was asked. As long as fewer than
`keep` seconds have passed, it is not asked again; from then on it is. Showing a kept answer doesn't make it younger.

- `times`: a list of ints in increasing order, possibly empty; equal times may follow each other.
- `keep`: an int, 1 or more.
- Returns a list of ints.

>>> asked_at([0, 30, 59, 60, 90], 60)
[0, 60]
>>> asked_at([5, 40, 75], 60)
[5, 75]
"""

minutes = 6
chapter = "04-chance-clock-and-network"
hint = "You need only the last of the times at which the service was asked. What do you compare it with, if nothing has been asked yet?"


def asked_at(times: list[int], keep: int) -> list[int]:
    asked = []
    for now in times:
        if not asked or now - asked[-1] >= keep:
            asked.append(now)
    return asked


def cases(rng):
    yield ([], 60)
    yield ([0], 60)
    yield ([7], 1)
    yield ([0, 59], 60)
    yield ([0, 60], 60)
    yield ([0, 61], 60)
    yield ([5, 40, 75], 60)
    yield ([3, 3, 3], 1)
    yield ([0, 30, 59, 60, 90], 60)
    yield ([0, 40, 80, 120], 60)
    yield ([10, 20, 30, 40, 50], 20)
    yield ([10, 110, 120, 310], 100)
    yield ([1, 2, 3, 4, 5, 6, 7], 3)
    for n in (5, 8, 12):
        steps = rng.integers(1, 6, n).tolist()
        times = [sum(steps[: i + 1]) for i in range(n)]
        yield ([0, 3, 6, 9] + [9 + t for t in times], 4)
        yield (times + [times[-1] + 5, times[-1] + 10], 5)


def wrong_kept_a_second_too_long(times, keep):
    """You keep an answer one second too long. After exactly `keep` seconds the service is asked again."""
    asked = []
    for now in times:
        if not asked or now - asked[-1] > keep:
            asked.append(now)
    return asked


def wrong_younger_by_showing(times, keep):
    """Each time the page is shown, your answer becomes young again. A page that is shown every 40 seconds would never
    ask again. Count from the moment of the question."""
    asked, last = [], None
    for now in times:
        if last is None or now - last >= keep:
            asked.append(now)
        last = now
    return asked


def wrong_from_the_first(times, keep):
    """You always count from the first question. After the second one, its time is what counts."""
    return [now for i, now in enumerate(times) if i == 0 or now - times[0] >= keep]
