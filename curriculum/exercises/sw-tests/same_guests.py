"""In any order

A program collects the names of the guests from several lists. Its contract says: every name, as often as it occurs,
in any order. You need a function for your tests that accepts each right result and nothing else.

- `got`, `expected`: lists of texts, possibly empty. The same name may occur more than once: those are different people.
- Returns True if both hold the same names equally often. Neither list is changed.

>>> same_guests(["Ida", "Bo", "Ida"], ["Bo", "Ida", "Ida"])
True
>>> same_guests(["Ida", "Bo"], ["Bo", "Ida", "Ida"])
False
"""

mutates = True
minutes = 3
chapter = "03-errors-fractions-copies"
hint = "If you put both into one and the same order, you can compare them as they are."


def same_guests(got: list[str], expected: list[str]) -> bool:
    return sorted(got) == sorted(expected)


def cases(rng):
    yield ([], [])
    yield (["Ida"], [])
    yield ([], ["Ida"])
    yield (["Ida"], ["Ida"])
    yield (["Ida", "Bo"], ["Bo", "Ida"])
    yield (["Ida", "Bo"], ["Bo", "Ida", "Ida"])
    yield (["Ida", "Bo", "Ida"], ["Bo", "Ida"])
    yield (["Ida", "Ida", "Bo"], ["Bo", "Bo", "Ida"])
    yield (["Ida", "Bo", "Ida"], ["Bo", "Ida", "Ida"])
    yield (["Ida", "Ulf"], ["Ida", "Bo"])
    yield (["Ida", "Bo", "Cy"], ["Ida", "Cy", "Bo"])
    for n in (3, 4, 6):
        names = [("Ida", "Bo", "Cy", "Di")[i] for i in rng.integers(0, 4, n).tolist()]
        yield (names + ["Al"], ["Al"] + names[::-1])
        yield (names + ["Al", "Al"], ["Al"] + names)


def wrong_order_counts(got, expected):
    """You reject a right result that is in another order. The contract leaves the order open."""
    return got == expected


def wrong_each_name_once(got, expected):
    """You only look which names occur, and not how often. Two guests called Ida are two people."""
    return all(name in expected for name in got) and all(name in got for name in expected)


def wrong_sorted_in_place(got, expected):
    """You sort the lists that you were given, so the caller finds them changed. Make new ones, with `sorted`."""
    got.sort()
    expected.sort()
    return got == expected
