"""The place so far

In a ski race the skiers start one after the other. When one of them reaches the finish, a board shows the place that this skier has *at
that moment*: one more than the number of skiers before who were faster. Skiers with the same time share the better place.
Complete the program, which keeps the times so far in order.

- `times`: a list of ints, hundredths of a second, in the order in which the skiers reach the finish; possibly empty.
- Returns the list of the places that the board shows.

>>> places([5210, 5190, 5300, 5190])
[1, 1, 3, 1]
"""

kind = "complete"
minutes = 5
chapter = "04-in-order"
hint = "How many of the times so far are below this one? One of the two functions of `bisect` counts just that. And what keeps the list in order for the next skier?"

starter = '''
import bisect


def places(times: list[int]) -> list[int]:
    so_far = []
    shown = []
    for time in times:
        shown.append(...)
        ...
    return shown
'''

import bisect


def places(times: list[int]) -> list[int]:
    so_far = []
    shown = []
    for time in times:
        shown.append(bisect.bisect_left(so_far, time) + 1)
        bisect.insort(so_far, time)
    return shown


def cases(rng):
    yield ([],)
    yield ([50],)
    yield ([50, 50],)
    yield ([50, 60],)
    yield ([60, 50],)
    yield ([50, 60, 50],)
    yield ([50, 60, 40, 55],)
    yield ([70, 70, 60, 70],)
    yield ([90, 80, 70, 85, 75, 95],)
    yield ([5210, 5190, 5300, 5190],)
    for n in (6, 12):
        yield (rng.integers(50, 60, n).tolist() + [55, 70, 55, 49, 70],)
    yield (rng.integers(1, 10**6, 5000).tolist(),)


def wrong_ties_behind(times):
    """You give a skier with the same time as another the place behind. They share the better place."""
    so_far, shown = [], []
    for time in times:
        shown.append(bisect.bisect_right(so_far, time) + 1)
        bisect.insort(so_far, time)
    return shown


def wrong_final_places(times):
    """You compare with skiers who come later too. The board shows the place at that moment."""
    order = sorted(times)
    return [bisect.bisect_left(order, time) + 1 for time in times]


def wrong_not_kept_in_order(times):
    """You append each time at the end. Then the list isn't sorted, and a binary search in it says nothing."""
    so_far, shown = [], []
    for time in times:
        shown.append(bisect.bisect_left(so_far, time) + 1)
        so_far.append(time)
    return shown


def wrong_counted_from_zero(times):
    """You return the number of faster skiers. The place is one more."""
    so_far, shown = [], []
    for time in times:
        shown.append(bisect.bisect_left(so_far, time))
        bisect.insort(so_far, time)
    return shown
