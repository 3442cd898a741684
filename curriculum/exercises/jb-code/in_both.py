"""In both lists

"Two warehouses keep sorted lists of the articles on their shelves; if there are three of an article, its number is listed three times. Which articles
could we take from both at once? Walk through both lists side by side, without a dict or a set: they may not fit into memory."

- `left`, `right`: lists of ints in ascending order, possibly with repetitions, possibly empty; neither is changed.
- Returns a list in ascending order. A value that is in one list three times and in the other twice is in it twice.

>>> in_both([1, 2, 2, 5], [2, 2, 2, 5, 9])
[2, 2, 5]
>>> in_both([1, 3], [2, 4])
[]
"""

minutes = 9
chapter = "02-along-the-list"
hint = "Compare the two values at hand. If they differ, the smaller one has no partner any more: which pointer moves on? And if they are equal?"
equivalent = {
    "Compare_Lt_NotEq @ 5:while i < len(left) and j < len(right): -> while i != len(left) and j < len(right):": "i goes up by one and never past the end",
    "Compare_Lt_NotEq @ 5:while i < len(left) and j < len(right): -> while i < len(left) and j != len(right):": "j goes up by one and never past the end",
    "Compare_Gt_NotEq @ 8:elif left[i] > right[j]: -> elif left[i] != right[j]:": "smaller has been dealt with one line before",
}


def in_both(left: list[int], right: list[int]) -> list[int]:
    i = 0
    j = 0
    shared = []
    while i < len(left) and j < len(right):
        if left[i] < right[j]:
            i += 1
        elif left[i] > right[j]:
            j += 1
        else:
            shared.append(left[i])
            i += 1
            j += 1
    return shared


def cases(rng):
    yield ([], [])
    yield ([3], [])
    yield ([], [3])
    yield ([3], [3])
    yield ([1, 3], [2, 4])
    yield ([1, 3], [3])
    yield ([2, 2], [2])
    yield ([2], [2, 2])
    yield ([2, 2], [2, 2, 2])
    yield ([1, 4, 9], [4, 9])
    yield ([5, 6], [1, 5, 6])
    yield ([1, 2, 2, 5], [2, 2, 2, 5, 9])
    yield ([3, 3, 3], [3])
    yield ([4, 4, 4], [1, 4, 4, 8])
    for n in (6, 10):
        left = sorted(rng.integers(0, 7, n).tolist())
        yield (left, sorted(rng.integers(0, 7, n + 2).tolist()))


def wrong_each_once(left, right):
    """Each value is in your result only once. What both lists have twice can be taken twice."""
    return sorted(set(left) & set(right))


def wrong_partner_used_again(left, right):
    """You ask whether a value of `left` is in `right` at all. Each copy in `right` can be a partner only once."""
    return [value for value in left if value in right]


def wrong_same_position(left, right):
    """You compare the values at the same positions. Equal values may be at different positions in the two lists."""
    return [a for a, b in zip(left, right) if a == b]


def wrong_put_together(left, right):
    """You put the two lists together. Only what is in both of them was asked for."""
    return sorted(left + right)
