"""Loading the van

Parcels stand in a row and are loaded one after the other. As soon as a parcel would make the load heavier than
`limit`, loading stops: neither this parcel nor any parcel after it is loaded. Return how many parcels are loaded.

- `weights`: a list of ints, 1 or more.
- `limit`: an int. A load of exactly `limit` is allowed.
- Returns an int. `weights` is not changed.

>>> loaded([4, 3, 9, 1], 10)
2
>>> loaded([5, 5], 10)
2
"""

minutes = 6
chapter = "06-until"
hint = "Check before you load: would the parcel be too much? If so, what ends the loop?"


def loaded(weights: list[int], limit: int) -> int:
    count = 0
    load = 0
    for weight in weights:
        if load + weight > limit:
            break
        load += weight
        count += 1
    return count


def cases(rng):
    yield ([], 10)
    yield ([4], 3)
    yield ([4], 4)
    yield ([5, 5], 10)
    yield ([4, 3, 9, 1], 10)
    yield ([8, 5, 2], 9)
    yield ([1, 2, 3, 4], 100)
    yield ([12, 1, 1, 1], 10)
    yield ([3, 3, 3, 3], 6)
    yield ([2, 9, 1, 1], 5)
    for n in (5, 9, 15):
        yield ([6] + rng.integers(1, 9, n).tolist() + [20, 1], int(rng.integers(20, 40)))


def wrong_light_ones_go_on(weights, limit):
    """You leave out the parcel that is too heavy and go on with lighter ones after it. Loading stops at the first
    parcel that does not fit."""
    count = 0
    load = 0
    for weight in weights:
        if load + weight <= limit:
            load += weight
            count += 1
    return count


def wrong_full_load_forbidden(weights, limit):
    """You stop when the load would be exactly `limit`. That is still allowed."""
    count = 0
    load = 0
    for weight in weights:
        if load + weight >= limit:
            break
        load += weight
        count += 1
    return count


def wrong_one_too_many(weights, limit):
    """You load first and check afterwards, so the parcel that is too much is counted as well."""
    count = 0
    load = 0
    for weight in weights:
        load += weight
        count += 1
        if load > limit:
            break
    return count


def wrong_each_parcel_alone(weights, limit):
    """You compare each parcel on its own with the limit. It is the whole load that must not be too heavy."""
    count = 0
    for weight in weights:
        if weight > limit:
            break
        count += 1
    return count
