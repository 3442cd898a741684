"""In which order does it grow?

To see why a LightGBM tree for ticket sales became so lopsided, list the order in which its leaves were divided: always the leaf with the largest gain next.

- `gains`: a dict from a place in the tree to the gain of its best question. `"T"` is the top; `"TL"` and `"TR"` are the places to its left and right, `"TLR"` the one to the right of `"TL"`, and so on.
  A place that isn't in the dict can't be divided. All gains are different and above 0.
- `leaves`: the largest number of leaves, at least 1. A tree that isn't divided is one leaf, the top.
- Returns the list of the places that are divided, in order. Growing ends when there are `leaves` leaves or when no leaf can be divided.

>>> gains = {"T": 50.0, "TL": 8.0, "TR": 20.0, "TRL": 15.0, "TRR": 3.0, "TLL": 30.0}
>>> leaf_by_leaf(gains, 4)
['T', 'TR', 'TRL']
>>> leaf_by_leaf(gains, 9)
['T', 'TR', 'TRL', 'TL', 'TLL', 'TRR']
"""

minutes = 9
chapter = "02-what-a-tree-may-learn"
hint = "Keep a list of the leaves that can be divided now. Dividing one takes it out and may put two others in. How many leaves are there after each division?"


def leaf_by_leaf(gains: dict[str, float], leaves: int) -> list[str]:
    order = []
    ready = [place for place in ["T"] if place in gains]
    while ready and len(order) + 1 < leaves:
        place = max(ready, key=lambda p: gains[p])
        ready.remove(place)
        order.append(place)
        ready.extend([p for p in [place + "L", place + "R"] if p in gains])
    return order


def cases(rng):
    gains = {"T": 50.0, "TL": 8.0, "TR": 20.0, "TRL": 15.0, "TRR": 3.0, "TLL": 30.0}
    yield ({}, 1)
    yield ({}, 5)
    yield ({"T": 4.0}, 1)
    yield ({"T": 4.0}, 2)
    yield ({"T": 4.0, "TR": 9.0}, 3)
    yield (gains, 1)
    yield (gains, 4)
    yield (gains, 5)
    yield (gains, 9)
    yield ({"T": 9.0, "TL": 7.0, "TR": 2.0, "TLL": 1.0, "TLR": 5.0, "TLRL": 4.0}, 5)
    yield ({"T": 9.0, "TL": 1.0, "TLL": 8.0, "TR": 3.0, "TRR": 2.0}, 4)
    places = ["T", "TL", "TR", "TLL", "TLR", "TRL", "TRR", "TLLL", "TLLR", "TLRL", "TRLR", "TRRR"]
    for leaves in (4, 6, 8):
        numbers = rng.permutation(60)[: len(places)] + 1
        yield ({p: float(g) for p, g in zip(places, numbers.tolist())}, leaves)


def wrong_level_by_level(gains, leaves):
    """You divide level by level, as XGBoost does. Here the leaf with the largest gain comes next, however deep it lies."""
    places = [p for p in sorted(gains, key=lambda p: (len(p), p)) if all(p[:k] in gains for k in range(1, len(p)))]
    return places[: leaves - 1]


def wrong_largest_gains_first(gains, leaves):
    """You sort all places by gain. A place can only be divided after the one above it was."""
    return sorted(gains, key=lambda p: -gains[p])[: leaves - 1]


def wrong_one_too_many(gains, leaves):
    """Your tree has one leaf too many. A tree that was never divided has one leaf already."""
    order = []
    ready = [place for place in ["T"] if place in gains]
    while ready and len(order) < leaves:
        place = max(ready, key=lambda p: gains[p])
        ready.remove(place)
        order.append(place)
        ready.extend([p for p in [place + "L", place + "R"] if p in gains])
    return order


def wrong_always_downwards(gains, leaves):
    """From each place you go on to its better child. Leaves that were left behind higher up may offer a larger gain."""
    order, place = [], "T"
    while place in gains and len(order) + 1 < leaves:
        order.append(place)
        place = max([place + "L", place + "R"], key=lambda p: gains.get(p, 0))
    return order
