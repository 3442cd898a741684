"""The fewest inspections for all ships

"Each ship stays in the harbour for some days. The inspector has to see every ship, and one visit is enough for all
ships that are there on that day. On which days should he come, so that he comes as rarely as possible?" There may be
several best plans, so a rule is needed.

- `stays`: a list of tuples `(first, last)` of ints with first <= last, both days included; in any order, possibly empty, and not changed.
- Returns the days in ascending order, as few as possible. Each visit is as late as possible: on the last day of some ship that hasn't been
  seen by then.


>>> inspections([(1, 4), (6, 9), (3, 6), (2, 3)])
[3, 9]
>>> inspections([])
[]
"""

minutes = 7
chapter = "08-intervals-and-heaps"
hint = "Which ship forces the first visit, and on which day at the latest? Whom does he see on that day? So which order helps? O(n log n) for the sort, then one pass."


def inspections(stays: list[tuple[int, int]]) -> list[int]:
    days = []
    for first, last in sorted(stays, key=lambda stay: stay[1]):
        if not days or days[-1] < first:
            days.append(last)
    return days


def cases(rng):
    yield ([],)
    yield ([(1, 2)],)
    yield ([(3, 3)],)
    yield ([(0, 0), (1, 2)],)
    yield ([(-1, 3)],)
    yield ([(1, 2), (2, 3)],)
    yield ([(1, 9), (2, 3)],)
    yield ([(1, 2), (3, 4)],)
    yield ([(1, 3), (2, 5), (4, 6)],)
    yield ([(1, 4), (6, 9), (3, 6), (2, 3)],)
    yield ([(5, 9), (1, 5), (9, 9)],)
    yield ([(0, 10), (1, 2), (4, 5), (7, 8)],)
    yield ([(1, 3), (2, 4), (3, 6), (5, 8), (7, 9)],)
    yield ([(8, 9), (1, 8), (2, 2)],)
    yield ([(4, 6), (1, 4), (6, 9)],)
    for n in (6, 10):
        firsts = rng.integers(0, 30, n).tolist()
        yield ([(f, f + int(rng.integers(0, 9))) for f in firsts],)


def wrong_first_come(stays):
    """You go by the first day of the ships. A ship that came early may stay long, and others leave before. `inspections([(1, 9), (2, 3)])` gives [9], not [3]."""
    days = []
    for first, last in sorted(stays):
        if not days or days[-1] < first:
            days.append(last)
    return days


def wrong_last_day_excluded(stays):
    """You let him come again for a ship that arrives on the day of a visit. Both days are included. `inspections([(1, 2), (2, 3)])` gives [2, 3], not [2]."""
    days = []
    for first, last in sorted(stays, key=lambda stay: stay[1]):
        if not days or days[-1] <= first:
            days.append(last)
    return days


def wrong_on_the_first_day(stays):
    """You let him come when a ship arrives. As late as possible is its last day, and he sees more ships then. `inspections([(1, 2)])` gives [1], not [2]."""
    days = []
    for first, last in sorted(stays, key=lambda stay: stay[1]):
        if not days or days[-1] < first:
            days.append(first)
    return days


def wrong_one_for_each_block(stays):
    """You make one visit for all ships that overlap in a chain. The first and the last of them may never be there together. `inspections([(1, 3), (2, 5), (4, 6)])` gives [3], not [3, 6]."""
    days = []
    until = None
    for first, last in sorted(stays):
        if until is None or first > until:
            days.append(last)
            until = last
        days[-1] = min(days[-1], last)
        until = max(until, last)
    return days
