"""Find the mistake: too much in the lorry

Parcels are loaded in the order in which they come. A parcel that would make the load too heavy is left behind, and the next one is tried.
The list that comes back is wrong. Find out which function does something that its name doesn't say, and fix it.

- `parcels`: a list of ints, the weights, 1 or more each. `limit`: an int, 0 or more; the load may weigh exactly that much.
- Returns the list of the weights that were loaded, in their order.

>>> loaded([40, 70, 50], 100)
[40, 50]
"""

kind = "fix"
minutes = 4
chapter = "02-one-job-each"
hint = "`fits` is a question. What is different after somebody has asked it?"

starter = '''
def fits(load, parcel, limit):
    load.append(parcel)
    return sum(load) <= limit


def loaded(parcels: list[int], limit: int) -> list[int]:
    load = []
    for parcel in parcels:
        if fits(load, parcel, limit):
            load.append(parcel)
    return load
'''


def _fits(load, parcel, limit):
    return sum(load) + parcel <= limit


def loaded(parcels: list[int], limit: int) -> list[int]:
    load = []
    for parcel in parcels:
        if _fits(load, parcel, limit):
            load.append(parcel)
    return load


def cases(rng):
    yield ([], 10)
    yield ([5], 5)
    yield ([5], 4)
    yield ([5, 5], 10)
    yield ([5, 5], 9)
    yield ([6, 5, 4], 10)
    yield ([5, 3, 5], 10)
    yield ([7, 1, 1], 8)
    yield ([40, 70, 50], 100)
    yield ([12, 3, 3, 3], 10)
    yield ([9, 2, 1], 0)
    yield ([3, 9, 2, 9, 1], 6)
    for n in (4, 7, 10):
        yield ([30, 90] + rng.integers(1, 60, n).tolist() + [1], int(rng.integers(60, 120)))


def wrong_stops_at_the_first_too_heavy(parcels, limit):
    """You stop at the first parcel that doesn't fit. It is left behind, and the next one is tried."""
    load = []
    for parcel in parcels:
        if sum(load) + parcel > limit:
            break
        load.append(parcel)
    return load


def wrong_only_the_parcel_weighs(parcels, limit):
    """You compare the parcel alone with the limit. What is in the lorry already weighs something too."""
    return [parcel for parcel in parcels if parcel <= limit]


def wrong_exactly_full(parcels, limit):
    """You leave a parcel behind that would make the load exactly as heavy as allowed."""
    load = []
    for parcel in parcels:
        if sum(load) + parcel < limit:
            load.append(parcel)
    return load
