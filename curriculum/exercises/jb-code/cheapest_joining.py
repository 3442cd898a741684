"""The cheapest way to join ropes

"Joining two ropes costs as much as they are long together, and the result is one rope of that length. I want to join
all of these into one. What's the smallest total cost?"

- `lengths`: a list of ints, 1 or more each, in any order, possibly empty; not changed.
- Returns the smallest total cost, an int; 0 for fewer than two ropes.


>>> cheapest_joining([4, 3, 2])
14
>>> cheapest_joining([5])
0
"""

minutes = 7
chapter = "08-intervals-and-heaps"
hint = "A rope that is joined early is paid for in every later step. Which two should be first, and where does the new rope belong? O(n log n) with a heap; sorting again after each step would be O(n² log n)."

import heapq


def cheapest_joining(lengths: list[int]) -> int:
    ropes = lengths.copy()
    heapq.heapify(ropes)
    total = 0
    while len(ropes) > 1:
        joined = heapq.heappop(ropes) + heapq.heappop(ropes)
        total += joined
        heapq.heappush(ropes, joined)
    return total


def cases(rng):
    yield ([],)
    yield ([5],)
    yield ([2, 3],)
    yield ([1, 1, 1],)
    yield ([3, 1, 1],)
    yield ([4, 3, 2],)
    yield ([1, 1, 2],)
    yield ([1, 1, 1, 1],)
    yield ([2, 2, 3, 3],)
    yield ([9, 1, 1, 1],)
    yield ([4, 4, 5, 5, 6],)
    yield ([7, 7, 7, 7, 1],)
    yield ([3, 8, 2, 9, 4, 4],)
    for n in (6, 10):
        yield (rng.integers(5, 30, n).tolist(),)
    yield (rng.integers(5, 30, 300).tolist(),)


def wrong_as_they_lie(lengths):
    """You join the ropes in the order of the list. The long ones should come late. `cheapest_joining([2, 1, 1])` gives 7, not 6."""
    total = 0
    rope = 0
    for place, length in enumerate(lengths):
        rope += length
        if place:
            total += rope
    return total


def wrong_one_rope_grows(lengths):
    """You sort once and always join the next rope to the one that grows. Two short ones may be cheaper to join with each other. `cheapest_joining([1, 1, 1, 1])` gives 9, not 8."""
    total = 0
    rope = 0
    for place, length in enumerate(sorted(lengths)):
        rope += length
        if place:
            total += rope
    return total


def wrong_last_step_only(lengths):
    """You return the length of the finished rope. The steps before it cost as well, and a single rope costs nothing. `cheapest_joining([5])` gives 5, not 0."""
    return sum(lengths)


def wrong_longest_first(lengths):
    """You join the two longest ropes each time, and pay for them again in every step. `cheapest_joining([1, 1, 2])` gives 7, not 6."""
    ropes = sorted(lengths)
    total = 0
    while len(ropes) > 1:
        joined = ropes.pop() + ropes.pop()
        total += joined
        ropes = sorted([*ropes, joined])
    return total
