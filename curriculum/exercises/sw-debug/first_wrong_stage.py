"""The first wrong value

A calculation has many stages. For one input, somebody worked out with a pencil what each stage should give, and a
program wrote down what each stage gave. Once one value is wrong, the later ones are usually wrong too, and only the
first one matters.

- `expected`, `seen`: lists of ints, one for each stage, possibly empty. If the program broke off, `seen` is shorter
  than `expected`; then the first stage without a value counts as wrong. `seen` is never longer.
- Returns the number of the first wrong stage, counted from 1; None if all are right.

>>> first_wrong_stage([3, 18, 27], [3, 2, 3])
2
>>> first_wrong_stage([3, 18, 27], [3, 18])
3
"""

minutes = 4
chapter = "01-make-it-happen-again"
equivalent = {
    "Compare_GtE_Eq @ 3:if i >= len(seen) or seen[i] != value: -> if i == len(seen) or seen[i] != value:": "i grows by one, so it is equal to the length before it can be larger",
}
hint = "Go through the stages of `expected`. For each there are two ways of being wrong: no value, or another value."


def first_wrong_stage(expected: list[int], seen: list[int]) -> int | None:
    for i, value in enumerate(expected):
        if i >= len(seen) or seen[i] != value:
            return i + 1
    return None


def cases(rng):
    yield ([], [])
    yield ([4], [4])
    yield ([4], [5])
    yield ([4], [])
    yield ([3, 18, 27], [3, 2, 3])
    yield ([3, 18, 27], [3, 18])
    yield ([3, 18, 27], [3, 18, 27])
    yield ([1, 2, 3, 4], [1, 2])
    yield ([1, 2, 3, 4], [1, 0, 3])
    yield ([5, 0, 5], [5, 1, 5])
    yield ([5, 0, 5], [5])
    yield ([4, 4], [4])
    yield ([7, 7, 7], [6, 7, 7])
    yield ([2, 4, 6], [2, 4, 5])
    for n in (4, 7, 10):
        expected = rng.integers(0, 9, n).tolist()
        place = int(rng.integers(0, n))
        yield (expected, expected[:place])
        yield (expected, expected[:place] + [9] + expected[place + 1 :])


def wrong_counted_from_zero(expected, seen):
    """You count the stages from 0. The first one is stage 1."""
    for i, value in enumerate(expected):
        if i >= len(seen) or seen[i] != value:
            return i
    return None


def wrong_missing_is_right(expected, seen):
    """If the program broke off, you find nothing wrong. A stage without a value counts as wrong."""
    for i in range(min(len(expected), len(seen))):
        if seen[i] != expected[i]:
            return i + 1
    return None


def wrong_last_one(expected, seen):
    """You return the last wrong stage. What is wrong later may follow from the first mistake."""
    found = None
    for i, value in enumerate(expected):
        if i >= len(seen) or seen[i] != value:
            found = i + 1
    return found
