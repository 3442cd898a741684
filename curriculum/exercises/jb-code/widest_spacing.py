"""The widest spacing of market stalls

"Along a street there are places where a market stall can stand. We have `stalls` stalls, and they should keep as much distance as possible.
How large can the *smallest* distance between two stalls be? The street may be a million metres long."

- `places`: a list of different ints, in metres, in any order; at least two. It isn't changed.
- `stalls`: an int, at least 2 and at most the number of places. All stalls are put up.
- Returns an int: the largest possible value of the smallest distance.


>>> widest_spacing([0, 9, 4, 2], 3)
4
>>> widest_spacing([5, 1], 2)
4
"""

minutes = 9
chapter = "03-stacks-queues-halves"
hint = "For a given distance, how many stalls fit if you go along the street and put each one up as early as you can? If a distance works, every smaller one does. O(n log n) to sort, then O(n) for each test. With a street of length L, that's about log₂ L tests."
equivalent = {
    "Binary_Sub_Add @ 14:high = ordered[-1] - ordered[0] -> high = ordered[-1] + ordered[0]": "a larger range holds the result as well",
    "Compare_Lt_NotEq @ 15:while low < high: -> while low != high:": "low never passes high",
    "NumberReplacer @ 13:low = 1 -> low = 0": "a larger range holds the result as well",
}


def _that_fit(ordered, distance):
    count = 1
    last = ordered[0]
    for place in ordered:
        if place - last >= distance:
            count += 1
            last = place
    return count


def widest_spacing(places: list[int], stalls: int) -> int:
    ordered = sorted(places)
    low = 1
    high = ordered[-1] - ordered[0]
    while low < high:
        middle = (low + high + 1) // 2
        if _that_fit(ordered, middle) >= stalls:
            low = middle
        else:
            high = middle - 1
    return low


def cases(rng):
    yield ([1, 0], 2)
    yield ([0, 4], 2)
    yield ([5, 1], 2)
    yield ([0, 1, 2], 2)
    yield ([0, 1, 5], 3)
    yield ([0, 1, 5], 2)
    yield ([0, 9, 4, 2], 3)
    yield ([0, 9, 4, 2], 4)
    yield ([7, 3, 12, 1, 20], 3)
    yield ([1, 2, 3, 4, 5, 6, 7], 3)
    yield ([1, 2, 8, 9], 3)
    yield ([40, 10, 20, 30, 0], 4)
    yield ([0, 10, 11, 20], 3)
    yield ([900_000, 13, 500_001, 250_000], 3)
    for n in (6, 10):
        places = rng.permutation(60)[:n].tolist()
        yield (places, 3)
        yield (places, n - 1)


def wrong_equal_shares(places, stalls):
    """You divide the length of the street. Stalls can only stand at the given places. `widest_spacing([0, 1, 5], 3)` gives 2, not 1."""
    return (max(places) - min(places)) // (stalls - 1)


def wrong_not_sorted(places, stalls):
    """You go through the places as they stand in the list. "As early as possible" needs them sorted. `widest_spacing([1, 0], 2)` gives 0, not 1."""
    low = 0
    high = max(places) - min(places)
    while low < high:
        middle = (low + high + 1) // 2
        if _that_fit(places, middle) >= stalls:
            low = middle
        else:
            high = middle - 1
    return low


def wrong_smallest_gap(places, stalls):
    """You take the smallest gap between neighbouring places. Not every place gets a stall. `widest_spacing([0, 1, 2], 2)` gives 1, not 2."""
    ordered = sorted(places)
    return min(b - a for a, b in zip(ordered, ordered[1:]))


def wrong_one_too_small(places, stalls):
    """You want more than `stalls` stalls to fit. Exactly as many are enough. `widest_spacing([0, 1, 2], 2)` gives 1, not 2."""
    ordered = sorted(places)
    low = 0
    high = ordered[-1] - ordered[0]
    while low < high:
        middle = (low + high + 1) // 2
        if _that_fit(ordered, middle) > stalls:
            low = middle
        else:
            high = middle - 1
    return low
