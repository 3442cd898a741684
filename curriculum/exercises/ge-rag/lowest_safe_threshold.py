"""The lowest safe threshold

A bank's assistant answers a question if its search score is at least a threshold. The bank allows only so many false answers. Return
the lowest threshold that keeps to that: lower ones answer more.

- `scores`: a list of floats, one for each test question. `answerable`: a list of as many bools; at least one is False.
- `limit`: the largest allowed false answer rate, from 0 to 1. The rate is the number of unanswerable questions that
  are answered, divided by the number of all unanswerable ones.
- Only values that occur in `scores` are tried as thresholds.
- Returns the lowest of them whose rate is at most `limit`, or None if there is none.

>>> lowest_safe_threshold([0.9, 0.4, 0.7, 0.3], [True, True, False, False], 0.5)
0.4
>>> lowest_safe_threshold([0.9, 0.4, 0.7, 0.3], [True, True, False, False], 0.0)
0.9
"""

minutes = 7
chapter = "02-when-to-say-nothing"
hint = "Try the scores from the lowest upwards. How many unanswerable questions have a score of at least that?"


def lowest_safe_threshold(scores: list, answerable: list, limit: float) -> float | None:
    unanswerable = [score for score, possible in zip(scores, answerable) if not possible]
    for threshold in sorted(scores):
        false = sum(score >= threshold for score in unanswerable)
        if false / len(unanswerable) <= limit:
            return threshold
    return None


def cases(rng):
    yield ([0.5], [False], 0.0)
    yield ([0.5], [False], 1.0)
    yield ([0.5, 0.5], [True, False], 0.5)
    yield ([0.9, 0.4, 0.7, 0.3], [True, True, False, False], 0.5)
    yield ([0.9, 0.4, 0.7, 0.3], [True, True, False, False], 0.0)
    yield ([0.2, 0.6, 0.8, 0.9], [False, True, False, True], 0.5)
    yield ([0.6, 0.6, 0.8, 0.1, 0.3], [True, False, True, False, True], 0.5)
    yield ([0.8, 0.6, 0.7, 0.5, 0.3, 0.2], [False, True, True, False, True, False], 0.34)
    for n in (8, 12, 20):
        scores = (rng.integers(1, 40, n) / 40).tolist()
        answerable = (rng.random(n) < 0.6).tolist()
        yield (scores + [0.35, 0.65, 0.95], answerable + [False, False, True], 0.25)


def wrong_share_of_all(scores, answerable, limit):
    """You divide by all questions. The rate asks how many of the unanswerable ones are answered."""
    for threshold in sorted(scores):
        false = sum(s >= threshold for s, possible in zip(scores, answerable) if not possible)
        if false / len(scores) <= limit:
            return threshold
    return None


def wrong_above_only(scores, answerable, limit):
    """You count a question as answered only if its score is above the threshold. A score that equals it is enough."""
    unanswerable = [score for score, possible in zip(scores, answerable) if not possible]
    for threshold in sorted(scores):
        if sum(score > threshold for score in unanswerable) / len(unanswerable) <= limit:
            return threshold
    return None


def wrong_highest(scores, answerable, limit):
    """You return the highest threshold that is safe. It is safe because it answers next to nothing."""
    unanswerable = [score for score, possible in zip(scores, answerable) if not possible]
    for threshold in sorted(scores, reverse=True):
        if sum(score >= threshold for score in unanswerable) / len(unanswerable) <= limit:
            return threshold
    return None
