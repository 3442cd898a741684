"""Guessed before it came

A tide gauge loses a reading now and then. Two fillings are considered: the last known level ("carry"), or the median
of all levels known so far ("median"). To compare them, pretend that each known level was lost, guess it, and then
look. A guess may use only what was known *before* that reading.

- `levels`: a Series of floats and gaps in order of time, with any labels. At least two levels are known.
- The first known level can't be guessed; all later known ones are. Gaps aren't guessed, since there is nothing to
  compare a guess with.
- Returns the name of the filling with the smaller mean absolute error, and that error, not rounded. If both are
  equally good, it is "carry". The Series isn't changed.

>>> guess_before_it_came(pd.Series([2.0, 3.0, None, 4.0]))
('carry', 1.0)
"""

import pandas as pd

minutes = 8
chapter = "03-learnt-from-training-rows"
hint = "With the gaps left out, the levels known before place i are `known.iloc[:i]`, and the last one of them is nearby."


def guess_before_it_came(levels: pd.Series) -> tuple[str, float]:
    known = levels.dropna()
    carry = median = 0
    for i in range(1, len(known)):
        before, level = known.iloc[:i], known.iloc[i]
        carry += abs(level - before.iloc[-1])
        median += abs(level - before.median())
    guessed = len(known) - 1
    if carry <= median:
        return "carry", float(carry / guessed)
    return "median", float(median / guessed)


def cases(rng):
    s = pd.Series
    yield (s([2.0, 5.0]),)
    yield (s([None, 2.0, None, 1.0]),)
    yield (s([2.0, 3.0, None, 4.0]),)
    yield (s([4.0, 8.0, 4.0, 8.0, 4.0], index=[1, 1, 1, 0, 0]),)
    yield (s([5.0, 5.0, 9.0, None, 5.0, 5.0, 9.0, 5.0]),)
    yield (s([1.0, 2.0, 3.0, 40.0, 3.0, None, 2.0]),)
    yield (s([1.0, 2.0, 4.0, 8.0, 16.0, 32.0], index=list("fedcba")),)
    yield (s([3.0, 3.0, 3.0]),)
    for n in (6, 10):
        noise = s(rng.integers(0, 40, n) * 1.0)
        noise[[1, n - 2]] = None
        yield (noise,)
        climb = s([float(x) for x in range(n)]) * 3 + s(rng.integers(0, 3, n) * 1.0)
        climb[2] = None
        yield (climb,)
        jumps = s([5.0, 9.0] * n) + s(rng.integers(0, 2, 2 * n) * 1.0)
        yield (jumps,)


def wrong_median_of_all(levels):
    """Your median knows the whole series, and with it the level to be guessed and those after it. Take only what was known
    before that reading."""
    known = levels.dropna()
    carry = (known.iloc[1:] - known.shift(1).iloc[1:]).abs().mean()
    median = (known.iloc[1:] - known.median()).abs().mean()
    return ("carry", float(carry)) if carry <= median else ("median", float(median))


def wrong_zero_for_a_gap(levels):
    """Where the reading just before is a gap, you carry a 0. Carry the last level that is known."""
    errors = {"carry": [], "median": []}
    values = levels.tolist()
    for i in range(1, len(values)):
        before = levels.iloc[:i]
        if levels.notna().iloc[i] and before.notna().any():
            last = before.fillna(0).iloc[-1]
            errors["carry"].append(abs(values[i] - last))
            errors["median"].append(abs(values[i] - before.median()))
    means = {name: sum(found) / len(found) for name, found in errors.items()}
    best = "carry" if means["carry"] <= means["median"] else "median"
    return best, float(means[best])


def wrong_divided_by_all(levels):
    """You divide by the number of known levels. The first of them was never guessed, so it doesn't count."""
    known = levels.dropna()
    carry = median = 0
    for i in range(1, len(known)):
        before, level = known.iloc[:i], known.iloc[i]
        carry += abs(level - before.iloc[-1])
        median += abs(level - before.median())
    best = "carry" if carry <= median else "median"
    return best, float(min(carry, median) / len(known))


def wrong_signs_cancel(levels):
    """You add up errors with their signs, and guesses that are too high cancel guesses that are too low. Take the
    absolute value of each error."""
    known = levels.dropna()
    carry = median = 0
    for i in range(1, len(known)):
        before, level = known.iloc[:i], known.iloc[i]
        carry += level - before.iloc[-1]
        median += level - before.median()
    size = {"carry": abs(carry), "median": abs(median)}
    best = "carry" if size["carry"] <= size["median"] else "median"
    return best, float(size[best] / (len(known) - 1))
