"""Forget old ids

A reader that remembers every id needs more memory each day. So it forgets an id `keep` seconds after it was *first* accepted. Return
the places, counted from 0, of the deliveries that are accepted.

- `deliveries`: a list of tuples `(id, arrived)`, in the order of arrival; `arrived` never falls.
- A delivery is a repetition, and isn't accepted, if its id was accepted less than `keep` seconds before. Otherwise it is accepted,
  and its id is remembered from now on.

>>> accepted([("a", 0), ("b", 3), ("a", 9), ("a", 10), ("a", 15)], 10)
[0, 1, 3]
>>> accepted([], 10)
[]
"""

minutes = 7
chapter = "03-delivered-twice"
hint = "Which time belongs to an id in your dict, and which deliveries change it?"


def accepted(deliveries: list[tuple[str, int]], keep: int) -> list[int]:
    since = {}
    found = []
    for place, (key, arrived) in enumerate(deliveries):
        if key not in since or arrived - since[key] >= keep:
            since[key] = arrived
            found.append(place)
    return found


def cases(rng):
    yield ([], 10)
    yield ([("a", 5)], 10)
    yield ([("a", 0), ("a", 0)], 10)
    yield ([("a", 0), ("a", 10)], 10)
    yield ([("a", 0), ("a", 11)], 10)
    yield ([("a", 0), ("b", 3), ("a", 9), ("a", 10), ("a", 15)], 10)
    yield ([("a", 0), ("a", 6), ("a", 12), ("a", 18), ("a", 24)], 10)
    yield ([("x", 1), ("y", 1), ("x", 4), ("y", 5), ("y", 6)], 5)
    yield ([("x", 0), ("y", 2), ("x", 3), ("y", 5), ("x", 6)], 3)
    yield ([("a", 2), ("b", 4), ("b", 30), ("a", 31), ("b", 33)], 20)
    for n in (8, 15):
        times = sorted(rng.integers(0, 4 * n, n).tolist())
        yield ([("pqr"[int(k)], at) for k, at in zip(rng.integers(0, 3, n), times)], int(rng.integers(4, 9)))


def wrong_never_forgets(deliveries, keep):
    """You never forget an id. After `keep` seconds an id has to be free again, or the memory grows for ever."""
    seen, found = set(), []
    for place, (key, _) in enumerate(deliveries):
        if key not in seen:
            seen.add(key)
            found.append(place)
    return found


def wrong_each_repetition_renews(deliveries, keep):
    """Each repetition makes you remember the id for another `keep` seconds. The time counts from the delivery that was accepted; otherwise a message that
    is repeated again and again keeps its id in memory for ever."""
    since, found = {}, []
    for place, (key, arrived) in enumerate(deliveries):
        if key not in since or arrived - since[key] >= keep:
            found.append(place)
        since[key] = arrived
    return found


def wrong_end_still_remembered(deliveries, keep):
    """You still know the id after exactly `keep` seconds. A repetition comes less than `keep` seconds later."""
    since, found = {}, []
    for place, (key, arrived) in enumerate(deliveries):
        if key not in since or arrived - since[key] > keep:
            since[key] = arrived
            found.append(place)
    return found


def wrong_from_the_first_ever(deliveries, keep):
    """You keep the time at which an id came for the very first time. When it's accepted again, its time has to start again, or all
    later repetitions are accepted."""
    since, found = {}, []
    for place, (key, arrived) in enumerate(deliveries):
        if key not in since or arrived - since[key] >= keep:
            found.append(place)
        since.setdefault(key, arrived)
    return found
