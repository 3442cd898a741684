"""Falls and false alarms

A wristband calls for help when its wearer falls. It must work for people who walk with a stick, in a wheelchair or
freely. From a test, return how far the groups are apart: the gap of the true positive rates (alarms among falls) and
the gap of the false positive rates (alarms among other movements). A gap is the largest rate minus the smallest.

- `fell`, `alarm`: arrays of 0 and 1 of the same length, one entry for each movement. There is at least one movement.
- `group`: an array of texts, of the same length.
- A group without falls has no true positive rate, and one without other movements no false positive rate. The gap is
  taken over the other groups. If fewer than two groups have the rate, the gap is `nan`.
- Returns a pair of floats: the gap of the true positive rates, then that of the false positive rates.

>>> fall_alarms(np.array([1, 1, 0, 1, 0]), np.array([1, 1, 0, 0, 0]), np.array(["free", "free", "free", "stick", "stick"]))
(1.0, 0.0)
>>> fall_alarms(np.array([1, 0]), np.array([1, 1]), np.array(["free", "stick"]))
(nan, nan)
"""

import numpy as np

minutes = 6
chapter = "02-equal-in-what"
hint = "Write one helper for both gaps: it gets the truth it looks for, 1 or 0, and collects the rates of those groups that have such movements."


def _gap(kind, alarm, group):
    rates = []
    for name in set(group.tolist()):
        alarms = alarm[(group == name) & kind]
        if len(alarms):
            rates.append(float(alarms.mean()))
    return max(rates) - min(rates) if len(rates) > 1 else np.nan


def fall_alarms(fell: np.ndarray, alarm: np.ndarray, group: np.ndarray) -> tuple:
    falls = fell.astype(bool)
    return _gap(falls, alarm, group), _gap(~falls, alarm, group)


def cases(rng):
    def case(fell, alarm, group):
        return np.array(fell), np.array(alarm), np.array([{"f": "free", "s": "stick", "w": "wheelchair"}[g] for g in group])

    yield case([1], [1], "f")
    yield case([1, 0], [1, 1], "fs")
    yield case([1, 1, 0, 1, 0], [1, 1, 0, 0, 0], "fffss")
    yield case([1, 1, 1, 0, 0, 1, 0], [1, 1, 0, 1, 0, 1, 1], "ffffsss")
    yield case([1, 1, 0, 1, 1, 0, 0, 0], [1, 1, 1, 1, 1, 1, 1, 1], "fffsssww")
    yield case([1, 1, 0, 1, 1, 0, 1, 1], [1, 0, 1, 1, 1, 1, 1, 1], "fffsssww")
    yield case([1, 1, 1, 0, 1, 0, 0, 0], [1, 0, 1, 1, 1, 1, 1, 1], "ffffssww")
    for n in (12, 20, 40):
        yield case(rng.integers(0, 2, n), rng.integers(0, 2, n), ["fsw"[i] for i in rng.integers(0, 3, n)])


def wrong_zero_for_nobody(fell, alarm, group):
    """You take 0 as the rate of a group that has no such movements. 0 would say that the band never gave an alarm.
    There was nothing to give one for, so the group has no rate."""
    gaps = []
    for kind in (1, 0):
        rates = []
        for name in set(group.tolist()):
            alarms = alarm[(group == name) & (fell == kind)]
            rates.append(float(alarms.mean()) if len(alarms) else 0.0)
        gaps.append(max(rates) - min(rates) if len(rates) > 1 else np.nan)
    return tuple(gaps)


def wrong_of_all_movements(fell, alarm, group):
    """You divide by all movements of the group. The true positive rate is a share of its falls, and the false positive
    rate a share of its other movements."""
    gaps = []
    for kind in (1, 0):
        rates = []
        for name in set(group.tolist()):
            here = group == name
            if (here & (fell == kind)).any():
                rates.append(float((alarm[here] * (fell[here] == kind)).mean()))
        gaps.append(max(rates) - min(rates) if len(rates) > 1 else np.nan)
    return tuple(gaps)


def wrong_of_the_alarms(fell, alarm, group):
    """Your rates are shares of the alarms: how many of them were falls? That's precision. Begin with the movements
    that were falls, and ask how many gave an alarm."""
    gaps = []
    for kind in (1, 0):
        rates = []
        for name in set(group.tolist()):
            truth = fell[(group == name) & (alarm == 1)]
            if len(truth):
                rates.append(float((truth == kind).mean()))
        gaps.append(max(rates) - min(rates) if len(rates) > 1 else np.nan)
    return tuple(gaps)
