"""Zeros to the end, in place

"Move all zeros to the end of this list. The other numbers keep their order. Do it *in place*: change my list, and don't build a second one
of the same length." In place, the function returns nothing (None), as `.sort()` does.

- `values`: a list of ints, possibly negative, possibly empty.
- Changes `values` and returns None. Use a constant amount of extra memory.

Afterwards `[0, 4, 0, 7]` is `[4, 7, 0, 0]`.

>>> zeros_last([0, 4, 0, 7])
"""

minutes = 6
chapter = "02-along-the-list"
mutates = True
hint = "One pointer reads every place. A second one says where the next number that isn't 0 has to be written. Which of them can be ahead?"


def zeros_last(values: list[int]) -> None:
    write = 0
    for value in values:
        if value != 0:
            values[write] = value
            write += 1
    for place in range(write, len(values)):
        values[place] = 0


def cases(rng):
    yield ([],)
    yield ([0],)
    yield ([5],)
    yield ([0, 5],)
    yield ([5, 0],)
    yield ([0, 0, 5],)
    yield ([0, 4, 0, 7],)
    yield ([0, 3, 9],)
    yield ([4, 0, 0, 7, 1],)
    yield ([0, -2, 0, -1],)
    yield ([3, 2, 1],)
    yield ([0, 9, 4],)
    yield ([5, 0, -3],)
    yield ([0, 0, 0, 1, 2],)
    for n in (7, 11):
        yield ((rng.integers(-3, 4, n) * rng.integers(0, 2, n)).tolist(),)


def wrong_new_list(values):
    """The caller's list stays as it was. If you build a new list and give it the name `values`, that is another object."""
    values = [v for v in values if v != 0] + [0] * values.count(0)


def wrong_removed_in_loop(values):
    """You remove items from the list that your loop goes through. The next item moves into the gap, and the loop steps over it."""
    zeros = 0
    for place, value in enumerate(values):
        if value == 0:
            values.pop(place)
            zeros += 1
    values.extend([0] * zeros)


def wrong_zeros_lost(values):
    """You move the numbers forward, and what stood at the end is still there. Those places have to become 0."""
    write = 0
    for value in values:
        if value != 0:
            values[write] = value
            write += 1


def wrong_sorted(values):
    """You sort, and that changes the order of the other numbers. They keep the order that they had."""
    values.sort(key=lambda v: (v == 0, v))
