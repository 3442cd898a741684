"""A table of promises

A forecast for late trains comes with a table: in each bin, the mean of the probabilities that were given, the number of
trains, and how many of them were late. "Is the model calibrated?" asks the interviewer. A gap of 4 points may be chance
in a bin of 50 trains, and hardly in one of 5,000.

If a bin keeps its promise $p$, the number of late ones among its $n$ trains has the mean $np$ and the variance
$np(1 - p)$. Call a bin *off* if its number of late trains lies more than two standard deviations away from $np$.

- `bins`: a list of tuples `(promised, trains, late)`; `promised` lies between 0 and 1. A bin may have no trains; it
  isn't off. At least one train in all bins together is late.
- Returns a tuple of two: the number of late trains that was promised in all, divided by the number that were late; and
  the places (0, 1, ...) of the bins that are off.

>>> a_table_of_promises([(0.1, 100, 10), (0.5, 100, 65), (0.8, 0, 0)])
(0.8, [1])
"""

import math

minutes = 9
chapter = "04-are-the-chances-promises"
hint = "How many late trains does a bin promise? A bin with many trains promises more of them."


def a_table_of_promises(bins: list[tuple[float, int, int]]) -> tuple[float, list[int]]:
    promised = late = 0
    off = []
    for place, (p, n, k) in enumerate(bins):
        promised += n * p
        late += k
        if abs(k - n * p) > 2 * math.sqrt(n * p * (1 - p)):
            off.append(place)
    return promised / late, off


def cases(rng):
    yield ([(0.5, 4, 2)],)
    yield ([(0.5, 4, 4), (0.5, 100, 60)],)
    yield ([(0.5, 4, 0), (0.5, 100, 61)],)
    yield ([(0.1, 100, 10), (0.5, 100, 65), (0.8, 0, 0)],)
    yield ([(0.25, 5000, 1050), (0.5, 40, 26), (0.9, 30, 25)],)
    yield ([(0.05, 400, 30), (0.3, 50, 19), (0.7, 2000, 1340)],)
    yield ([(0.02, 1000, 35), (0.6, 20, 9), (0.9, 4000, 3500)],)
    for _ in range(4):
        bins = []
        for p in (0.05, 0.2, 0.5, 0.8):
            n = int(rng.choice([30, 60, 800, 3000]))
            bins.append((p, n, int(rng.binomial(n, min(1.0, p * float(rng.uniform(0.8, 1.2)))))))
        yield ([(0.1, 20, 4), *bins, (0.3, 4000, 1320)],)


def wrong_same_gap_for_all(bins):
    """You call a bin off if the shares differ by more than 0.05. With 20 trains that happens all the time by chance, and
    with 4,000 a gap of 0.03 is far beyond it."""
    off = [i for i, (p, n, k) in enumerate(bins) if n and abs(k / n - p) > 0.05]
    return sum(p * n for p, n, _ in bins) / sum(b[2] for b in bins), off


def wrong_every_bin_alike(bins):
    """You average the promises of the bins as if each had the same number of trains. A bin promises as many late trains
    as its probability times its trains."""
    off = [i for i, (p, n, k) in enumerate(bins) if abs(k - n * p) > 2 * math.sqrt(n * p * (1 - p))]
    n = sum(b[1] for b in bins)
    return sum(b[0] for b in bins) / len(bins) * n / sum(b[2] for b in bins), off


def wrong_only_too_many(bins):
    """You look only for bins with more late trains than promised. A promise is broken in the other direction as well."""
    off = [i for i, (p, n, k) in enumerate(bins) if k - n * p > 2 * math.sqrt(n * p * (1 - p))]
    return sum(p * n for p, n, _ in bins) / sum(b[2] for b in bins), off
