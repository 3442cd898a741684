"""Fill the gaps: which broken versions survive?

A shop gives a discount of 5 pounds from a basket of 50 pounds on, and 15 pounds from 100 pounds on. `VERSIONS` holds
broken versions of its program. Given the tests of the shop, say which of them no test would catch.

- `tests`: a list of `[basket, expected]`, what a basket costs before the discount and what must be paid. Both are ints,
  and what is expected is right. The list may be empty.
- Returns the names of the versions that pass every test, in the order of `VERSIONS`.

>>> survivors([[30, 30], [70, 65], [200, 185]])
['from 51', 'from 101']
>>> survivors([[50, 45], [100, 85]])
['always']
"""

kind = "complete"
minutes = 5
chapter = "02-which-inputs"
hint = "A version survives if what it returns is what is expected, for all the tests."

starter = '''
VERSIONS = {
    "from 51": lambda basket: basket - 15 if basket >= 100 else basket - 5 if basket > 50 else basket,
    "from 101": lambda basket: basket - 15 if basket > 100 else basket - 5 if basket >= 50 else basket,
    "small only": lambda basket: basket - 5 if basket >= 50 else basket,
    "always": lambda basket: basket - 15 if basket >= 100 else basket - 5,
}


def survivors(tests: list[list[int]]) -> list[str]:
    left = []
    for name, version in ...:
        if all(... for basket, expected in tests):
            ...
    return left
'''

_VERSIONS = {
    "from 51": lambda basket: basket - 15 if basket >= 100 else basket - 5 if basket > 50 else basket,
    "from 101": lambda basket: basket - 15 if basket > 100 else basket - 5 if basket >= 50 else basket,
    "small only": lambda basket: basket - 5 if basket >= 50 else basket,
    "always": lambda basket: basket - 15 if basket >= 100 else basket - 5,
}


def survivors(tests: list[list[int]]) -> list[str]:
    left = []
    for name, version in _VERSIONS.items():
        if all(version(basket) == expected for basket, expected in tests):
            left.append(name)
    return left


def _right(basket):
    return basket - 15 if basket >= 100 else basket - 5 if basket >= 50 else basket


def cases(rng):
    for baskets in ([], [70], [30], [50], [100], [51, 101], [30, 70, 200], [50, 100], [49, 50, 99, 100], [99, 49], [99],
                    [0, 50], [100, 60], [150, 50], [30, 50, 100]):
        yield ([[basket, _right(basket)] for basket in baskets],)
    for n in (1, 2, 3, 4):
        baskets = [(10, 50, 75, 100, 180)[i] for i in rng.integers(0, 5, n).tolist()]
        yield ([[basket, _right(basket)] for basket in baskets],)


def wrong_any_test_passed(tests):
    """A version counts as a survivor in your list as soon as it passes one test. It must pass all of them: one test
    that fails is enough to catch it."""
    return [name for name, version in _VERSIONS.items() if any(version(b) == e for b, e in tests)]


def wrong_the_caught_ones(tests):
    """You return the versions that are caught. Those that no test catches are wanted."""
    return [name for name, version in _VERSIONS.items() if not all(version(b) == e for b, e in tests)]


def wrong_last_test_decides(tests):
    """Only the last test decides in your program. A version that an earlier test catches is caught for good."""
    left = []
    for name, version in _VERSIONS.items():
        fine = True
        for basket, expected in tests:
            fine = version(basket) == expected
        if fine:
            left.append(name)
    return left
