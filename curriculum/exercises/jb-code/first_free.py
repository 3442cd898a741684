"""The first free locker

"Lockers are numbered 1, 2, 3 and so on. I have a list of the numbers that were reported as taken. It isn't sorted, people report twice, and
some typed nonsense such as 0, -4 or 99999. Which is the first locker that nobody has reported?"

- `taken`: a list of ints in any order, possibly with repetitions, possibly empty; not changed.
- Returns the smallest number, 1 or more, that isn't in `taken`.


>>> first_free([3, 1, -4, 1])
2
>>> first_free([])
1
"""

minutes = 6
chapter = "04-ask-a-dict"
hint = "With a list of n numbers, how large can the result be at most? A set answers each question at once, so O(n) is expected; sorting would be O(n log n)."


def first_free(taken: list[int]) -> int:
    there = set(taken)
    number = 1
    while number in there:
        number += 1
    return number


def cases(rng):
    yield ([],)
    yield ([1],)
    yield ([2],)
    yield ([1, 1],)
    yield ([0],)
    yield ([-4],)
    yield ([-9, -3],)
    yield ([1, 1, 2],)
    yield ([3, 1, -4, 1],)
    yield ([1, 2, 2, 3],)
    yield ([1, 1, 2, 3],)
    yield ([2, 3, 4],)
    yield ([5, 7],)
    yield ([3, 2, 1],)
    yield ([2, 1, 2, 3, 5],)
    yield ([-1, 0, 1, 2],)
    yield ([99999, 1, 2],)
    yield ([4, 2, 2, 1],)
    for n in (6, 12, 40):
        yield (rng.integers(-2, n, n).tolist(),)
    yield (rng.permutation(2_000).tolist(),)


def wrong_repetition_is_a_gap(taken):
    """You sort and compare the first number with 1, the second with 2 and so on. A number that was reported twice shifts all that follow. `first_free([1, 1, 2])` gives 2, not 3."""
    number = 1
    for value in sorted(value for value in taken if value > 0):
        if value != number:
            return number
        number += 1
    return number


def wrong_from_the_smallest(taken):
    """You begin at the smallest number reported. The lockers begin at 1. `first_free([2])` gives 3, not 1."""
    there = set(taken)
    number = min(taken) if taken else 1
    while number in there or number < 1:
        number += 1
    return number


def wrong_behind_the_largest(taken):
    """You take the locker behind the largest number. There may be a gap before it. `first_free([2])` gives 3, not 1; a wrong number such as 99999 decides alone."""
    return max([0, *taken]) + 1


def wrong_gap_inside_only(taken):
    """You only look for a gap up to the largest number, and return 0 if there is none. Then the next locker is free. `first_free([1])` gives 0, not 2."""
    there = set(taken)
    for number in range(1, max([0, *taken]) + 1):
        if number not in there:
            return number
    return 0 if taken else 1
