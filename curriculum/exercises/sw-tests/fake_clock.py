"""Find the mistake: the clock that doesn't stand still

`hours_waiting` says for how many full hours a parcel has been waiting. It asks the clock, so its result changes all the
time. `waiting_at` should say what it returns when the clock shows a given time; that is what the tests call. But the
results are far too large: the real clock is asked all the same. Find out why, and fix it so that the fake clock is the
one that is asked.

- `sent`, `clock`: ints, times in seconds as `time.time()` gives them. `clock` is not before `sent`.
- Returns an int, the number of full hours between the two.

>>> waiting_at(1000, 8200)
2
>>> waiting_at(1000, 1000)
0
"""

import time

import pytest

kind = "fix"
minutes = 5
chapter = "04-chance-clock-and-network"
hint = "Which name does `hours_waiting` look up, and which name is replaced? One of the two has to change."

starter = '''
import time
from time import time as now

import pytest


def hours_waiting(sent: int) -> int:
    return (int(now()) - sent) // 3600


def waiting_at(sent: int, clock: int) -> int:
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(time, "time", lambda: clock)
        return hours_waiting(sent)
'''


def _hours_waiting(sent):
    return (int(time.time()) - sent) // 3600


def waiting_at(sent: int, clock: int) -> int:
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(time, "time", lambda: clock)
        return _hours_waiting(sent)


def cases(rng):
    yield (0, 0)
    yield (0, 3600)
    yield (0, 3599)
    yield (1000, 1000)
    yield (1000, 8200)
    yield (1000, 8199)
    yield (500, 500 + 90 * 60)
    yield (7200, 20 * 3600)
    for _ in range(4):
        sent = int(rng.integers(0, 100000))
        yield (sent, sent + int(rng.integers(2, 40)) * 3600 + int(rng.integers(1900, 3600)))


def wrong_real_clock(sent, clock):
    """The real clock is still asked, so the parcel has been waiting since 1970. `hours_waiting` has a name of its own
    for the function, and that one wasn't replaced."""
    return (int(time.time()) - sent) // 3600


def wrong_rounded(sent, clock):
    """You round the hours. Only full hours count: 90 minutes are one."""
    return round((clock - sent) / 3600 + 1e-9)


def wrong_sent_as_clock(sent, clock):
    """You always return 0 hours. If your fake clock shows the time at which the parcel was sent, nothing ever waits."""
    return 0
