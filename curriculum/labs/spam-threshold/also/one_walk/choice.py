"""The same with one walk down the sorted scores, and a table from a Counter."""

from collections import Counter
from itertools import groupby
from math import exp, inf

from bayes import score as log_odds


def scored(model, part):
    return [(float(f"{log_odds(model, one['text']):.2f}"), one) for one in part]


def cost(rows, threshold, lost):
    called = Counter((score >= threshold, one["spam"]) for score, one in rows)
    return lost * called[True, False] + called[False, True]


def best(rows, lost):
    """Each step down calls some more mails spam: the cost changes by these alone."""
    cheapest, place = 0, inf
    total = 0
    ordered = sorted(rows, key=lambda row: row[0], reverse=True)
    for score, group in groupby(ordered, key=lambda row: row[0]):
        total += sum(-1 if one["spam"] else lost for _, one in group)
        if total < cheapest:
            cheapest, place = total, score
    return place


def is_near(score, threshold):
    return threshold - 1 <= score <= threshold + 1


def probability(score):
    try:
        return 1 / (1 + exp(-score))
    except OverflowError:
        return 0.0


def table(rows, threshold):
    def place(score):
        return "ask" if is_near(score, threshold) else "spam" if score >= threshold else "ham"

    labels = ["spam", "ham"]
    cells = Counter((labels[not one["spam"]], place(score)) for score, one in rows)
    columns = ["spam", "ask", "ham"]
    yield " " * 4 + "".join(column.rjust(6) for column in columns)
    for label in labels:
        yield label.ljust(4) + "".join(str(cells[label, c]).rjust(6) for c in columns)
