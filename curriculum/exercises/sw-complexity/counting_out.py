"""Counting out

Children stand in a circle and count out who has to tidy up. They count from 1 to `k`; the child with number `k` leaves the circle, and
the counting begins again with the next child. The last one left has to tidy up. In which order do they leave?

- `names`: a list of texts with at least one name. Two children can have the same name.
- `k`: an int, 1 or more. It may be larger than the number of children; then the counting goes round the circle.
- Returns a list of texts: the children in the order in which they leave, and at the end the one who is left.

>>> leaving(["Ada", "Bo", "Cy", "Di"], 3)
['Cy', 'Bo', 'Di', 'Ada']
"""

minutes = 5
chapter = "03-both-ends"
hint = "A child who is counted, but not with k, is the last in the row from then on. So the circle is a queue: how many times does somebody move from its front to its end?"

from collections import deque


def leaving(names: list[str], k: int) -> list[str]:
    circle = deque(names)
    left = []
    while circle:
        for number in range(k - 1):
            circle.append(circle.popleft())
        left.append(circle.popleft())
    return left


def cases(rng):
    yield (["Ada"], 1)
    yield (["Ada"], 4)
    yield (["Ada", "Bo"], 1)
    yield (["Ada", "Bo"], 2)
    yield (["Ada", "Bo", "Cy"], 2)
    yield (["Ada", "Bo", "Cy", "Di"], 1)
    yield (["Ada", "Bo", "Cy", "Di"], 3)
    yield (["Ada", "Bo", "Cy", "Di", "Ed"], 2)
    yield (["Ada", "Bo", "Cy"], 7)
    yield (["Ada", "Bo", "Ada"], 3)
    names = ["Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gil", "Hal"]
    for n in (5, 7, 8):
        yield (names[:n], int(rng.integers(2, 6)))


def wrong_one_too_far(names, k):
    """You move `k` children to the end, and the next one leaves. The child with number `k` is the one to leave."""
    circle, left = deque(names), []
    while circle:
        for _ in range(k):
            circle.append(circle.popleft())
        left.append(circle.popleft())
    return left


def wrong_starts_at_the_front(names, k):
    """You begin each time with the first child that is left in the list. The counting goes on with the next child."""
    circle, left = list(names), []
    while circle:
        left.append(circle.pop((k - 1) % len(circle)))
    return left


def wrong_other_way_round(names, k):
    """You go round the circle in the other direction. The children are counted in the order of the list."""
    circle, left = deque(names), []
    while circle:
        for _ in range(k - 1):
            circle.appendleft(circle.pop())
        left.append(circle.popleft())
    return left
