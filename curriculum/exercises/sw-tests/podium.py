"""Read the log of calls

A program runs on a server, and you can't run it yourself. But it keeps a log: for each call of its function `podium`,
the list of scores before the call, the result, and the list of scores after the call. The contract of `podium`:

1. The list of scores is not changed.
2. The result has three scores; if there are fewer than three, it has as many as there are.
3. The result is in order, the largest first. Equal scores may stand side by side.
4. The result holds the largest scores of the list, each as often as it belongs there.

Which sentences does one call break? Sentence 4 is only looked at if 2 and 3 are kept: until then it means little.

- `before`, `result`, `after`: lists of ints, possibly empty.
- Returns the numbers of the broken sentences, in order.

>>> broken([5, 9, 7, 1], [9, 7, 5], [5, 9, 7, 1])
[]
>>> broken([5, 9, 7, 1], [9, 5], [9, 7, 5, 1])
[1, 2]
"""

minutes = 10
chapter = "03-errors-fractions-copies"
hint = "If 2 and 3 are kept, there is exactly one list that fulfils sentence 4. You can make it yourself from `before`."


def broken(before: list[int], result: list[int], after: list[int]) -> list[int]:
    found = []
    if after != before:
        found.append(1)
    shape = []
    if len(result) != min(3, len(before)):
        shape.append(2)
    if result != sorted(result, reverse=True):
        shape.append(3)
    if not shape and result != sorted(before, reverse=True)[:3]:
        shape.append(4)
    return found + shape


def cases(rng):
    yield ([], [], [])
    yield ([4], [4], [4])
    yield ([4], [], [4])
    yield ([], [0], [])
    yield ([2, 8], [8, 2], [2, 8])
    yield ([2, 8], [8, 2], [8, 2])
    yield ([2, 8], [2, 8], [2, 8])
    yield ([4, 1], [4, 1], [4])
    yield ([5, 9, 7, 1], [9, 7, 5], [5, 9, 7, 1])
    yield ([5, 9, 7, 1], [9, 5], [9, 7, 5, 1])
    yield ([5, 9, 7, 1], [7, 5, 9], [5, 9, 7, 1])
    yield ([5, 9, 7, 1], [9, 7, 1], [5, 9, 7, 1])
    yield ([5, 9, 7, 1], [9, 9, 7], [5, 9, 7, 1])
    yield ([5, 9, 7, 1], [9, 7, 1], [9, 7, 5, 1])
    yield ([6, 6, 3, 2], [6, 3, 3], [6, 6, 3, 2])
    yield ([6, 6, 6, 2], [6, 6, 6], [6, 6, 6, 2])
    yield ([6, 6, 3, 2], [6, 3, 2], [6, 6, 3, 2])
    yield ([6, 6, 3, 2], [6, 6, 3, 2], [6, 6, 3])
    yield ([6, 6, 3, 2], [6, 6, 3], [2, 3, 6, 6])
    yield ([1, 3, 2], [1, 3], [1, 3, 2])
    yield ([1, 3, 2], [5, 4, 3], [1, 3, 2])
    yield ([8, 8, 4], [8, 4], [8, 8, 4])
    yield ([4, 1, 9], [9, 4, 1], [1, 4, 9])
    for n in (3, 5, 7):
        scores = rng.integers(0, 6, n).tolist()
        right = sorted(scores, reverse=True)[:3]
        yield (scores, right, scores)
        yield (scores, right[::-1], sorted(scores))
        yield (scores, right[:2] + [-1], scores)


def wrong_four_always(before, result, after):
    """You report sentence 4 although the number or the order is already wrong. The task says when it is looked at."""
    found = [] if after == before else [1]
    if len(result) != min(3, len(before)):
        found.append(2)
    if result != sorted(result, reverse=True):
        found.append(3)
    if result != sorted(before, reverse=True)[:3]:
        found.append(4)
    return found


def wrong_always_three(before, result, after):
    """You ask for three scores even if there are only two. Read the second half of sentence 2."""
    found = [] if after == before else [1]
    if len(result) != 3:
        found.append(2)
    if result != sorted(result, reverse=True):
        found.append(3)
    if found in ([], [1]) and result != sorted(before, reverse=True)[:3]:
        found.append(4)
    return found


def wrong_only_members(before, result, after):
    """For sentence 4 you only look whether each score of the result occurs in the list. They must be the largest, and
    9 may not come twice if it is there once."""
    found = [] if after == before else [1]
    if len(result) != min(3, len(before)):
        found.append(2)
    if result != sorted(result, reverse=True):
        found.append(3)
    if found in ([], [1]) and not all(score in before for score in result):
        found.append(4)
    return found


def wrong_order_of_after_ignored(before, result, after):
    """You don't notice that the list was sorted: you compare the two lists only after sorting both. A changed order is
    a change."""
    found = [] if sorted(after) == sorted(before) else [1]
    if len(result) != min(3, len(before)):
        found.append(2)
    if result != sorted(result, reverse=True):
        found.append(3)
    if found in ([], [1]) and result != sorted(before, reverse=True)[:3]:
        found.append(4)
    return found
