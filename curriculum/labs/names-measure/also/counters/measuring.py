"""The same measures: Counters of whole and cut contexts instead of tables in tables."""

from collections import Counter
from itertools import chain as joined
from itertools import product
from math import log2

STEPS = (1, 0.3, 0.1, 0.03, 0.01)
START, END = "\0", "\1"


def grams(name, order):
    padded = START * order + name + END
    return [padded[i : i + order + 1] for i in range(len(name) + 1)]


class Counts:
    def __init__(self, names, order):
        self.order = order
        self.long = Counter(joined.from_iterable(grams(name, order) for name in names))
        self.short = Counter()
        for gram, n in self.long.items():
            self.short[gram[:-1]] += n

    def per_character(self, names, alpha, v):
        found = [gram for name in names for gram in grams(name, self.order)]
        bits = (log2(self.short[g[:-1]] + alpha * v) - log2(self.long[g] + alpha) for g in found)
        return sum(bits) / len(found)


def report(names, most):
    validation, test = names[8::10], names[9::10]
    held_out = {*validation, *test}
    training = [name for name in names if name not in held_out]
    v = len(set().union(*names)) + 1
    yield f"names {len(names)} training {len(training)} " + (
        f"validation {len(validation)} test {len(test)}"
    )
    yield f"alphabet {v} blind {log2(v):.3f}"
    yield "alpha".ljust(7) + "".join(str(step).rjust(7) for step in STEPS)
    counts = {order: Counts(training, order) for order in range(1, most + 1)}
    cells = {}
    for order, step in product(counts, STEPS):
        cells[order, step] = f"{counts[order].per_character(validation, step, v):.3f}"
    for order in counts:
        yield f"order {order}" + "".join(cells[order, step].rjust(7) for step in STEPS)
    order, step = sorted(cells, key=lambda pair: float(cells[pair]))[0]
    yield f"chosen order {order} alpha {step}"
    parts = {"training": training, "validation": validation, "test": test}
    shown = (f"{p} {counts[order].per_character(n, step, v):.3f}" for p, n in parts.items())
    yield " ".join(shown)
