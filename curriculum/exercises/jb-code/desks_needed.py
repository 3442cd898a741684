"""How many desks?

"People share desks in an office. You have everyone's hours for tomorrow. How many desks do we need at least, so that nobody stands?"
A desk that is left at 12 can be taken by somebody who comes at 12.

- `hours`: a list of tuples `(come, go)` of ints with come < go; in any order, possibly empty.
- Returns an int, the largest number of people who are there at the same time.

>>> desks_needed([(9, 17), (9, 12), (12, 18)])
2
>>> desks_needed([(8, 16), (8, 10), (14, 18)])
2
"""

minutes = 8
chapter = "02-along-the-list"
hint = "Make two events of each person: somebody comes, +1, and somebody goes, -1. Sort the events. Which of two at the same time comes first?"


def desks_needed(hours: list[tuple[int, int]]) -> int:
    events = []
    for come, go in hours:
        events.append((come, 1))
        events.append((go, -1))
    there = 0
    most = 0
    for _, change in sorted(events):
        there += change
        most = max(most, there)
    return most


def cases(rng):
    yield ([],)
    yield ([(9, 17)],)
    yield ([(9, 12), (12, 15)],)
    yield ([(12, 15), (9, 12)],)
    yield ([(9, 12), (10, 15)],)
    yield ([(9, 12), (9, 12)],)
    yield ([(9, 17), (9, 12), (12, 18)],)
    yield ([(8, 16), (8, 10), (14, 18)],)
    yield ([(8, 18), (9, 10), (11, 12), (13, 14)],)
    yield ([(8, 20), (9, 12), (10, 11), (15, 17), (12, 16)],)
    yield ([(1, 9), (2, 8), (3, 7)],)
    yield ([(3, 4), (1, 2), (5, 6)],)
    yield ([(1, 20), (2, 3), (4, 10), (5, 6)],)
    yield ([(1, 9), (2, 3), (4, 9), (5, 6), (7, 8)],)
    yield ([(2, 12), (1, 12), (3, 4), (5, 6)],)
    for n in (6, 10):
        comes = rng.integers(6, 16, n).tolist()
        yield ([(c, c + int(rng.integers(1, 7))) for c in comes],)


def wrong_leaving_still_there(hours):
    """At 12 you count the person who comes before the one who goes. The desk is free at that moment, so one desk is enough for both."""
    events = [(come, 0) for come, go in hours] + [(go, 1) for come, go in hours]
    there = 0
    most = 0
    for _, leaves in sorted(events):
        there += -1 if leaves else 1
        most = max(most, there)
    return most


def wrong_overlaps_of_one(hours):
    """For each person you count all who overlap with them. Two of these may never be there at the same time, and can share a desk."""
    most = 0
    for come, go in hours:
        others = [1 for c, g in hours if c < go and come < g]
        most = max(most, len(others))
    return most


def wrong_compared_with_the_one_before(hours):
    """You compare each person only with the one who came just before. Somebody who came much earlier may still be there."""
    run = 0
    most = 0
    before = None
    for come, go in sorted(hours):
        run = run + 1 if before is not None and come < before else 1
        most = max(most, run)
        before = go
    return most


def wrong_one_each(hours):
    """You count a desk for every person. People whose hours don't overlap can share one."""
    return len(hours)
