"""The coldest nights

How many nights were the coldest? Find the lowest temperature, and count how many times it occurs.

- `degrees`: a list of ints with at least one item. They may be negative, zero or positive.
- Returns an int, 1 or more. The list is not changed.

>>> coldest_nights([3, -2, 5, -2])
2
>>> coldest_nights([14, 11, 19])
1
"""

minutes = 7
chapter = "03-build-a-list"
equivalent = {"Compare_Eq_LtE @ 8:elif value == lowest: -> elif value <= lowest:": "a lower value has been dealt with by the `if` above"}
hint = "After the first night you know the lowest temperature so far, and a count. What happens to the count if a night is colder, and what if it is equally cold?"


def coldest_nights(degrees: list[int]) -> int:
    lowest = degrees[0]
    count = 1
    for value in degrees[1:]:
        if value < lowest:
            lowest = value
            count = 1
        elif value == lowest:
            count += 1
    return count


def cases(rng):
    yield ([4],)
    yield ([-4, -4],)
    yield ([3, 5],)
    yield ([5, 5, 3],)
    yield ([14, 11, 19],)
    yield ([3, -2, 5, -2],)
    yield ([-4, -1, -4],)
    yield ([2, 9, 9, 9],)
    yield ([8, 8, 8, 1, 1],)
    yield ([7, 3, 3, 12, 3],)
    for n in (5, 9):
        yield (rng.integers(-3, 3, n).tolist(),)
        yield (rng.integers(5, 8, n).tolist() + [9, 5, 4, 4],)


def wrong_starts_with_zero(degrees):
    """You start with 0 as the lowest. If every night was warmer, no night is found. Start with an item of the
    list."""
    lowest = 0
    count = 0
    for value in degrees:
        if value < lowest:
            lowest = value
            count = 1
        elif value == lowest:
            count += 1
    return count


def wrong_count_goes_on(degrees):
    """When a colder night comes, your count goes on. But the nights counted so far are no longer the coldest: the
    count has to start again."""
    lowest = degrees[0]
    count = 1
    for value in degrees[1:]:
        if value < lowest:
            lowest = value
            count += 1
        elif value == lowest:
            count += 1
    return count


def wrong_colder_nights_not_counted(degrees):
    """You count the nights that were as cold as the first one. The count should belong to the lowest temperature."""
    lowest = degrees[0]
    count = 0
    for value in degrees:
        if value < lowest:
            lowest = value
        if value == degrees[0]:
            count += 1
    return count


def wrong_first_night_twice(degrees):
    """You count the first night before the loop and once more in it. Either the count starts with 0, or the loop begins at the second night."""
    lowest = degrees[0]
    count = 1
    for value in degrees:
        if value < lowest:
            lowest = value
            count = 1
        elif value == lowest:
            count += 1
    return count
