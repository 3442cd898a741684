"""Find the mistake: stopped early

A team stops its trials on the first morning with a significant result. The function simulates what that does: it's
meant to return the share of trials that end in an alarm, and the mean effect that these report, as a size without its
sign. In the world that it simulates there is no effect. It reports a rate of alarms of about 5 %, which is
suspiciously good. Find the mistake and fix it.

- `data`: an array of floats, a row for each trial, a column for each day, at least one of each; a single value strays
  with a standard deviation of 1. After m days, z is the sum so far divided by the root of m, and |z| above 1.96 is an
  alarm. The reported effect is the mean of the values up to and including the day of the *first* alarm. `data` isn't
  changed.
- Returns a tuple of two floats. If there is no alarm in any trial, both are 0.0.

>>> stopped_early(np.array([[2.0, -3.0], [0.5, 0.5], [0.1, 3.9]]))
(0.6666666666666666, 2.0)
"""

import numpy as np

kind = "fix"
minutes = 8
chapter = "03-how-often-is-it-wrong"
hint = "On which days does the program look? A mask of all days says where an alarm is; `.any` and `.argmax` say whether there is one in a row, and where the first one is."

starter = '''
import numpy as np


def stopped_early(data: np.ndarray) -> tuple[float, float]:
    days = np.arange(1, data.shape[1] + 1)
    sums = np.cumsum(data, axis=1)
    alarm = np.abs(sums[:, -1] / np.sqrt(days[-1])) > 1.96
    if not alarm.any():
        return 0.0, 0.0
    reported = np.abs(sums[alarm, -1] / days[-1])
    return float(alarm.mean()), float(reported.mean())
'''


def stopped_early(data: np.ndarray) -> tuple[float, float]:
    days = np.arange(1, data.shape[1] + 1)
    sums = np.cumsum(data, axis=1)
    alarms = np.abs(sums / np.sqrt(days)) > 1.96
    stopped = alarms.any(axis=1)
    if not stopped.any():
        return 0.0, 0.0
    first = alarms.argmax(axis=1)
    reported = [abs(sums[row, first[row]]) / days[first[row]] for row in range(len(data)) if stopped[row]]
    return float(stopped.mean()), float(np.mean(reported))


def cases(rng):
    yield (np.array([[1.0]]),)
    yield (np.array([[2.0]]),)
    yield (np.array([[1.96, 0.0]]),)
    yield (np.array([[-2.0, 1.0]]),)
    yield (np.array([[2.0, -3.0], [0.5, 0.5], [0.1, 3.9]]),)
    yield (np.array([[2.5, 2.5], [0.0, -2.9], [1.0, 1.0]]),)
    yield (np.array([[0.0, 3.0, -3.0], [1.0, 1.0, 2.0], [0.1, 0.2, 0.3]]),)
    for n, m in ((20, 10), (30, 20), (40, 15)):
        yield (np.concatenate([rng.normal(0, 1, (n, m)), [[2.2] + [0.0] * (m - 1)]]),)


def wrong_only_the_last_day(data):
    """You look on the last day only. The team looks every morning, and stops at the first alarm."""
    m = data.shape[1]
    sums = data.sum(axis=1)
    alarm = np.abs(sums / np.sqrt(m)) > 1.96
    if not alarm.any():
        return 0.0, 0.0
    return float(alarm.mean()), float(np.abs(sums[alarm] / m).mean())


def wrong_effect_at_the_end(data):
    """Your rate is right, but you report the effect of all days. The team stopped at the first alarm, and what came afterwards it never saw."""
    days = np.arange(1, data.shape[1] + 1)
    sums = np.cumsum(data, axis=1)
    stopped = (np.abs(sums / np.sqrt(days)) > 1.96).any(axis=1)
    if not stopped.any():
        return 0.0, 0.0
    return float(stopped.mean()), float(np.abs(sums[stopped, -1] / days[-1]).mean())


def wrong_every_alarm_counts(data):
    """You count every alarm of every day. A trial ends with its first one, and counts once."""
    days = np.arange(1, data.shape[1] + 1)
    sums = np.cumsum(data, axis=1)
    alarms = np.abs(sums / np.sqrt(days)) > 1.96
    if not alarms.any():
        return 0.0, 0.0
    return float(alarms.mean()), float(np.abs(sums / days)[alarms].mean())
