"""Find the mistake: for how long was it in use?

A candidate works out for how long a machine was in use, from the times at which people were at it; sometimes several
were there at once. "I sort by the start, and add what's new." With (0, 9) and (2, 3) the program says 3 hours. Find
the mistake and fix it.

- `uses`: a list of tuples `(start, end)` of ints with start < end, in any order, possibly empty; not changed.
- Returns the total time in which at least one person was there, an int.


>>> time_in_use([(5, 7), (0, 3), (2, 4)])
6
>>> time_in_use([(0, 9), (2, 3)])
9
"""

kind = "fix"
minutes = 8
chapter = "08-intervals-and-heaps"
hint = "What is new about a use that lies inside another one? And until when is the machine in use after it? Sorting decides the cost: O(n log n)."
equivalent = {
    "Compare_Gt_GtE @ 5:if until is None or start > until: -> if until is None or start >= until:": "where they touch, both branches add the same",
    "Compare_Gt_GtE @ 8:elif end > until: -> elif end >= until:": "where they end together, nothing is added",
}

starter = '''
def time_in_use(uses: list[tuple[int, int]]) -> int:
    total = 0
    until = None
    for start, end in sorted(uses):
        if until is None or start > until:
            total += end - start
        else:
            total += end - until
        until = end
    return total
'''


def time_in_use(uses: list[tuple[int, int]]) -> int:
    total = 0
    until = None
    for start, end in sorted(uses):
        if until is None or start > until:
            total += end - start
            until = end
        elif end > until:
            total += end - until
            until = end
    return total


def cases(rng):
    yield ([],)
    yield ([(1, 2)],)
    yield ([(1, 3), (2, 4)],)
    yield ([(1, 2), (2, 3)],)
    yield ([(1, 2), (4, 5)],)
    yield ([(4, 5), (1, 2)],)
    yield ([(0, 9), (2, 3)],)
    yield ([(1, 3), (2, 9)],)
    yield ([(0, 9), (2, 3), (4, 12)],)
    yield ([(5, 7), (0, 3), (2, 4)],)
    yield ([(3, 6), (3, 4), (5, 8)],)
    yield ([(6, 8), (1, 9), (10, 11)],)
    yield ([(2, 5), (2, 5), (2, 5)],)
    yield ([(7, 9), (0, 8), (1, 2), (12, 13)],)
    for n in (5, 8):
        starts = rng.integers(0, 30, n).tolist()
        yield ([(s, s + int(rng.integers(1, 10))) for s in starts],)


def wrong_end_set_back(uses):
    """You set the end back when a short use lies inside a long one, and add something negative. `time_in_use([(0, 9), (2, 3)])` gives 3, not 9."""
    total = 0
    until = None
    for start, end in sorted(uses):
        if until is None or start > until:
            total += end - start
        else:
            total += end - until
        until = end
    return total


def wrong_all_added(uses):
    """You add up all uses. Where two overlap, the time counts once. `time_in_use([(1, 3), (2, 4)])` gives 4, not 3."""
    return sum(end - start for start, end in uses)


def wrong_first_to_last(uses):
    """You take the time from the first start to the last end. In between, nobody may have been there. `time_in_use([(1, 2), (4, 5)])` gives 4, not 2."""
    if not uses:
        return 0
    return max(end for _, end in uses) - min(start for start, _ in uses)


def wrong_both_ends_counted(uses):
    """You count the hours from start to end with both ends. From 1 to 2 it's one hour. `time_in_use([(1, 2)])` gives 2, not 1."""
    return len({hour for start, end in uses for hour in range(start, end + 1)})
