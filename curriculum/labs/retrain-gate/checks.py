import numpy as np

from gradatim.checks import check, close, equal

OLD = {"learnt_until": 40, "learnt_from": [38, 39, 40]}
NEW = {"learnt_until": 90, "learnt_from": [80, 85, 90]}


def rows(rng, up, down, both, neither, days=(91, 120)):
    """rows in any order: only the challenger is right on `up`, only the champion on `down`"""
    n = up + down + both + neither
    label = rng.integers(0, 2, n)
    new = np.repeat([True, False, True, False], [up, down, both, neither])
    old = np.repeat([False, True, True, False], [up, down, both, neither])
    mixed = rng.permutation(n)
    columns = {
        "day": rng.integers(*days, n),
        "label": label.astype(float),
        "champion": np.where(old, label, 1 - label),
        "challenger": np.where(new, label, 1 - label),
    }
    return {**{name: values[mixed] for name, values in columns.items()}, "broken": []}


def joined(rng, *parts):
    names = ("day", "label", "champion", "challenger")
    whole = {name: np.concatenate([part[name] for part in parts]) for name in names}
    mixed = rng.permutation(len(whole["day"]))
    return {**{name: values[mixed] for name, values in whole.items()}, "broken": []}


def same(got, want, hint):
    """the two dicts agree, the interval within rounding"""
    known = ("action", "reason", "n")
    equal({name: got[name] for name in known}, {name: want[name] for name in known}, hint=hint)
    pair = [got["low"], got["high"]], [want["low"], want["high"]]
    equal(*pair, hint=hint) if want["low"] is None else close(*pair, hint=hint)


def decided(lab, ref, data, hint, new=NEW, old=OLD, **rules):
    same(lab.decide(old, new, data, **rules), ref.decide(old, new, data, **rules), hint)


@check
def by_hand(lab, rng):
    """decides the example of the lesson"""
    got = lab.decide(OLD, NEW, rows(rng, 20, 4, 340, 36))
    equal([got["action"], got["reason"], got["n"]], ["promote", "better", 400])
    close([got["low"], got["high"]], [0.0162886, 0.0637114], rtol=1e-4, hint="20 against 4 of 400")


@check(needs=by_hand)
def three_answers(lab, ref, rng):
    """promotes, holds and rejects by the interval and the smallest gain"""
    more = int(rng.integers(300, 400))
    for up, down in ((40, 12), (14, 12), (6, 30), (12, 40), (24, 9)):
        data = rows(rng, up, down, more, 40)
        decided(lab, ref, data, f"only the challenger {up}, only the champion {down}")
    for up, down in ((60, 55), (90, 45), (55, 60)):
        decided(lab, ref, rows(rng, up, down, 5800, 100), f"{up} against {down} of about 6,000")
    decided(lab, ref, rows(rng, 33, 12, more, 40), "gain 0.2", gain=0.2)
    decided(lab, ref, rows(rng, 33, 12, more, 40), "gain 0.05", gain=0.05)


@check(needs=by_hand)
def ties(lab, ref, rng):
    """never promotes on a tie"""
    for up, down in ((0, 0), (15, 15), (16, 14)):
        for gain in (0.01, 0.0):
            hint = f"{up} against {down}, gain {gain}"
            decided(lab, ref, rows(rng, up, down, 300, 40), hint, gain=gain)


@check(needs=by_hand)
def fresh_rows_only(lab, ref, rng):
    """compares on rows that are later than both trainings"""
    before = rows(rng, 90, 5, 300, 40, days=(10, 41))
    between = rows(rng, 60, 2, 200, 20, days=(41, 91))
    after = rows(rng, 12, 11, 260, 30)
    for parts in ((before, after), (between, after), (before, between, after)):
        data = joined(rng, *parts)
        decided(lab, ref, data, "learnt until day 40 and day 90")
        decided(lab, ref, data, "learnt until day 90 and day 40", new=OLD, old=NEW)


@check(needs=by_hand)
def unknown_labels(lab, ref, rng):
    """leaves out rows without a label"""
    data = rows(rng, 30, 10, 300, 40)
    late = rng.random(len(data["day"])) < 0.3
    data["label"] = np.where(late, np.nan, data["label"])
    decided(lab, ref, data, "three of ten labels aren't known yet")


@check(needs=by_hand)
def broken_rows(lab, ref, rng):
    """leaves out rows of broken days"""
    odd = {**rows(rng, 80, 0, 20, 0), "day": np.full(100, 99)}
    after = rows(rng, 12, 10, 300, 40)
    after["day"] = np.where(after["day"] == 99, 98, after["day"])
    data = {**joined(rng, odd, after), "broken": [70, 99]}
    decided(lab, ref, data, "day 99 is broken, and the challenger wins it")


@check(needs=by_hand)
def broken_training(lab, ref, rng):
    """rejects a challenger that has learnt from a broken day, however good it looks"""
    known = rows(rng, 10, 10, 90, 9, days=(30, 91))
    data = {**joined(rng, known, rows(rng, 60, 4, 300, 40)), "broken": [85]}
    decided(lab, ref, data, "the challenger has learnt from day 85")
    data = {**rows(rng, 9, 0, 30, 4), "broken": [7, 90]}
    decided(lab, ref, data, "few rows, and the challenger has learnt from day 90")
    data = {**rows(rng, 60, 4, 300, 40), "broken": [83, 39, 70]}
    hint = "only the champion has learnt from day 39, and neither from 83 and 70"
    decided(lab, ref, data, hint)


@check(needs=by_hand)
def enough_rows(lab, ref, rng):
    """holds when there are too few rows"""
    for n in (199, 200, 12, 0):
        up = min(n, 30)
        decided(lab, ref, rows(rng, up, 0, n - up, 0), f"{n} fresh rows, at least 200")
    decided(lab, ref, rows(rng, 20, 1, 30, 9), "60 fresh rows, at least 60", least=60)
    decided(lab, ref, rows(rng, 20, 1, 30, 8), "59 fresh rows, at least 60", least=60)


@check(needs=by_hand)
def exactly_at_the_gain(lab, ref, rng):
    """promotes when the mean is exactly the smallest gain and the interval above 0"""
    decided(lab, ref, rows(rng, 32, 0, 200, 24), "32 of 256 rows, gain 0.125", gain=0.125)


@check(needs=[three_answers, fresh_rows_only, enough_rows])
def forty_scenarios(lab, ref, rng):
    """decides forty scenarios as it should"""
    for number in range(40):
        up, down, both, neither = rng.integers(2, [60, 40, 500, 60]).tolist()
        data = joined(rng, rows(rng, up, down, both, neither), rows(rng, 30, 5, 90, 9, (30, 91)))
        data["broken"] = rng.integers(70, 200, 3).tolist()
        decided(lab, ref, data, f"scenario {number}", gain=0.02)
