"""The same decision

"Our positives are rare, so I'd give them a class weight." - "What does that change which a threshold doesn't?" For
many models, a weight $w$ on the positives multiplies the odds of each score by about $w$; the order of the rows stays.
So a weight and a threshold are two ways to say the same thing.

Suppose the odds are multiplied by exactly $w$. By the *true* probabilities, a row is to be called positive if its
probability is at least

$$t = \\frac{\\text{alarm}}{\\text{alarm} + \\text{miss}}$$

where alarm is what a false alarm costs and miss what a missed positive costs. Say which threshold on the *weighted*
scores decides the same, and on how many rows 0.5 would decide otherwise.

- `scores`: the weighted scores, a list of numbers from 0 to 1. `weight`, `miss`, `alarm`: numbers above 0.
- Returns a tuple: the threshold on the weighted scores, a float; and the number of scores for which "at least the
  threshold" and "at least 0.5" differ, an int.

>>> the_same_decision([0.2, 0.6, 0.75], 1, 25, 75)
(0.75, 1)
>>> the_same_decision([0.2, 0.6, 0.8], 3, 75, 25)
(0.5, 0)
"""

minutes = 9
chapter = "03-which-number-decides"
hint = "The odds of t are t / (1 - t), which is alarm / miss. Multiply them by the weight, and turn them into a probability again."


def the_same_decision(scores: list[float], weight: float, miss: float, alarm: float) -> tuple[float, int]:
    odds = weight * alarm / miss
    threshold = odds / (1 + odds)
    changed = 0
    for score in scores:
        if (score >= threshold) != (score >= 0.5):
            changed += 1
    return threshold, changed


def cases(rng):
    yield [], 1, 1, 3
    yield [0.2, 0.6, 0.75], 1, 25, 75
    yield [0.2, 0.6, 0.8], 3, 75, 25
    yield [0.2, 0.3, 0.5, 0.6], 1, 3, 1
    yield [0.25, 0.3, 0.6], 1, 3, 1
    yield [0.1, 0.5, 0.9], 9, 1, 1
    yield [0.1, 0.55, 0.7, 0.95], 9, 3, 1
    for _ in range(4):
        scores = ((rng.random(12) * 998).round() / 998 + 0.0003).tolist()
        yield scores, int(rng.integers(2, 30)), int(rng.integers(20, 90)), int(rng.integers(1, 20))


def _changed(scores, threshold):
    return threshold, sum((s >= threshold) != (s >= 0.5) for s in scores)


def wrong_weight_ignored(scores, weight, miss, alarm):
    """You use t itself. That's the threshold for true probabilities, but these scores have odds that are `weight` times
    as large."""
    return _changed(scores, alarm / (alarm + miss))


def wrong_probability_multiplied(scores, weight, miss, alarm):
    """You multiply the probability t by the weight, which can give more than 1. It's the odds that are multiplied."""
    return _changed(scores, weight * alarm / (alarm + miss))


def wrong_costs_swapped(scores, weight, miss, alarm):
    """You have swapped the two costs. If a miss is expensive, the threshold has to be low."""
    odds = weight * miss / alarm
    return _changed(scores, odds / (1 + odds))
