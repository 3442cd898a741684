import math

import numpy as np

from gradatim.checks import check, equal, valid

NAN, INF = float("nan"), float("inf")


def flat(low, n, first=2.0):
    """a curve that falls from first to low and stays there"""
    return [round(low + (first - low) * math.exp(-i / (n / 16)), 4) for i in range(n)]


def noisy(rng, curve, size=0.01):
    return [
        round(float(v), 4) for v in np.array(curve) * rng.uniform(1 - size, 1 + size, len(curve))
    ]


def same(lab, ref, cases, hint=""):
    """asks for all cases, and compares the answers one by one"""
    for train, held_out, goal in cases:
        text = hint or f"train {train}, valid {held_out}, goal {goal}"
        case = train, held_out, goal
        equal(lab.diagnose(*case), ref.diagnose(*case), hint=text)


@valid
def diagnose(train, valid, goal):
    return len(train) == len(valid) >= 8 and goal > 0


@check
def example_of_the_lesson(lab, rng):
    """reads the run of the lesson"""
    train = [2.0, 1.0, 0.6, 0.5, 0.4, 0.3, 0.25, 0.2]
    valid = [2.1, 1.2, 0.8, 0.7, 0.8, 0.9, 1.1, 1.2]
    equal(lab.diagnose(train, valid, 0.3), "overfitting", hint="the example of the lesson")


@check
def done_or_too_stiff(lab, ref, rng):
    """compares a run that has flattened out with the goal"""
    for n in (8, 20, 40):
        low = round(float(rng.uniform(0.3, 0.6)), 2)
        run = noisy(rng, flat(low, n)), noisy(rng, flat(low + 0.2, n))
        same(lab, ref, [(*run, low + 0.1), (*run, low - 0.1)])


@check
def nothing_learnt(lab, ref, rng):
    """sees a training loss that hardly leaves its start"""
    for n in (8, 16, 30):
        start = round(float(rng.uniform(0.5, 3)), 2)
        level = [start * (1 - 0.08 * i / n) for i in range(n)]
        same(lab, ref, [(noisy(rng, level), noisy(rng, level), goal) for goal in (0.1, 5.0)])
    fall = flat(0.5, 12)
    same(lab, ref, [([0.1, *fall], [0.1, *fall], 0.3), ([0.55, *fall], [0.55, *fall], 0.3)])


@check
def on_the_way(lab, ref, rng):
    """sees that both curves still fall at the end"""
    for n in (8, 13, 24):
        fall = [2 * math.exp(-3 * i / n) for i in range(n)]
        other = [2.1 * math.exp(-2.5 * i / n) for i in range(n)]
        same(lab, ref, [(noisy(rng, fall), other, goal) for goal in (0.01, 1.0)])
    cases = []
    for end in (0.46, 0.44, 0.5):
        train = [2.0, 1.0, 0.7, 0.6, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, end, end]
        cases.append((train, flat(0.6, 12), 0.3))
    same(lab, ref, cases)


@check
def validation_rises(lab, ref, rng):
    """compares the end of the validation loss with its lowest value"""
    for n in (8, 16, 25):
        low = float(rng.uniform(0.4, 0.8))
        bend = rng.integers(2, n // 2)
        for rise in (1.5, 1.2, 1.05):
            valid = [low * (1 + (bend - i) / n) if i < bend else low * rise for i in range(n)]
            valid[bend] = low
            for train in (flat(0.1, n), [2 * math.exp(-4 * i / n) for i in range(n)]):
                same(lab, ref, [(train, [round(v, 4) for v in valid], 0.2)])


@check
def a_gap_is_no_rise(lab, ref, rng):
    """takes a constant gap between the curves for no overfitting"""
    for n in (8, 20):
        train, valid = noisy(rng, flat(0.1, n)), noisy(rng, flat(0.6, n))
        same(lab, ref, [(train, valid, 0.2), (valid, train, 0.2)])


@check
def jumps(lab, ref, rng):
    """counts the jumps of the training loss"""
    for n in (8, 9, 10, 13, 20):
        for count in (1, (n - 1) // 4, -(-(n - 1) // 4), -(-(n - 1) // 4) + 1):
            train = flat(0.5, n)
            for i in rng.choice(np.arange(2, n, 2), min(count, (n - 1) // 2), replace=False):
                train[i] *= 3
            same(lab, ref, [(train, flat(0.6, n), 0.7)])
    early = [0.5, 1.0, 0.5, 1.0, 0.5, 0.5, 0.5, 0.5]
    same(lab, ref, [(early, flat(0.6, 8), 0.7), ([*early[2:], 0.5, 0.5], flat(0.6, 8), 0.7)])
    small = [2.0, 1.0] + [0.5, 0.72] * 5
    same(
        lab,
        ref,
        [(small, flat(0.6, 12), 0.7), (flat(0.5, 12), [2.0] + [0.5, 1.2] * 5 + [0.5], 0.7)],
    )
    line = [1.0, 1.5, 1.0, 1.5, 1.0, 1.5, 1.0, 1.5]
    same(lab, ref, [(line, flat(0.6, 8), 0.7), ([2 * v for v in line[::-1]], flat(0.6, 8), 0.7)])


@check
def one_spike(lab, ref, rng):
    """forgives a single spike, in the tail as well"""
    for n in (12, 20, 30):
        for place in (n - 1, n - 2, n // 2, n - n // 4 - 1):
            train, valid = noisy(rng, flat(0.5, n)), noisy(rng, flat(0.6, n))
            train[place] *= 6
            same(lab, ref, [(train, valid, 0.6), (train, valid, 0.4)])
            valid[place] *= 6
            same(lab, ref, [(train, valid, 0.6)])


@check
def lucky_dip(lab, ref, rng):
    """believes no single low value at the end"""
    for n in (12, 20):
        train, valid = noisy(rng, flat(0.5, n)), noisy(rng, flat(0.6, n))
        train[-1] = 0.05
        same(lab, ref, [(train, valid, 0.3)])
        level = [2.0] * (n - 1) + [0.05]
        same(lab, ref, [(level, level, 0.3)])


@check
def broken_runs(lab, ref, rng):
    """sees nan and infinity in either curve, wherever they stand"""
    n = 12
    for bad in (NAN, INF, -INF):
        for place in (0, 5, n - 1):
            for which in (0, 1):
                run = [flat(0.5, n), flat(0.6, n)]
                run[which][place] = bad
                hint = f"{bad} in {('train', 'valid')[which]}, epoch {place} of {n}"
                same(lab, ref, [(*run, 0.7)], hint)


@check
def order_of_the_questions(lab, ref, rng):
    """asks the questions in their order"""
    n = 16
    wild = [2.0, 4.0] * 8
    rising = [0.5 + 0.1 * i for i in range(n)]
    falling = [2 * math.exp(-4 * i / n) for i in range(n)]
    level = [1.0] * n
    broken = [*wild[:-1], NAN]
    cases = [
        (broken, rising, 0.1),
        (wild, rising, 0.1),
        (wild, level, 5.0),
        (level, rising, 0.1),
        (level, rising, 2.0),
        (falling, rising, 0.01),
        (falling, rising, 3.0),
        (falling, falling, 3.0),
        (flat(0.5, n), rising, 0.1),
    ]
    same(lab, ref, cases)


@check
def lengths_of_the_quarters(lab, ref, rng):
    """takes n // 4 epochs for a quarter"""
    for n in (11, 15, 23, 27):
        q = n // 4
        for k in (q - 1, q, q + 1):
            for j in (-1, 0, 1):
                train = [2.0] + [1.0] * (n - 1 - q - k) + [0.6] * (q + j) + [0.5] * (k - j)
                same(lab, ref, [(train, level(n), 0.55)])
        for k in range(1, q + 2):
            valid = [1.0] * (n - k) + [1.3] * k
            same(lab, ref, [(flat(0.5, n), valid, 0.7)])


def level(n):
    return [1.0] * n


@check
def limits(lab, ref, rng):
    """draws its lines at 0.9, 1.1 and 1.5, and not elsewhere"""
    n = 8
    for share in (0.85, 0.89, 0.91, 0.95):
        train = [1.0, *[share] * (n - 1)]
        same(lab, ref, [(train, level(n), 0.5)])
    for rise in (1.05, 1.09, 1.11, 1.15):
        valid = [2.0, *[1.0] * 5, rise, rise]
        same(lab, ref, [(flat(0.5, n), valid, 0.7)])
    for share in (0.85, 0.89, 0.91, 0.95):
        train = [2.0, 1.0, 0.5, 0.5, 0.5, 0.5, 0.5 * share, 0.5 * share]
        same(lab, ref, [(train, level(n), 0.7)])
    for up in (1.45, 1.49, 1.51, 1.55):
        train = [2.0, 0.5, 0.5 * up, 0.5, 0.5 * up, 0.5, 0.5 * up, 0.5]
        same(lab, ref, [(train, level(n), 0.7)])
    same(
        lab, ref, [([1.0, *[0.9] * 7], level(n), 0.5), ([2.0, *[1.0] * 5, 0.9, 0.9], level(n), 0.5)]
    )
    same(lab, ref, [(flat(0.5, n), [2.0, *[1.0] * 5, 1.1, 1.1], 0.7)])
    exact = [2.0, 1.0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]
    same(lab, ref, [(exact, level(n), 0.5), (exact, level(n), 0.25)])
