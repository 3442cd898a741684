"""Which versions are tried?

Building one version of a large program takes an hour, so before a bisect starts you want to know which versions it will
build. Version 0 is good and the last one is bad; between them there is one change from good to bad. As long as good and
bad aren't neighbours, the version in the middle is tried; if there are two in the middle, the older one.

- `first_bad`: an int, the number of the first bad version. `last`: an int, the number of the last version.
  `1 <= first_bad <= last`.
- Returns the list of the versions that are tried, in this order.

>>> tried(11, 16)
[8, 12, 10, 11]
>>> tried(1, 1)
[]
"""

minutes = 6
chapter = "04-the-change-that-broke-it"
hint = "Two names are enough: a version known to be good and one known to be bad. Which of the two does each try move?"


def tried(first_bad: int, last: int) -> list[int]:
    versions = []
    good, bad = 0, last
    while bad - good > 1:
        middle = (good + bad) // 2
        versions.append(middle)
        if middle >= first_bad:
            bad = middle
        else:
            good = middle
    return versions


def cases(rng):
    for first_bad, last in ((1, 1), (1, 2), (2, 2), (1, 3), (2, 3), (3, 3), (3, 4), (11, 16), (5, 5), (1, 7), (6, 9),
                            (7, 10), (10, 20), (13, 13), (1, 100)):
        yield (first_bad, last)
    for last in (30, 77, 200):
        yield (int(rng.integers(1, last + 1)), last)


def wrong_one_after_the_other(first_bad, last):
    """You try the versions one after the other. With 200 versions that may take 199 builds; halving takes at most eight."""
    return list(range(1, first_bad + 1)) if last > 1 else []


def wrong_first_bad_taken_for_good(first_bad, last):
    """You take the first bad version for good, because you compare with `>`. A version is bad from `first_bad` on."""
    versions, good, bad = [], 0, last
    while bad - good > 1:
        middle = (good + bad) // 2
        versions.append(middle)
        if middle > first_bad:
            bad = middle
        else:
            good = middle
    return versions


def wrong_newer_of_two(first_bad, last):
    """If two versions are in the middle, you try the newer one. The task says the older."""
    versions, good, bad = [], 0, last
    while bad - good > 1:
        middle = (good + bad + 1) // 2
        versions.append(middle)
        if middle >= first_bad:
            bad = middle
        else:
            good = middle
    return versions
