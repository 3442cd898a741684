from collections import Counter
from fractions import Fraction
from math import log2


def gini(y):
    """Return the probability that two rows, drawn with putting back, differ in class."""
    n = len(y)
    return float(1 - sum(Fraction(c, n) ** 2 for c in Counter(list(y)).values()))


def entropy(y):
    """Return the entropy of the classes in bits."""
    n = len(y)
    return sum(c / n * log2(n / c) for c in Counter(list(y)).values())


def best_split(X, y, measure="gini"):
    """Return (feature, threshold, gain) of the best question, or None if none gains anything."""
    impurity = gini if measure == "gini" else entropy
    n, best = len(y), (None, None, 0)
    for feature in range(len(X[0])):
        rows = sorted(zip(X[:, feature].tolist(), y.tolist(), strict=True))
        for i in range(1, n):
            low, high = rows[i - 1][0], rows[i][0]
            if low == high:
                continue
            left, right = [c for _, c in rows[:i]], [c for _, c in rows[i:]]
            mixed = (i * impurity(left) + (n - i) * impurity(right)) / n
            gain = impurity(y) - mixed
            if gain - best[2] > 1e-9:
                best = (feature, low + (high - low) / 2, gain)
    return None if best[0] is None else best
