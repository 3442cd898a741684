"""One silhouette

A report should say how well a single customer fits into their cluster. Return the silhouette of the customer. The distances are known already, so plain Python is enough.

- `own`: a list of the distances to the *other* customers of the same cluster. If it is empty, the customer is alone, and the silhouette is 0.
- `others`: a dict, not empty, from the name of each other cluster to the list of distances to its customers, at least one each.
- All distances are above 0. Returns a number.

>>> silhouette_by_hand([1.0, 2.0], {"north": [7.0, 9.0], "south": [30.0]})
0.8125
"""

minutes = 6
chapter = "03-how-many"
hint = "For b, work out one mean for each of the other clusters. Which of these means counts?"


def silhouette_by_hand(own: list[float], others: dict[str, list[float]]) -> float:
    if not own:
        return 0
    a = sum(own) / len(own)
    b = min(sum(row) / len(row) for row in others.values())
    return (b - a) / max(a, b)


def cases(rng):
    yield [], {"b": [4.0]}
    yield [2.0], {"b": [4.0]}
    yield [4.0], {"b": [1.0]}
    yield [3.0], {"b": [3.0]}
    yield [], {"b": [2.0, 8.0], "c": [1.0]}
    yield [2.0], {"b": [4.0, 4.0, 4.0], "c": [9.0]}
    yield [1.0, 2.0], {"north": [7.0, 9.0], "south": [30.0]}
    yield [5.0, 1.0], {"b": [1.0, 11.0], "c": [5.0]}
    yield [2.0, 2.0, 5.0], {"b": [2.0, 20.0], "c": [9.0, 9.0], "d": [8.0]}
    yield [8.0, 4.0], {"b": [3.0, 4.0], "c": [1.0, 40.0]}
    yield [9.0, 3.0], {"b": [2.0], "c": [5.0]}
    yield [12.0], {"b": [6.0, 12.0]}
    for n in (3, 5):
        yield rng.integers(1, 9, n).astype(float).tolist(), {name: rng.integers(2, 30, n).astype(float).tolist() for name in "xyz"}


def wrong_all_others_together(own, others):
    """You throw all foreign customers together. Each cluster has a mean distance of its own, and the nearest cluster counts."""
    if not own:
        return 0
    every = [d for row in others.values() for d in row]
    a, b = sum(own) / len(own), sum(every) / len(every)
    return (b - a) / max(a, b)


def wrong_nearest_customer(own, others):
    """You take the nearest foreign customer. b is the *mean* distance to the customers of a cluster."""
    if not own:
        return 0
    a, b = sum(own) / len(own), min(min(row) for row in others.values())
    return (b - a) / max(a, b)


def wrong_divided_by_b(own, others):
    """You always divide by b. If a is the larger one, the result may fall below -1; divide by the larger of the two."""
    if not own:
        return 0
    a, b = sum(own) / len(own), min(sum(row) / len(row) for row in others.values())
    return (b - a) / b


def wrong_counts_itself(own, others):
    """You divide by one too many, as if the customer's distance to themselves belonged to the mean. Only the others of the cluster count."""
    if not own:
        return 0
    a, b = sum(own) / (len(own) + 1), min(sum(row) / len(row) for row in others.values())
    return (b - a) / max(a, b)
