"""Two tills, one list

Two tills of a shop have each written down the minutes at which something was sold, in ascending order. For the report the two rows have to
be merged into one, in ascending order too. The rows are long, so nobody wants to sort again what is in order already: take the smaller of the two next
minutes, again and again.

- `left`, `right`: lists of ints in ascending order, the minutes since midnight, 0 or more; possibly empty, and a minute may occur several times.
- Returns a list of tuples: the minute, and `"left"` or `"right"` for the till. If both tills sold something in the same
  minute, those of the left one come first.

>>> merged([540, 545], [541, 545])
[(540, 'left'), (541, 'right'), (545, 'left'), (545, 'right')]
"""

minutes = 9
chapter = "01-one-at-a-time"
hint = "Make an iterator for each till and hold the next minute of each in a name. Which default of `next` can't be a minute? Mind that 0 is one."


def merged(left: list[int], right: list[int]) -> list[tuple[int, str]]:
    lefts, rights = iter(left), iter(right)
    a, b = next(lefts, None), next(rights, None)
    rows = []
    while a is not None or b is not None:
        if b is None or (a is not None and a <= b):
            rows.append((a, "left"))
            a = next(lefts, None)
        else:
            rows.append((b, "right"))
            b = next(rights, None)
    return rows


def cases(rng):
    yield ([], [])
    yield ([5], [])
    yield ([], [5])
    yield ([0], [0])
    yield ([0], [])
    yield ([], [0, 0])
    yield ([0, 3], [0])
    yield ([1, 2], [3, 4])
    yield ([3, 4], [1, 2])
    yield ([1, 1, 2], [1, 2, 2])
    yield ([5], [1, 9, 12])
    yield ([540, 545], [541, 545])
    for n, m in ((3, 5), (6, 2), (8, 8)):
        yield ([0] + sorted(rng.integers(0, 30, n).tolist()) + [40], [0] + sorted(rng.integers(0, 30, m).tolist()) + [40, 50])


def wrong_zero_ends_it(left, right):
    """Your loop takes minute 0 for the end of a till. Ask whether the default came back, not whether the value counts as True."""
    lefts, rights = iter(left), iter(right)
    a, b = next(lefts, None), next(rights, None)
    rows = []
    while a or b:
        if not b or (a and a <= b):
            rows.append((a, "left"))
            a = next(lefts, None)
        else:
            rows.append((b, "right"))
            b = next(rights, None)
    return rows


def wrong_rest_lost(left, right):
    """You stop as soon as one till has nothing left. What the other one still holds belongs to the report as well."""
    lefts, rights = iter(left), iter(right)
    a, b = next(lefts, None), next(rights, None)
    rows = []
    while a is not None and b is not None:
        if a <= b:
            rows.append((a, "left"))
            a = next(lefts, None)
        else:
            rows.append((b, "right"))
            b = next(rights, None)
    return rows


def wrong_right_till_first(left, right):
    """In the same minute your right till comes first. The sales of the left one come before those of the right one."""
    rows = [(minute, 1, "left") for minute in left] + [(minute, 0, "right") for minute in right]
    return [(minute, till) for minute, _, till in sorted(rows)]


def wrong_takes_turns(left, right):
    """You take from both tills in turns. Whichever has the smaller minute is next, even several times in a row."""
    rows = []
    for i in range(max(len(left), len(right))):
        rows += [(left[i], "left")] if i < len(left) else []
        rows += [(right[i], "right")] if i < len(right) else []
    return rows
