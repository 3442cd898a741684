'''Second by second

A service handles up to `capacity` requests a second and has `places` for those that wait. Follow it second by second.

- `come`: a list of whole numbers, how many requests come in each second. `capacity`, `places`: positive whole numbers.
- In each second, those that waited and those that come are put together. Up to `capacity` of them are handled. Of the others, up to
  `places` wait for the next second, and the rest is refused.
- Returns a tuple: the list of how many wait at the end of each second, and how many were refused in all.

>>> backlog([80, 150, 90, 20], 100, 30)
([0, 30, 20, 0], 20)
>>> backlog([], 100, 30)
([], 0)
'''

minutes = 6
chapter = "02-a-queue-in-numbers"
hint = "After handling: how many are left over, at least 0? How many of them find a place?"


def backlog(come: list[int], capacity: int, places: int) -> tuple[list[int], int]:
    waiting, refused, history = 0, 0, []
    for n in come:
        left = max(0, waiting + n - capacity)
        waiting = min(left, places)
        refused += left - waiting
        history.append(waiting)
    return history, refused


def cases(rng):
    yield ([], 100, 30)
    yield ([80], 100, 30)
    yield ([120], 100, 30)
    yield ([150], 100, 30)
    yield ([80, 150, 90, 20], 100, 30)
    yield ([50, 120], 100, 30)
    yield ([10, 10, 140, 0, 140], 100, 30)
    yield ([130, 130, 130], 100, 30)
    yield ([125, 110, 100, 60, 90], 100, 30)
    yield ([5, 9, 4, 0, 12], 5, 3)
    for n in (6, 12):
        yield (rng.integers(20, 180, n).tolist(), 100, int(rng.integers(10, 60)))


def wrong_saves_idle_time(come, capacity, places):
    """Your queue becomes negative in quiet seconds, as if idle time could be saved up. It ends at 0."""
    waiting, refused, history = 0, 0, []
    for n in come:
        left = waiting + n - capacity
        waiting = min(left, places)
        refused += left - waiting
        history.append(waiting)
    return history, refused


def wrong_no_end(come, capacity, places):
    """You let everybody wait. Beyond the places, requests are refused."""
    waiting, history = 0, []
    for n in come:
        waiting = max(0, waiting + n - capacity)
        history.append(waiting)
    return history, 0


def wrong_refused_at_the_door(come, capacity, places):
    """You let in only as many as there are free places and refuse the others before anybody is handled. Handle first; only those left over need a place."""
    waiting, refused, history = 0, 0, []
    for n in come:
        in_ = min(n, max(0, places - waiting))
        refused += n - in_
        waiting = max(0, waiting + in_ - capacity)
        history.append(waiting)
    return history, refused


def wrong_last_refused_only(come, capacity, places):
    """You return how many were refused in the last second. Those of all seconds are asked for."""
    waiting, refused, history = 0, 0, []
    for n in come:
        left = max(0, waiting + n - capacity)
        waiting = min(left, places)
        refused = left - waiting
        history.append(waiting)
    return history, refused
