'''Smaller, and still failing

A test fails for a list if the sum of its numbers is above `limit`. Shrink a failing list in two stages, so that people can read it.

1. Leave out items: try each item in turn, from the left. If the list without it still fails, go on with the shorter list, and begin
   again at the left. Stop when no single item can be left out.
2. Make numbers smaller: from the left, replace each number by the smallest whole number, 0 or more, with which the list still
   fails.

- `values`: a list of whole numbers of 0 or more, whose sum is above `limit`. `limit`: 0 or more.
- Return the shrunken list. `values` is not changed.

>>> smaller_and_failing([2, 9, 1, 40], 30)
[31]
>>> smaller_and_failing([8, 7, 9], 15)
[7, 9]
'''

minutes = 9
chapter = "03-properties"
hint = "The first stage is that of the chapter, with another question. For the second: if all other numbers stay, which value makes the sum just above the limit?"


def smaller_and_failing(values: list[int], limit: int) -> list[int]:
    for i in range(len(values)):
        shorter = values[:i] + values[i + 1 :]
        if sum(shorter) > limit:
            return smaller_and_failing(shorter, limit)
    smallest = list(values)
    for i in range(len(smallest)):
        others = sum(smallest) - smallest[i]
        smallest[i] = limit + 1 - others
    return smallest


def cases(rng):
    yield [5], 3
    yield [2, 9, 1, 40], 30
    yield [8, 7, 9], 15
    yield [1, 1, 40], 30
    yield [2, 3, 50], 30
    yield [0, 0, 9], 5
    yield [4, 0, 4], 7
    yield [9, 9, 9, 9], 20
    yield [9, 8, 7], 16
    yield [3, 3, 3], 8
    yield [1], 0
    yield [12, 4, 12], 20
    yield [10, 10], 12
    yield [6, 20, 6], 25
    for n in (3, 4, 6):
        values = rng.integers(0, 20, n).tolist()
        yield [*values, 5], int(rng.integers(sum(values) // 2, sum(values) + 2))


def _shortest(values, limit):
    for i in range(len(values)):
        shorter = values[:i] + values[i + 1 :]
        if sum(shorter) > limit:
            return _shortest(shorter, limit)
    return list(values)


def wrong_items_only(values, limit):
    """You leave out items and stop there. [40] fails for a limit of 30, and so does [31], which shows where the limit is."""
    return _shortest(values, limit)


def wrong_one_pass(values, limit):
    """You go through the items once and take the next place after each that was left out, so the item that moved up is never tried."""
    kept, i = list(values), 0
    while i < len(kept):
        shorter = kept[:i] + kept[i + 1 :]
        if sum(shorter) > limit:
            kept = shorter
        i += 1
    for i in range(len(kept)):
        kept[i] = max(0, limit + 1 - (sum(kept) - kept[i]))
    return kept


def wrong_no_longer_fails(values, limit):
    """You make numbers smaller until the sum *is* the limit. Then the test passes, and what you show is no failing list."""
    kept = _shortest(values, limit)
    for i in range(len(kept)):
        kept[i] = max(0, limit - (sum(kept) - kept[i]))
    return kept


def wrong_all_at_once(values, limit):
    """You work out all the smaller numbers from the old list. After the first number has become smaller, the others must make up for it; together yours may not fail any more."""
    kept = _shortest(values, limit)
    return [max(0, limit + 1 - (sum(kept) - value)) for value in kept]
