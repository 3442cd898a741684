"""Behind the accuracy

"Our model for parcels that get lost is right in 98.5 per cent of all cases and finds 60 per cent of the lost ones." In
an interview, two numbers are missing from this sentence: what the most frequent answer alone would reach, and how many
of the warnings are right. Both follow from what was said, once you know how many parcels there were.

- `n`: the number of parcels. `positives`: how many of them got lost, at least 1 and fewer than `n`.
- `accuracy`: the share of parcels about which the model is right. `recall`: the share of the lost ones that it found.
  Both are floats from 0 to 1 that come from whole counts.
- Returns a tuple of three: the accuracy of always giving the more frequent answer, a float; the number of false
  alarms, an int; and the precision, a float. The precision is `None` if the model never warned.

>>> behind_accuracy(1000, 20, 0.985, 0.6)
(0.98, 7, 0.631578947368421)
>>> behind_accuracy(1000, 20, 0.98, 0.0)
(0.98, 0, None)
"""

minutes = 9
chapter = "01-numbers-first"
hint = "The right answers are of two kinds: lost parcels that were found, and others about which nothing was said."


def behind_accuracy(n: int, positives: int, accuracy: float, recall: float) -> tuple:
    negatives = n - positives
    found = round(recall * positives)
    rightly_silent = round(accuracy * n) - found
    alarms = negatives - rightly_silent
    constant = max(positives, negatives) / n
    if found + alarms == 0:
        return constant, alarms, None
    return constant, alarms, found / (found + alarms)


def _case(n, positives, found, alarms):
    return n, positives, (n - positives - alarms + found) / n, found / positives


def cases(rng):
    yield _case(10, 1, 1, 1)
    yield _case(1000, 20, 12, 7)
    yield _case(1000, 20, 0, 0)
    yield _case(100, 80, 70, 10)
    yield _case(500, 10, 0, 5)
    yield _case(50, 5, 5, 0)
    yield _case(2067, 50, 29, 16)
    yield _case(100, 50, 29, 0)
    for _ in range(4):
        n = int(rng.integers(500, 3000))
        positives = int(rng.integers(10, 60))
        yield _case(n, positives, int(rng.integers(1, positives)), int(rng.integers(1, 90)))


def wrong_all_mistakes_are_alarms(n, positives, accuracy, recall):
    """You count every mistake as a false alarm. The lost parcels that weren't found are mistakes, too."""
    found = round(recall * positives)
    alarms = n - round(accuracy * n)
    constant = max(positives, n - positives) / n
    return constant, alarms, found / (found + alarms) if found + alarms else None


def wrong_constant_is_half(n, positives, accuracy, recall):
    """You compare with guessing, 0.5. Always giving the more frequent answer is right more often
    than that."""
    found = round(recall * positives)
    alarms = n - positives - (round(accuracy * n) - found)
    return 0.5, alarms, found / (found + alarms) if found + alarms else None


def wrong_precision_of_the_positives(n, positives, accuracy, recall):
    """You divide what was found by the number of lost parcels. That's the recall; the precision is a share of the
    warnings."""
    found = round(recall * positives)
    alarms = n - positives - (round(accuracy * n) - found)
    constant = max(positives, n - positives) / n
    return constant, alarms, found / positives if found + alarms else None
