"""Stretches of days that fill whole boxes

"A farm packs eggs into boxes of `size`. In how many stretches of days could all eggs of the stretch be packed, with no egg left over and no
box partly full?" The farm has books for decades, so a loop over all stretches is too slow.

- `eggs`: a list of ints, 0 or more each: the eggs of each day. It may be empty.
- `size`: an int, 1 or more.
- Returns how many stretches of one or more days in a row have a total that is a multiple of `size`. 0 is a multiple.


>>> full_boxes([4, 2, 3, 3], 6)
3
>>> full_boxes([], 6)
0
"""

minutes = 8
chapter = "04-ask-a-dict"
hint = "A stretch is a difference of two totals. When is that difference a multiple of `size`? Compare the remainders. One pass with a dict, so O(n) is expected."


def full_boxes(eggs: list[int], size: int) -> int:
    seen = {0: 1}
    rest = 0
    found = 0
    for count in eggs:
        rest = (rest + count) % size
        found += seen.get(rest, 0)
        seen[rest] = seen.get(rest, 0) + 1
    return found


def cases(rng):
    yield ([], 6)
    yield ([2], 2)
    yield ([1], 2)
    yield ([0], 5)
    yield ([1, 2], 2)
    yield ([1, 1], 2)
    yield ([2, 2], 2)
    yield ([4, 2, 3, 3], 6)
    yield ([3, 4], 1)
    yield ([6, 6, 6], 6)
    yield ([5, 1, 5, 1, 5], 6)
    yield ([7, 5, 12, 1], 6)
    yield ([1, 5, 3, 3, 2], 6)
    yield ([0, 0, 7], 7)
    for n in (8, 15, 60):
        yield (rng.integers(0, 15, n).tolist(), int(rng.integers(3, 7)))


def wrong_total_zero_missing(eggs, size):
    """Your dict doesn't hold the total before the first day, so stretches from the first day are lost. `full_boxes([2], 2)` gives 0, not 1."""
    seen = {}
    rest = 0
    found = 0
    for count in eggs:
        rest = (rest + count) % size
        found += seen.get(rest, 0)
        seen[rest] = seen.get(rest, 0) + 1
    return found


def wrong_from_the_first_day(eggs, size):
    """You only look at stretches that begin on the first day. `full_boxes([1, 2], 2)` gives 0, not 1."""
    total = 0
    found = 0
    for count in eggs:
        total += count
        if total % size == 0:
            found += 1
    return found


def wrong_single_days(eggs, size):
    """You only look at single days. Several days together may fill their boxes. `full_boxes([1, 1], 2)` gives 0, not 1."""
    return sum(1 for count in eggs if count % size == 0)


def wrong_one_box(eggs, size):
    """You look for stretches that fill exactly one box. Several full boxes, or none, are fine as well. `full_boxes([0], 5)` gives 0, not 1."""
    seen = {0: 1}
    total = 0
    found = 0
    for count in eggs:
        total += count
        found += seen.get(total - size, 0)
        seen[total] = seen.get(total, 0) + 1
    return found
