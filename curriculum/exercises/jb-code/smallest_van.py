"""The smallest van

"Parcels stand in a row and are delivered in this order. Each trip takes the next parcels, as many as the van can carry. We have time for
`trips` trips. How many kilos must the van be able to carry at least? The weights are large, so don't try 1, 2, 3 and so on."

- `weights`: a list of ints, 1 or more each, at least one. The order stays, and no parcel is divided.
- `trips`: an int, 1 or more.
- Returns the smallest load, an int, with which at most `trips` trips are enough.

>>> smallest_van([4, 2, 7, 3, 5], 3)
8
>>> smallest_van([4, 2], 5)
4
"""

minutes = 9
chapter = "03-stacks-queues-halves"
hint = "First write a helper: how many trips does a given load need? Between which two loads must the answer lie, and which half can you drop?"
equivalent = {
    "Compare_Lt_NotEq @ 15:while low < high: -> while low != high:": "low never passes high",
}


def _trips_needed(weights, load):
    trips = 1
    on_board = 0
    for weight in weights:
        if on_board + weight > load:
            trips += 1
            on_board = 0
        on_board += weight
    return trips


def smallest_van(weights: list[int], trips: int) -> int:
    low = max(weights)
    high = sum(weights)
    while low < high:
        middle = (low + high) // 2
        if _trips_needed(weights, middle) <= trips:
            high = middle
        else:
            low = middle + 1
    return low


def cases(rng):
    yield ([5], 1)
    yield ([5], 3)
    yield ([4, 2], 1)
    yield ([4, 2], 2)
    yield ([4, 2], 5)
    yield ([3, 3, 3], 2)
    yield ([9, 1, 1], 3)
    yield ([1, 8, 1, 8], 2)
    yield ([4, 2, 7, 3, 5], 3)
    yield ([6, 1, 6, 1, 6, 1], 3)
    yield ([5, 1, 5, 1, 5, 1], 2)
    yield ([2, 2, 2, 9], 2)
    yield ([1, 9, 1, 9, 1, 9], 3)
    yield ([7_000_000, 2_000_001, 5_000_000], 2)
    for n in (6, 10):
        weights = rng.integers(1, 40, n).tolist()
        yield (weights, 2)
        yield (weights, 4)


def wrong_shared_equally(weights, trips):
    """You divide the total by the number of trips. Parcels can't be cut, so the loads come out unequal, and the largest one counts."""
    return max(max(weights), -(-sum(weights) // trips))


def wrong_one_too_large(weights, trips):
    """Your van is one kilo larger than it has to be. Look at the end of your search: which load was the last that was enough?"""
    low = max(weights)
    high = sum(weights)
    while low < high:
        middle = (low + high) // 2
        if _trips_needed(weights, middle) <= trips:
            high = middle
        else:
            low = middle + 1
    return low + 1


def wrong_fewer_trips(weights, trips):
    """You want fewer than `trips` trips. Exactly as many are allowed."""
    low = max(weights)
    high = sum(weights)
    while low < high:
        middle = (low + high) // 2
        if _trips_needed(weights, middle) < trips:
            high = middle
        else:
            low = middle + 1
    return low


def wrong_sorted_first(weights, trips):
    """You sort the parcels first. They are delivered in the order in which they stand."""
    ordered = sorted(weights)
    low = max(ordered)
    high = sum(ordered)
    while low < high:
        middle = (low + high) // 2
        if _trips_needed(ordered, middle) <= trips:
            high = middle
        else:
            low = middle + 1
    return low
