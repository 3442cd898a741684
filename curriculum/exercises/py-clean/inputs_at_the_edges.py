"""Inputs at the edges

You want to compare an old and a new version of a function of one whole number. Mistakes sit at the limits at which the old one
changes its behaviour. Write a helper that makes the inputs that have to be among those you compare: -1, 0 and 1, and each limit
with its two neighbours.

- `limits`: a list of ints, in any order, possibly empty or with the same limit twice. A limit may be negative.
- `largest`: an int, 1 or more. The functions accept no larger input, so larger ones are left out.
- Returns a list of ints in ascending order, each number once.

>>> edges([10, 3], 100)
[-1, 0, 1, 2, 3, 4, 9, 10, 11]
>>> edges([10], 10)
[-1, 0, 1, 9, 10]
"""

minutes = 5
chapter = "03-small-steps"
hint = "-1, 0 and 1 are 0 with its two neighbours: what does that tell you about 0? A set keeps each number once."
equivalent = {
    "Binary_Add_Sub @ 2:around = {middle + step for middle in [0] + limits for step in (-1, 0, 1)} -> around = {middle - step for middle in [0] + limits for step in (-1, 0, 1)}": "the steps are the same in both directions",
}


def edges(limits: list[int], largest: int) -> list[int]:
    around = {middle + step for middle in [0] + limits for step in (-1, 0, 1)}
    return sorted(number for number in around if number <= largest)


def cases(rng):
    yield ([], 1)
    yield ([], 100)
    yield ([0], 5)
    yield ([1], 1)
    yield ([10], 100)
    yield ([10], 10)
    yield ([10], 9)
    yield ([10], 8)
    yield ([10, 3], 100)
    yield ([7, 8], 100)
    yield ([7, 7], 7)
    yield ([-5], 50)
    yield ([30, -3, 2], 30)
    yield ([12, 10], 11)
    for n in (2, 4):
        limits = rng.integers(-9, 40, n).tolist()
        yield (limits + [20, 22], int(rng.integers(15, 22)))
        yield (limits + [5], int(rng.integers(5, 30)))


def wrong_no_neighbours(limits, largest):
    """You return the limits without their neighbours. The inputs just below and just above matter as well."""
    return sorted({number for number in [-1, 0, 1] + limits if number <= largest})


def wrong_too_large_ones(limits, largest):
    """You keep inputs that are larger than `largest`. The functions don't accept them."""
    return sorted({middle + step for middle in [0] + limits for step in (-1, 0, 1)})


def wrong_some_twice(limits, largest):
    """Some inputs occur twice in your list. Limits that lie close together share a neighbour."""
    around = [middle + step for middle in [0] + limits for step in (-1, 0, 1)]
    return sorted(number for number in around if number <= largest)


def wrong_limit_left_out_with_its_neighbours(limits, largest):
    """When a limit is too large, you leave out its neighbours as well. The one below it may still be small enough, and when a limit is
    exactly the largest, the one above it is not."""
    kept = [0] + [limit for limit in limits if limit <= largest]
    return sorted({middle + step for middle in kept for step in (-1, 0, 1)})
