"""The longest route that two tours share

"Two friends have toured the same country, each with a list of towns in order. How many towns can both name in the
same order? In between, each may have been somewhere else." They don't have to be neighbours in either list.

- `first`, `second`: lists of texts, possibly with repetitions, possibly empty; neither is changed.
- Returns the largest number of towns in a selection that appears in both lists in this order, an int.


>>> shared_route(["Bath", "York", "Hull", "Ely"], ["York", "Bath", "Ely", "Hull"])
2
>>> shared_route(["Bath"], ["York"])
0
"""

minutes = 9
chapter = "07-dynamic-programming"
hint = "Let an entry be the result for the first i towns of one list and the first j of the other. If the last towns are equal, that town ends the selection; if not, at least one of them is left out. For lists of n and m towns, O(n · m) is expected: one look for each pair."


def shared_route(first: list[str], second: list[str]) -> int:
    above = [0] * (len(second) + 1)
    for town in first:
        row = [0]
        for j, other in enumerate(second):
            if town == other:
                row.append(above[j] + 1)
            else:
                row.append(max(above[j + 1], row[j]))
        above = row
    return above[-1]


def cases(rng):
    yield ([], [])
    yield (["a"], [])
    yield (["a"], ["a"])
    yield (["a"], ["b"])
    yield (["a"], ["a", "a"])
    yield (["a", "b"], ["b", "a"])
    yield (["a", "b"], ["a", "a", "b", "b"])
    yield (["a", "a"], ["a"])
    yield (["a", "b"], ["a", "x", "b"])
    yield (list("abcd"), list("badc"))
    yield (list("abc"), list("cab"))
    yield (list("xaxbxc"), list("aybycy"))
    yield (list("aab"), list("aba"))
    yield (list("abcbdab"), list("bdcaba"))
    yield (list("cab"), list("abxc"))
    yield (list("dabc"), list("abcd"))
    yield (list("aaaa"), list("aa"))
    for n in (7, 10):
        a = ["abcd"[k] for k in rng.integers(0, 4, n).tolist()]
        yield (a, ["abcd"[k] for k in rng.integers(0, 4, n + 1).tolist()])
    yield (["abc"[k] for k in rng.integers(0, 3, 40).tolist()], ["abc"[k] for k in rng.integers(0, 3, 30).tolist()])


def wrong_in_a_row(first, second):
    """You look for a stretch that's in both lists without a gap. Other towns may lie in between. `shared_route(["a", "b"], ["a", "x", "b"])` gives 1, not 2."""
    best = 0
    for i in range(len(first)):
        for j in range(len(second)):
            k = 0
            while i + k < len(first) and j + k < len(second) and first[i + k] == second[j + k]:
                k += 1
            best = max(best, k)
    return best


def wrong_order_ignored(first, second):
    """You count the towns that are in both lists. The order has to agree as well. `shared_route(["a", "b"], ["b", "a"])` gives 2, not 1."""
    return sum(min(first.count(town), second.count(town)) for town in set(first))


def wrong_next_match(first, second):
    """You go through the first list and take each town that still comes later in the second. An early match can skip many others. `shared_route(["c", "a", "b"], ["a", "b", "c"])` gives 1, not 2."""
    count = 0
    start = 0
    for town in first:
        if town in second[start:]:
            start = second.index(town, start) + 1
            count += 1
    return count


def wrong_used_twice(first, second):
    """You put a match behind an entry of the same row, so one town of the first list can be used for several of the second. `shared_route(["a"], ["a", "a"])` gives 2, not 1."""
    above = [0] * (len(second) + 1)
    for town in first:
        row = [0]
        for j, other in enumerate(second):
            if town == other:
                row.append(max(above[j], row[j]) + 1)
            else:
                row.append(max(above[j + 1], row[j]))
        above = row
    return above[-1]
