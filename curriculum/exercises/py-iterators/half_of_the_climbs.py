"""Find the mistake: half of the climbs are missing

A walk is written down as a row of heights, in metres. The climb of a walk is the sum of all rises from one height to the next; where it
goes down, nothing is added. The function below finds only some of the rises. Find the mistake and fix it.

- `heights`: a list of ints, possibly empty. It is not changed.
- Returns an int.

>>> climb([100, 130, 160, 120, 125])
65
>>> climb([80])
0
"""

kind = "fix"
minutes = 5
chapter = "01-one-at-a-time"
hint = "Write down the pairs that `zip` makes here. Which of the two readers moves the bookmark, and whose bookmark is it?"

starter = '''
def climb(heights: list[int]) -> int:
    items = iter(heights)
    total = 0
    for before, after in zip(items, items):
        if after > before:
            total += after - before
    return total
'''


def climb(heights: list[int]) -> int:
    total = 0
    for before, after in zip(heights, heights[1:]):
        total += max(after - before, 0)
    return total


def cases(rng):
    yield ([],)
    yield ([80],)
    yield ([80, 95],)
    yield ([95, 80],)
    yield ([80, 80],)
    yield ([10, 20, 30],)
    yield ([30, 10, 20],)
    yield ([-20, -5, 0, 7],)
    yield ([100, 130, 160, 120, 125],)
    yield ([50, 60, 55, 70, 65, 90],)
    for n in (5, 8, 13):
        yield ([10, 40, 70] + rng.integers(0, 300, n).tolist() + [20, 90],)


def wrong_every_second_pair(heights):
    """You still compare the heights in pairs that don't overlap. Every height but the first and the last belongs to two steps."""
    items = iter(heights)
    return sum(after - before for before, after in zip(items, items) if after > before)


def wrong_from_first_to_last(heights):
    """You compare the last height with the first. What went up and down in between is lost."""
    return max(heights[-1] - heights[0], 0) if heights else 0


def wrong_descents_too(heights):
    """You subtract the descents. Where the walk goes down, nothing is added and nothing is subtracted."""
    return sum(after - before for before, after in zip(heights, heights[1:]))
