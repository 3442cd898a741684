"""Where should the sweep go on?

A rate sweep has trained the same start with several learning rates and noted the loss after fifty steps. Some losses are
`nan` or infinite. Return the best rate and what to do next.

- `rates`: a list of floats in ascending order, at least one; `losses`: a list of as many floats, each a finite number,
  infinite or `nan`.
- The best rate has the lowest finite loss; of several equal ones the smallest rate is taken.
- Returns a pair of the best rate and a text. If no loss is finite, the pair is None and `"smaller"`. If the sweep has only
  one rate and its loss is finite, the text is `"both"`. Otherwise it is `"larger"` if the best rate is the last of
  `rates`, `"smaller"` if it is the first, and `"done"` if it lies between.

>>> sweep_verdict([0.01, 0.1, 1.0], [2.0, 0.5, float("nan")])
(0.1, 'done')
>>> sweep_verdict([0.01, 0.1], [2.0, 1.5])
(0.1, 'larger')
"""

import math

minutes = 7
chapter = "03-what-two-curves-say"
hint = "What do `nan < 0.5` and `min` with a `nan` in front give? Sort out the losses before you compare."

equivalent = {
    "Compare_Eq_LtE @ 11:if len(rates) == 1: -> if len(rates) <= 1:": "there is at least one rate",
    "Compare_Eq_LtE @ 15:return rates[best], 'smaller' if best == 0 else 'done' -> return rates[best], 'smaller' if best <= 0 else 'done'": "no place is below 0",
    "Compare_Eq_GtE @ 13:if best == len(rates) - 1: -> if best >= len(rates) - 1:": "no place is behind the last",
}


def sweep_verdict(rates: list[float], losses: list[float]) -> tuple:
    best = None
    for i in range(len(rates)):
        if math.isfinite(losses[i]) and (best is None or losses[i] < losses[best]):
            best = i
    if best is None:
        return None, "smaller"
    if len(rates) == 1:
        return rates[best], "both"
    if best == len(rates) - 1:
        return rates[best], "larger"
    return rates[best], "smaller" if best == 0 else "done"


def cases(rng):
    nan, inf = float("nan"), float("inf")
    yield ([0.1], [0.7])
    yield ([0.1], [nan])
    yield ([0.1, 1.0], [inf, nan])
    yield ([0.01, 0.1], [2.0, 1.5])
    yield ([0.01, 0.1], [1.0, 1.5])
    yield ([0.01, 0.1, 1.0], [2.0, 0.5, nan])
    yield ([0.01, 0.1, 1.0], [nan, 0.5, 0.7])
    yield ([0.01, 0.1, 1.0], [0.5, 0.7, nan])
    yield ([0.01, 0.1, 1.0], [nan, 0.7, 0.5])
    yield ([0.01, 0.1, 1.0], [0.5, 0.5, 0.9])
    yield ([0.01, 0.1, 1.0, 10.0], [0.9, 0.5, 0.5, inf])
    yield ([0.01, 0.1, 1.0], [1.0, 0.5, float("-inf")])
    yield ([0.01, 0.1, 1.0], [nan, float("-inf"), 0.4])
    yield ([0.01, 0.1, 1.0, 10.0], [float("-inf"), 0.8, 0.3, 2.0])
    yield ([0.01, 0.1, 1.0, 10.0], [0.9, 0.4, 0.4, 0.4])
    yield ([0.1, 1.0, 10.0], [1.2, inf, nan])
    for n in (4, 5, 6):
        losses = rng.uniform(0.5, 2, n).round(2).tolist()
        losses[int(rng.integers(0, n))] = [nan, inf][n % 2]
        yield ([10.0 ** (i - 3) for i in range(n)], losses)


def _text(i, n):
    return "both" if n == 1 else "larger" if i == n - 1 else "smaller" if i == 0 else "done"


def wrong_last_of_equals(rates, losses):
    """Of equal losses you take the largest rate. The smallest one is wanted: it is farther from rates that diverge."""
    finite = [i for i in range(len(rates)) if math.isfinite(losses[i])]
    if not finite:
        return None, "smaller"
    best = max(i for i in finite if losses[i] == min(losses[j] for j in finite))
    return rates[best], _text(best, len(rates))


def wrong_min_of_all(rates, losses):
    """You take the minimum with `nan` among the losses. Every comparison with `nan` is False, so a `nan` in front is taken for the lowest."""
    best = 0
    for i in range(1, len(rates)):
        if losses[i] < losses[best]:
            best = i
    return rates[best], _text(best, len(rates))


def wrong_edge_of_the_finite(rates, losses):
    """You leave out the rates without a finite loss before you look for the edge. If 1.0 gave `nan`, 0.1 isn't at the edge: you know what lies above it."""
    finite = [i for i in range(len(rates)) if math.isfinite(losses[i])]
    if not finite:
        return None, "smaller"
    best = min(finite, key=lambda i: losses[i])
    return rates[best], _text(finite.index(best), len(finite))


def wrong_minus_infinity_wins(rates, losses):
    """You sort out `nan` only. A loss of minus infinity is no result either, and it is lower than every other one."""
    known = [i for i in range(len(rates)) if not math.isnan(losses[i]) and losses[i] != float("inf")]
    if not known:
        return None, "smaller"
    best = min(known, key=lambda i: losses[i])
    return rates[best], _text(best, len(rates))
