"""The shortest ride with every wanted sight

"A bus goes along a list of stops, each with one kind of sight. A visitor wants to see each kind on her list, and to
ride as few stops as possible: she gets on at some stop and off at the same one or a later one. How many stops does
the shortest such ride have, both ends counted?"

- `stops`: a list of texts, the kind of sight at each stop; possibly empty.
- `wanted`: a list of different texts, at least one. The order in which she sees them doesn't matter.
- Returns an int; 0 if no ride has everything.


>>> shortest_tour(["zoo", "sea", "zoo", "museum", "sea"], ["museum", "zoo"])
2
>>> shortest_tour(["zoo", "sea"], ["museum"])
0
"""

minutes = 13
chapter = "04-ask-a-dict"
hint = "Count only wanted sights in the window. As soon as all are there, let stops on the left go as long as all are still there. Each stop enters and leaves once, so O(n) is expected."
equivalent = {
    "Compare_Eq_LtE @ 11:if best == 0 or length < best: -> if best <= 0 or length < best:": "a length is never below 0",
    "Compare_Eq_GtE @ 9:while len(count) == len(need): -> while len(count) >= len(need):": "there are never more kinds than wanted",
    "Compare_Lt_LtE @ 11:if best == 0 or length < best: -> if best == 0 or length <= best:": "an equal length changes nothing",
}


def shortest_tour(stops: list[str], wanted: list[str]) -> int:
    need = set(wanted)
    count = {}
    start = 0
    best = 0
    for place, stop in enumerate(stops):
        if stop in need:
            count[stop] = count.get(stop, 0) + 1
        while len(count) == len(need):
            length = place - start + 1
            if best == 0 or length < best:
                best = length
            first = stops[start]
            if first in need:
                count[first] -= 1
                if count[first] == 0:
                    del count[first]
            start += 1
    return best


def cases(rng):
    yield ([], ["a"])
    yield (["a"], ["a"])
    yield (["b"], ["a"])
    yield (["c", "a"], ["a"])
    yield (["b", "a"], ["a", "b"])
    yield (["a", "c", "b", "a"], ["a", "b"])
    yield (["c", "c", "a", "b"], ["a", "b"])
    yield (["zoo", "sea", "zoo", "museum", "sea"], ["museum", "zoo"])
    yield (["a", "a", "a", "b"], ["a", "b"])
    yield (["a", "b", "c", "a", "x", "b"], ["a", "b", "c"])
    yield (["a", "x", "b", "x", "x", "c", "b", "a"], ["c", "a"])
    yield (["c", "x", "b", "x", "a", "c", "b"], ["a", "b", "c"])
    yield (["b", "x", "a", "x", "b", "a"], ["a", "b"])
    for n in (9, 16, 40):
        yield ([("a", "b", "c", "x", "y")[k] for k in rng.integers(0, 5, n).tolist()], ["b", "a", "c"])


def wrong_first_ride(stops, wanted):
    """You return the first ride that has everything. A later one may be shorter. `shortest_tour(["a", "c", "b", "a"], ["a", "b"])` gives 3, not 2."""
    for end in range(len(stops)):
        if set(wanted) <= set(stops[: end + 1]):
            start = min(max(i for i in range(end + 1) if stops[i] == w) for w in wanted)
            return end - start + 1
    return 0


def wrong_one_stop_leaves(stops, wanted):
    """When all sights are in the window you let just one stop go. Several on the left may not be needed. `shortest_tour(["c", "a"], ["a"])` gives 2, not 1."""
    count = {}
    start = 0
    best = 0
    for place, stop in enumerate(stops):
        count[stop] = count.get(stop, 0) + 1
        if all(count.get(sight, 0) > 0 for sight in wanted):
            length = place - start + 1
            if best == 0 or length < best:
                best = length
            count[stops[start]] -= 1
            start += 1
    return best


def wrong_in_this_order(stops, wanted):
    """You ask for the sights in the order of the list. Any order is fine. `shortest_tour(["b", "a"], ["a", "b"])` gives 0, not 2."""
    best = 0
    for start in range(len(stops)):
        found = 0
        for place in range(start, len(stops)):
            if stops[place] == wanted[found]:
                found += 1
                if found == len(wanted):
                    length = place - start + 1
                    best = length if best == 0 else min(best, length)
                    break
    return best


def wrong_one_stop_short(stops, wanted):
    """You count the steps between the ends, and not the stops with both ends. `shortest_tour(["b", "a"], ["a", "b"])` gives 1, not 2."""
    best = None
    for start in range(len(stops)):
        for end in range(start, len(stops)):
            if set(wanted) <= set(stops[start : end + 1]):
                best = end - start if best is None else min(best, end - start)
                break
    return best or 0
