"""Sets of item numbers, fractions, and the harmonic mean as it is written in the books."""

from fractions import Fraction


def items(labels, wanted):
    """Return the numbers of the items that have the wanted label."""
    return {i for i, label in enumerate(labels.tolist()) if label == wanted}


def share(part, whole):
    """Return part / whole, and 0 for 0 / 0."""
    return Fraction(part, whole) if whole else Fraction(0)


def measures(right, found, there):
    """Return precision, recall and their harmonic mean as fractions."""
    precision, recall = share(right, found), share(right, there)
    both = precision + recall
    return precision, recall, 2 * precision * recall / both if both else Fraction(0)


def sizes(y, p, label):
    """Return how many items are rightly found, found, and there."""
    found, there = items(p, label), items(y, label)
    return len(found & there), len(found), len(there)


def prf(y, p, positive):
    """Return precision, recall and F1 of one label; 0 / 0 counts as 0."""
    return tuple(map(float, measures(*sizes(y, p, positive))))


def averaged(y, p, average):
    """Return precision, recall and F1 over all labels that occur, "macro" or "micro"."""
    table = [sizes(y, p, label) for label in set(y.tolist()) | set(p.tolist())]
    ways = {
        "macro": lambda: [
            sum(column) / len(table)
            for column in zip(*(measures(*row) for row in table), strict=True)
        ],
        "micro": lambda: measures(*map(sum, zip(*table, strict=True))),
    }
    if average not in ways:
        raise ValueError("choose macro or micro")
    return tuple(map(float, ways[average]()))
