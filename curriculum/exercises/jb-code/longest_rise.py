"""The longest rising selection

"A photographer has pictures of a plant, one for each day, with its height. Because of wind, the heights go up and
down. She wants to show a selection in the order of the days, in which the plant always grows. How many pictures can
she show at most?"

- `heights`: a list of ints, possibly empty; not changed.
- Returns the largest number of pictures, in the order of the list and with each height **larger** than the one before.


>>> longest_rise([3, 8, 4, 5, 2, 6])
4
>>> longest_rise([5, 5])
1
"""

minutes = 6
chapter = "07-dynamic-programming"
hint = "Let `best[i]` be the longest selection that ends with picture i. Behind which earlier pictures can it stand? O(n²) is fine here, since each picture looks at all before it; O(n log n) exists, and it's enough to say so."


def longest_rise(heights: list[int]) -> int:
    best = []
    for place, height in enumerate(heights):
        before = [best[i] for i in range(place) if heights[i] < height]
        best.append(1 + max([0, *before]))
    return max([0, *best])


def cases(rng):
    yield ([],)
    yield ([4],)
    yield ([5, 5],)
    yield ([1, 2],)
    yield ([2, 1],)
    yield ([1, 2, 1],)
    yield ([1, 3, 2, 4],)
    yield ([2, 3, 1],)
    yield ([1, 2, 5, 0],)
    yield ([1, 3, 2],)
    yield ([1, 9, 2, 3],)
    yield ([3, 8, 4, 5, 2, 6],)
    yield ([5, 1, 2, 3],)
    yield ([4, 4, 4, 5],)
    yield ([3, 2, 1],)
    yield ([2, 6, 1, 7, 3, 8],)
    yield ([1, 2, 3, 1, 2],)
    yield ([9, 1, 8, 2, 7, 3],)
    yield ([3, 3, 7, 7],)
    for n in (7, 12, 40):
        yield (rng.integers(-10, 20, n).tolist(),)


def wrong_in_a_row(heights):
    """You look for days in a row. Pictures in between may be left out. `longest_rise([1, 3, 2, 4])` gives 2, not 3."""
    best = length = 0
    for place, height in enumerate(heights):
        length = length + 1 if place and heights[place - 1] < height else 1
        best = max(best, length)
    return best


def wrong_next_larger(heights):
    """You begin with the first picture and take each one that is larger than the last taken. An early high one shuts out many. `longest_rise([1, 9, 2, 3])` gives 2, not 3."""
    count = 0
    last = None
    for height in heights:
        if last is None or height > last:
            count += 1
            last = height
    return count


def wrong_equal_allowed(heights):
    """You let equal heights follow each other. The plant has to grow. `longest_rise([5, 5])` gives 2, not 1."""
    best = []
    for place, height in enumerate(heights):
        best.append(1 + max([0, *(best[i] for i in range(place) if heights[i] <= height)]))
    return max([0, *best])


def wrong_last_entry(heights):
    """You return the entry of the last picture. The longest selection can end earlier. `longest_rise([1, 2, 1])` gives 1, not 2."""
    best = [0]
    for place, height in enumerate(heights):
        best.append(1 + max([0, *(best[i + 1] for i in range(place) if heights[i] < height)]))
    return best[-1]
