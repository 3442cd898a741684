"""Three amounts that cancel out

"Somebody has hidden money by booking three amounts that add up to zero. Find all such triples of amounts in the list. Each triple of
values should be there once, however often it could be formed." Three nested loops take $O(n^3)$; say why sorting helps.

- `amounts`: a list of ints, possibly negative, in any order, with repetitions, possibly empty; not changed. Each place in the list can be
  used once in a triple. Two zeros are two amounts.
- Returns a list of tuples `(a, b, c)` with a <= b <= c, in ascending order, each once.


>>> cancel_out([4, -1, -3, 2, -1])
[(-3, -1, 4), (-1, -1, 2)]
>>> cancel_out([0, 0])
[]
"""

minutes = 13
chapter = "02-along-the-list"
hint = "Sort, and fix the smallest of the three. What's left is a pair with a certain total in a sorted list: two pointers. O(n²) is expected, since each of n first values costs one pass."
equivalent = {
    "Compare_Eq_LtE @ 5:if i > 0 and ordered[i] == ordered[i - 1]: -> if i > 0 and ordered[i] <= ordered[i - 1]:": "the list is sorted",
    "Compare_NotEq_Lt @ 13:if not found or found[-1] != triple: -> if not found or found[-1] < triple:": "triples come in ascending order",
    "Compare_Gt_NotEq @ 5:if i > 0 and ordered[i] == ordered[i - 1]: -> if i != 0 and ordered[i] == ordered[i - 1]:": "i is never below 0",
}


def cancel_out(amounts: list[int]) -> list[tuple[int, int, int]]:
    ordered = sorted(amounts)
    found = []
    for i in range(len(ordered)):
        if i > 0 and ordered[i] == ordered[i - 1]:
            continue
        low = i + 1
        high = len(ordered) - 1
        while low < high:
            total = ordered[i] + ordered[low] + ordered[high]
            if total == 0:
                triple = (ordered[i], ordered[low], ordered[high])
                if not found or found[-1] != triple:
                    found.append(triple)
            if total <= 0:
                low += 1
            else:
                high -= 1
    return found


def cases(rng):
    yield ([],)
    yield ([0],)
    yield ([0, 0],)
    yield ([0, 0, 0],)
    yield ([0, 0, 0, 0],)
    yield ([1, 0, -1],)
    yield ([-1, 2, 5],)
    yield ([4, -1, -3, 2, -1],)
    yield ([-2, 1, 1, 1],)
    yield ([-2, -2, 4, 4],)
    yield ([-4, 2, 7, 9],)
    yield ([3, -3, 1, -1, 0, 2, -2],)
    yield ([-1, -1, -1, 2, 2],)
    yield ([5, -5],)
    for n in (8, 14):
        yield (rng.integers(-8, 9, n).tolist(),)
    yield (rng.integers(-30, 31, 60).tolist(),)


def wrong_same_amount_again(amounts):
    """Your third amount may be one of the two you have already taken. Each place in the list can be used once. `cancel_out([0])` gives [(0, 0, 0)], not []."""
    there = set(amounts)
    found = set()
    for a in there:
        for b in there:
            if -a - b in there:
                found.add(tuple(sorted([a, b, -a - b])))
    return sorted(found)


def wrong_repetitions_lost(amounts):
    """You use an amount only once, even if it is in the list several times. Two equal amounts may both be part of a triple. `cancel_out([0, 0, 0])` gives [], not [(0, 0, 0)]."""
    ordered = sorted(set(amounts))
    found = []
    for i in range(len(ordered)):
        for j in range(i + 1, len(ordered)):
            for k in range(j + 1, len(ordered)):
                if ordered[i] + ordered[j] + ordered[k] == 0:
                    found.append((ordered[i], ordered[j], ordered[k]))
    return sorted(found)


def wrong_triples_repeated(amounts):
    """You report a triple once for each way to form it. `cancel_out([0, 0, 0, 0])` gives [(0, 0, 0), (0, 0, 0), (0, 0, 0), (0, 0, 0)], not [(0, 0, 0)]."""
    ordered = sorted(amounts)
    found = []
    for i in range(len(ordered)):
        for j in range(i + 1, len(ordered)):
            for k in range(j + 1, len(ordered)):
                if ordered[i] + ordered[j] + ordered[k] == 0:
                    found.append((ordered[i], ordered[j], ordered[k]))
    return sorted(found)


def wrong_order_of_the_list(amounts):
    """Inside a triple, you keep the order of the list, so that one triple of values can appear in several forms. `cancel_out([1, 0, -1])` gives [(1, 0, -1)], not [(-1, 0, 1)]."""
    found = set()
    for i in range(len(amounts)):
        for j in range(i + 1, len(amounts)):
            for k in range(j + 1, len(amounts)):
                if amounts[i] + amounts[j] + amounts[k] == 0:
                    found.add((amounts[i], amounts[j], amounts[k]))
    return sorted(found)
