"""The nearest pair, tried out

"Here is a list of house numbers on one street. Which two are nearest to each other? Start with the version that tries all pairs, it's
fine for now." Write this brute-force version; compare each position with all positions behind it.

- `numbers`: a list of ints, not sorted, possibly with repetitions, possibly empty. The list isn't changed.
- Returns a tuple of two positions, the smaller one first: the pair with the smallest difference. Of several such pairs, return the
  one with the smallest first position, and among these the one with the smallest second position.
- With fewer than two numbers, return None.

>>> nearest_pair([20, 4, 11, 9])
(2, 3)
>>> nearest_pair([1, 3, 5])
(0, 1)
"""

minutes = 8
chapter = "01-think-aloud"
hint = "In which order do two nested loops visit the pairs? Then only a pair that is really nearer may replace the best so far."
equivalent = {
    "NumberReplacer @ 3:smallest = 0 -> smallest = 1": "the first pair sets it",
    "NumberReplacer @ 3:smallest = 0 -> smallest = -1": "the first pair sets it",
}


def nearest_pair(numbers: list[int]) -> tuple[int, int] | None:
    best = None
    smallest = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            gap = abs(numbers[i] - numbers[j])
            if best is None or gap < smallest:
                best = (i, j)
                smallest = gap
    return best


def cases(rng):
    yield ([],)
    yield ([7],)
    yield ([7, 7],)
    yield ([7, 2],)
    yield ([1, 3, 5],)
    yield ([5, 3, 1],)
    yield ([8, 1, 9],)
    yield ([8, 30, 60, 9],)
    yield ([20, 4, 11, 9],)
    yield ([4, 90, 4, 91],)
    yield ([10, 2, 30, 10, 10],)
    yield ([50, 1, 52, 3],)
    yield ([100, 60, 30, 10],)
    for n in (5, 8):
        yield (rng.integers(1, 200, n).tolist(),)


def wrong_neighbours_only(numbers):
    """You compare only positions next to each other. In [8, 30, 60, 9], 8 and 9 are nearest, and they are far apart in the list."""
    best = None
    for i in range(len(numbers) - 1):
        gap = abs(numbers[i] - numbers[i + 1])
        if best is None or gap < best[0]:
            best = (gap, i)
    return (best[1], best[1] + 1) if best else None


def wrong_last_of_equals(numbers):
    """Of pairs that are equally near, you return the last. If you compare with `<=`, an equal gap replaces the one before."""
    best = None
    smallest = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            gap = abs(numbers[i] - numbers[j])
            if best is None or gap <= smallest:
                best = (i, j)
                smallest = gap
    return best


def wrong_sign_kept(numbers):
    """You subtract without `abs`. Then 20 before 4 counts as nearer than two equal numbers, because -16 is smaller than 0."""
    best = None
    smallest = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            gap = numbers[j] - numbers[i]
            if best is None or gap < smallest:
                best = (i, j)
                smallest = gap
    return best


def wrong_with_itself(numbers):
    """Your inner loop begins at the same position, so each number is compared with itself, at a distance of 0."""
    best = None
    smallest = 0
    for i in range(len(numbers)):
        for j in range(i, len(numbers)):
            gap = abs(numbers[i] - numbers[j])
            if best is None or gap < smallest:
                best = (i, j)
                smallest = gap
    return best
