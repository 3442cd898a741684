"""The longest stretch with at most two towns

"A sorting machine sees parcels for many towns, one after the other. It has two exits. What's the longest stretch of parcels in a row that
goes to at most two different towns?" There may be a million parcels.

- `towns`: a list of texts, the town of each parcel, possibly empty.
- Returns the length of the longest such stretch, an int.


>>> longest_two_kinds(["Bath", "York", "Bath", "Hull", "Hull", "Bath"])
4
>>> longest_two_kinds(["Bath"])
1
"""

minutes = 10
chapter = "02-along-the-list"
hint = "Keep a dict with the number of parcels for each town in the window. When does a town leave the dict? Each parcel enters and leaves the window once, so O(n) is expected."


def longest_two_kinds(towns: list[str]) -> int:
    count = {}
    start = 0
    best = 0
    for place, town in enumerate(towns):
        count[town] = count.get(town, 0) + 1
        while len(count) > 2:
            first = towns[start]
            count[first] -= 1
            if count[first] == 0:
                del count[first]
            start += 1
        best = max(best, place - start + 1)
    return best


def cases(rng):
    yield ([],)
    yield (["a"],)
    yield (["a", "a"],)
    yield (["a", "b"],)
    yield (["a", "b", "c"],)
    yield (["a", "b", "c", "a"],)
    yield (["a", "b", "c", "c"],)
    yield (["a", "b", "c", "b"],)
    yield (["b", "b", "b"],)
    yield (["a", "b", "a", "c", "c", "a"],)
    yield (["a", "b", "c", "c", "b", "b", "a"],)
    yield (["c", "a", "b", "a", "b", "a"],)
    yield (["a", "b", "c", "d", "c", "d", "d"],)
    for n in (8, 15, 40):
        yield ([("a", "b", "c", "d")[k] for k in rng.integers(0, 4, n).tolist()],)


def wrong_town_never_leaves(towns):
    """You lower a town's count, but leave the town in the dict at 0, so it still counts as a kind. `longest_two_kinds(["a", "b", "c", "c"])` gives 2, not 3."""
    count = {}
    start = 0
    best = 0
    for place, town in enumerate(towns):
        count[town] = count.get(town, 0) + 1
        while len(count) > 2 and start < place:
            count[towns[start]] -= 1
            start += 1
        best = max(best, place - start + 1)
    return best


def wrong_begins_anew(towns):
    """At the third town you empty the window and begin with this parcel. Parcels just before it can belong to the new stretch. `longest_two_kinds(["a", "b", "c", "b"])` gives 2, not 3."""
    kinds = set()
    length = 0
    best = 0
    for town in towns:
        if town not in kinds and len(kinds) == 2:
            kinds = set()
            length = 0
        kinds.add(town)
        length += 1
        best = max(best, length)
    return best


def wrong_two_most_frequent(towns):
    """You add up the two most frequent towns, wherever their parcels are. They have to be in a row. `longest_two_kinds(["a", "b", "c", "a"])` gives 3, not 2."""
    counts = sorted((towns.count(town) for town in set(towns)), reverse=True)
    return sum(counts[:2])


def wrong_exactly_two(towns):
    """You only accept stretches with exactly two towns. At most two are allowed, so one is fine as well. `longest_two_kinds(["a"])` gives 0, not 1."""
    best = 0
    for i in range(len(towns)):
        for j in range(i + 1, len(towns) + 1):
            if len(set(towns[i:j])) == 2:
                best = max(best, j - i)
    return best
