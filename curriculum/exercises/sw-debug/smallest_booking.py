"""Fill the gaps: until nothing can go

A hotel's program fails on a list of numbers. What its makers don't know yet: it fails if there is at least one zero, and
the numbers above 100 and the negative ones together are at least two more than the zeros. `fails` stands for a
run of it. Complete `shrink`, which makes such a list small: it tries to leave out single items, from the last one to the
first, and repeats that until a whole pass removes nothing.

- `items`: a list of ints for which `fails` is True. It is not changed.
- Returns what is left, in the old order.

>>> shrink([7, 0, 150, -2, 8, 300])
[0, 150, -2, 300]
>>> shrink([0, 0, 120, -1, -1, -4, 130])
[0, 120, -1, -1]
"""

kind = "complete"
minutes = 5
chapter = "03-the-smallest-input"
hint = "In `one_pass`, what is everything but the item at `place`? In `shrink`, when is a pass the last one?"

starter = '''
def fails(items):
    odd = sum(1 for n in items if n > 100 or n < 0)
    zeros = sum(1 for n in items if n == 0)
    return zeros > 0 and odd >= zeros + 2


def one_pass(items):
    left = list(items)
    for place in ...:
        rest = ...
        if fails(rest):
            ...
    return left


def shrink(items: list[int]) -> list[int]:
    shorter = one_pass(items)
    while ...:
        items, shorter = shorter, ...
    return shorter
'''


def _fails(items):
    odd = sum(1 for n in items if n > 100 or n < 0)
    zeros = sum(1 for n in items if n == 0)
    return zeros > 0 and odd >= zeros + 2


def _one_pass(items):
    left = list(items)
    for place in reversed(range(len(items))):
        rest = left[:place] + left[place + 1 :]
        if _fails(rest):
            left = rest
    return left


def shrink(items: list[int]) -> list[int]:
    shorter = _one_pass(items)
    while shorter != items:
        items, shorter = shorter, _one_pass(shorter)
    return shorter


def cases(rng):
    yield ([0, 101, -1, 102],)
    yield ([0, 101, -1, 102, 5],)
    yield ([5, 0, 101, -1, 102],)
    yield ([7, 0, 150, -2, 8, 300],)
    yield ([100, 0, -1, -1, -1, 100],)
    yield ([0, 0, 120, -1, -1, -4, 130],)
    yield ([120, -1, 0, -1, -4, 130, 0, 9],)
    yield ([-5, 200, 0, 1, 2, 3, -6, -7, -8],)
    yield ([0, 200, 0, 201, 202, 203, 204, 0, 205, 206],)
    yield ([101, 0, 0, 102, 103, -1, -2],)
    yield ([0, 0, 101, -1, 102, 103],)
    yield ([9, 0, 0, -1, -2, -3, -4, 5],)
    yield ([0, 0, 0, 101, -1, -2, -3, 200],)
    for n in (2, 4, 8):
        middle = rng.integers(1, 101, n).tolist()
        tail = rng.integers(101, 200, 8).tolist()
        yield ([0] + middle + tail[:4] + [0] + tail[4:],)
        yield (middle + tail + [-3, 0, 50, 0, -2],)


def wrong_one_pass_only(items):
    """You go through the items only once. An item that was needed at first may not be needed once another has gone."""
    return _one_pass(items)


def wrong_forwards(items):
    """Your list is small, but it is another one. If you try the items from the first to the last, other items are left:
    the task says from the last one to the first."""
    while True:
        left, place = list(items), 0
        while place < len(left):
            rest = left[:place] + left[place + 1 :]
            if _fails(rest):
                left = rest
            else:
                place += 1
        if left == items:
            return left
        items = left


def wrong_harmless_items_only(items):
    """You only throw out the numbers that look harmless. Some of the others can go as well: try every single item, and
    let `fails` decide."""
    return [n for n in items if n > 100 or n <= 0]
