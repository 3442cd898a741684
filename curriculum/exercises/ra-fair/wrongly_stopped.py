"""Wrongly stopped at the gate

A library has a gate that should ring if somebody carries out a book that they haven't borrowed. Young people say that
it rings for them when they've done nothing. For a week, every bag was checked. Compare the false positive rates, and say how sure the
difference is: return the ends of its interval.

- `taken`: an array of 0 and 1; 1 if the person did carry out such a book.
- `rang`: an array of 0 and 1; 1 if the gate rang.
- `young`: an array of bools. All three have the same length. Among the young and among the others there is at least
  one person with `taken` 0.
- The difference is the false positive rate of the young minus that of the others. Its standard error is the root of
  the two p(1 - p)/n, added up. The interval reaches 1.96 standard errors to each side.
- Returns a pair of floats, the lower end first. Don't round them.

>>> taken = np.array([0, 0, 0, 0, 1, 0, 0, 0, 0])
>>> rang = np.array([1, 0, 1, 0, 1, 0, 0, 0, 1])
>>> young = np.array([True, True, True, True, True, False, False, False, False])
>>> low, high = wrongly_stopped(taken, rang, young)
>>> round(low, 3), round(high, 3)
(-0.398, 0.898)
"""

import numpy as np

minutes = 6
chapter = "02-equal-in-what"
hint = "First make two short arrays: what the gate did for the young who had taken nothing, and for the others who had taken nothing."


def wrongly_stopped(taken: np.ndarray, rang: np.ndarray, young: np.ndarray) -> tuple:
    honest = ~taken.astype(bool)
    a, b = rang[honest & young], rang[honest & ~young]
    gap = a.mean() - b.mean()
    reach = 1.96 * np.sqrt(a.var() / len(a) + b.var() / len(b))
    return float(gap - reach), float(gap + reach)


def cases(rng):
    def case(taken, rang, young):
        return np.array(taken), np.array(rang), np.array(young) == 1

    yield case([0, 0], [1, 0], [1, 0])
    yield case([0, 0, 0], [1, 0, 0], [1, 1, 0])
    yield case([0, 0, 1, 0], [1, 0, 1, 1], [1, 1, 1, 0])
    yield case([0, 0, 0, 0, 1, 0, 0, 0, 0], [1, 0, 1, 0, 1, 0, 0, 0, 1], [1, 1, 1, 1, 1, 0, 0, 0, 0])
    yield case([0, 0, 0, 1, 0, 0, 1, 1], [0, 1, 0, 1, 1, 0, 0, 1], [1, 1, 1, 1, 0, 0, 0, 0])
    yield case([0, 0, 0, 0, 0, 1], [0, 0, 1, 1, 0, 1], [1, 1, 0, 0, 0, 0])
    for n in (12, 30, 80):
        yield case(
            [0] * 6 + rng.integers(0, 2, n).tolist(),
            [1, 0, 0, 1, 1, 0] + rng.integers(0, 2, n).tolist(),
            [1, 1, 1, 0, 0, 0] + rng.integers(0, 2, n).tolist(),
        )


def wrong_everybody_counted(taken, rang, young):
    """You take the share of everybody for whom the gate rang. The false positive rate is about the people who had taken
    nothing; for the others it rang rightly."""
    a, b = rang[young], rang[~young]
    gap = a.mean() - b.mean()
    reach = 1.96 * np.sqrt(a.var() / len(a) + b.var() / len(b))
    return float(gap - reach), float(gap + reach)


def wrong_errors_added(taken, rang, young):
    """You add the two standard errors, and so the interval is too wide. Add p(1 - p)/n of both first, and take the root
    of the sum."""
    a, b = rang[(taken == 0) & young], rang[(taken == 0) & ~young]
    gap = a.mean() - b.mean()
    reach = 1.96 * (a.std() / np.sqrt(len(a)) + b.std() / np.sqrt(len(b)))
    return float(gap - reach), float(gap + reach)


def wrong_divided_by_the_whole_group(taken, rang, young):
    """Your rates are right, but in the standard error n is the whole group. The rate was taken of fewer people, those who
    had taken nothing. Only they make it sure."""
    a, b = rang[(taken == 0) & young], rang[(taken == 0) & ~young]
    gap = a.mean() - b.mean()
    reach = 1.96 * np.sqrt(a.var() / young.sum() + b.var() / (~young).sum())
    return float(gap - reach), float(gap + reach)
