"""The counts behind a report

A report on a screening test says how many people took part and how many of them were ill, and it gives the recall and the precision. Anyone who wants to plan such a test needs the four counts behind these numbers.

- `people`: how many took part. `ill`: how many of them were ill, at least 1. `recall`, `precision`: floats above 0 and at most 1, as exact as a float can be.
- Returns a tuple of four ints: true positives, false positives, false negatives, true negatives. Each is the nearest whole number to what you compute, as `round` gives it.

>>> behind_the_report(1000, 40, 0.75, 0.5)
(30, 30, 10, 930)
"""

minutes = 6
chapter = "02-precision-and-recall"
hint = "Begin with the recall: of which number of people is it a share? When you have the true positives, the precision tells you how many people tested positive in all."


def behind_the_report(people: int, ill: int, recall: float, precision: float) -> tuple[int, int, int, int]:
    tp = round(ill * recall)
    positive = round(tp / precision)
    return tp, positive - tp, ill - tp, people - ill - positive + tp


def cases(rng):
    yield 10, 1, 1.0, 1.0
    yield 10, 2, 0.5, 1.0
    yield 10, 2, 1.0, 0.4
    yield 100, 22, 15 / 22, 15 / 29
    yield 1000, 40, 0.75, 0.5
    yield 500, 20, 0.9, 0.15
    yield 200, 80, 0.25, 0.8
    yield 5000, 6, 5 / 6, 5 / 17
    yield 90, 30, 1 / 3, 10 / 13
    for _ in range(4):
        tp, fp, fn, tn = (int(x) for x in rng.integers(3, 60, 4))
        yield tp + fp + fn + tn, tp + fn, tp / (tp + fn), tp / (tp + fp)


def wrong_recall_of_everybody(people, ill, recall, precision):
    """You take the recall as a share of everybody. It's a share of the ill."""
    tp = round(people * recall)
    positive = round(tp / precision)
    return tp, positive - tp, ill - tp, people - ill - positive + tp


def wrong_precision_of_the_healthy(people, ill, recall, precision):
    """You take 1 - precision as the share of the healthy who test positive. Precision is a share of those who test positive."""
    tp = round(ill * recall)
    fp = round((people - ill) * (1 - precision))
    return tp, fp, ill - tp, people - ill - fp


def wrong_precision_as_share_of_the_found(people, ill, recall, precision):
    """You multiply the true positives by 1 - precision to get the false ones. Precision is a share of all who test positive, not of the true positives."""
    tp = round(ill * recall)
    fp = round(tp * (1 - precision))
    return tp, fp, ill - tp, people - ill - fp


def wrong_two_numbers_swapped(people, ill, recall, precision):
    """You use the precision where the recall belongs, and the other way round. Which of the two is a share of the ill?"""
    tp = round(ill * precision)
    positive = round(tp / recall)
    return tp, positive - tp, ill - tp, people - ill - positive + tp
