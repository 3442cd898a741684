"""Enough in as few days as possible

"Here are the donations of each day. What's the smallest number of days in a row in which at least `goal` came in? Each day is above zero."
The interviewer adds: "Your window should only ever move forward."

- `donations`: a list of ints, 1 or more each, possibly empty.
- `goal`: an int, 1 or more.
- Returns the smallest number of days in a row whose total is at least `goal`; 0 if all days together don't reach it.

>>> shortest_stretch([2, 3, 1, 2, 4, 3], 7)
2
>>> shortest_stretch([1, 1], 3)
0
"""

minutes = 9
chapter = "02-along-the-list"
hint = "Add the day on the right. As long as the window has enough, note its length and let the day on the left go. Why `while` and not `if`?"
equivalent = {
    "Compare_Eq_LtE @ 9:if best == 0 or length < best: -> if best <= 0 or length < best:": "a length is never below 0",
    "Compare_Lt_LtE @ 9:if best == 0 or length < best: -> if best == 0 or length <= best:": "an equal length changes nothing",
}


def shortest_stretch(donations: list[int], goal: int) -> int:
    best = 0
    total = 0
    start = 0
    for place, amount in enumerate(donations):
        total += amount
        while total >= goal:
            length = place - start + 1
            if best == 0 or length < best:
                best = length
            total -= donations[start]
            start += 1
    return best


def cases(rng):
    yield ([], 1)
    yield ([5], 5)
    yield ([5], 6)
    yield ([1, 1], 3)
    yield ([1, 1], 2)
    yield ([2, 3, 1, 2, 4, 3], 7)
    yield ([1, 1, 1, 9], 9)
    yield ([1, 2, 3, 8], 8)
    yield ([4, 4, 4], 8)
    yield ([1, 1, 1, 1, 7], 7)
    yield ([8, 1, 1], 3)
    yield ([3, 1, 6, 1], 7)
    yield ([6, 2, 5, 1], 8)
    yield ([5, 1, 5], 10)
    yield ([7, 1, 1, 7], 14)
    yield ([9, 2, 9, 1], 18)
    for n in (8, 14):
        donations = rng.integers(1, 20, n).tolist()
        yield (donations, int(rng.integers(25, 45)))
        yield (donations, sum(donations[2:5]))


def wrong_more_than_goal(donations, goal):
    """You ask for more than the goal. A total that reaches it exactly is enough."""
    best = 0
    total = 0
    start = 0
    for place, amount in enumerate(donations):
        total += amount
        while total > goal:
            length = place - start + 1
            if best == 0 or length < best:
                best = length
            total -= donations[start]
            start += 1
    return best


def wrong_one_day_leaves(donations, goal):
    """You let only one day go each time. After a large day, several days on the left may no longer be needed: [1, 1, 1, 9] has 9 in one day."""
    best = 0
    total = 0
    start = 0
    for place, amount in enumerate(donations):
        total += amount
        if total >= goal:
            length = place - start + 1
            if best == 0 or length < best:
                best = length
            total -= donations[start]
            start += 1
    return best


def wrong_starts_anew(donations, goal):
    """When the goal is reached, you empty the window and start again. The days in it could have served the next stretch as well."""
    best = 0
    total = 0
    length = 0
    for amount in donations:
        total += amount
        length += 1
        if total >= goal:
            if best == 0 or length < best:
                best = length
            total = 0
            length = 0
    return best


def wrong_largest_days(donations, goal):
    """You take the largest days, wherever they are. The days have to follow one another."""
    total = 0
    for taken, amount in enumerate(sorted(donations, reverse=True)):
        total += amount
        if total >= goal:
            return taken + 1
    return 0
