"""Find the mistake: in turn

A music player takes songs from two playlists in turn and, when one of them is used up, all the rest of the other. The hints of
the function promise that it works for every sequence and only reads. It doesn't: with a tuple it ends with an error, and
lists are shorter afterwards. Find the mistake and fix it, so that the hints are true.

- `first`, `second`: lists or tuples of things of any one kind, each perhaps empty. They aren't changed.
- Returns a new list, beginning with the first item of `first`.

>>> in_turn(["a", "b", "c"], ("x",))
['a', 'x', 'b', 'c']
>>> in_turn((), [5])
[5]
"""

from collections.abc import Sequence
from typing import TypeVar

kind = "fix"
minutes = 6
chapter = "03-ask-for-what-you-need"
hint = "What may you do with a Sequence? `pop` isn't among these things, and neither is `+` between a list and a tuple. Positions and slices are."

starter = '''
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def in_turn(first: Sequence[T], second: Sequence[T]) -> list[T]:
    result = []
    while first and second:
        result.append(first.pop(0))
        result.append(second.pop(0))
    return result + first + second
'''

T = TypeVar("T")


def in_turn(first: Sequence[T], second: Sequence[T]) -> list[T]:
    result = []
    both = min(len(first), len(second))
    for i in range(both):
        result.append(first[i])
        result.append(second[i])
    result.extend(first[both:])
    result.extend(second[both:])
    return result


def cases(rng):
    yield ([], [])
    yield ((), [5])
    yield ([4], ())
    yield ((4,), (5,))
    yield (["a", "b", "c"], ("x",))
    yield (("a",), ["x", "y"])
    yield (["a", "b"], ["x", "y"])
    yield (("a", "b"), ("x", "y", "z", "w"))
    yield ([1, 2, 3, 4], [9, 8])
    yield ([0, 1], (2,))
    yield (("a", "", "b"), ["x", "y"])
    yield ([False], (True, False, True))
    yield ((0.0, 1.5), [0.0])
    yield ((1.5, 2.5, 3.5), ())
    for n, m in ((3, 2), (2, 4), (5, 5)):
        first = rng.integers(0, 30, n).tolist()
        second = rng.integers(30, 60, m).tolist()
        yield (tuple(first), second)
        yield (first, tuple(second) + (n,))


def wrong_lists_only(first, second):
    """You take items out with `pop`. A tuple has none, and a list that belongs to the caller gets shorter. A Sequence promises
    reading only."""
    result = []
    while first and second:
        result.append(first.pop(0))
        result.append(second.pop(0))
    return result + list(first) + list(second)


def wrong_rest_dropped(first, second):
    """You stop when the shorter one is used up. The rest of the other one belongs to the result."""
    result = []
    for one, other in zip(first, second):
        result += [one, other]
    return result


def wrong_one_item_of_the_rest(first, second):
    """You append the rest as a single item, a list or tuple in the list. Each song should be an item of its own."""
    result = []
    for one, other in zip(first, second):
        result += [one, other]
    both = min(len(first), len(second))
    if len(first) > both:
        result.append(first[both:])
    if len(second) > both:
        result.append(second[both:])
    return result


def wrong_empty_items_dropped(first, second):
    """You ask each item whether it is true. 0, False and an empty text count as false, and are items all the same: ask
    whether the list has a position i."""
    result = []
    for i in range(max(len(first), len(second))):
        for items in (first, second):
            if items[i : i + 1] and items[i]:
                result.append(items[i])
    return result
