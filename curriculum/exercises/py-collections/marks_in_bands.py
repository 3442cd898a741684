"""Find the mistake: marks in bands

Marks from 0 to 100 are sorted into `n` bands of equal width: with four bands, the marks below 25 go into the first
list, those from 25 to below 50 into the second, and so on; the mark 100 goes into the last. Instead, every list holds
all the marks. Find the mistake and fix it.

- `marks`: a list of ints from 0 to 100.
- `n`: an int, at least 1.
- Returns a list of `n` lists. In each, the marks are in the order of `marks`.

>>> in_bands([10, 80, 30, 20], 4)
[[10, 20], [30], [], [80]]
>>> in_bands([100, 50], 2)
[[], [100, 50]]
"""

kind = "fix"
minutes = 6
chapter = "05-shared-or-copied"
hint = "How many inner lists does the first line of the function make?"

starter = '''
def in_bands(marks: list[int], n: int) -> list[list[int]]:
    bands = [[]] * n
    for mark in marks:
        if mark == 100:
            bands[-1].append(mark)
        else:
            bands[mark * n // 100].append(mark)
    return bands
'''


def in_bands(marks: list[int], n: int) -> list[list[int]]:
    bands = [[] for band in range(n)]
    for mark in marks:
        if mark == 100:
            bands[-1].append(mark)
        else:
            bands[mark * n // 100].append(mark)
    return bands


def cases(rng):
    yield ([], 1)
    yield ([], 2)
    yield ([40], 1)
    yield ([100], 2)
    yield ([0, 99], 2)
    yield ([100, 50], 2)
    yield ([49, 50], 2)
    yield ([10, 80, 30, 20], 4)
    yield ([24, 25, 74, 75], 4)
    yield ([90, 5, 5, 100, 95], 5)
    yield ([60, 30, 99, 1, 100, 0], 3)
    yield ([33, 34, 66, 67], 3)
    yield ([1, 29, 58, 99, 100], 100)
    for n in (3, 4, 10):
        yield (rng.integers(0, 101, 8).tolist() + [100], n)


def wrong_one_list_for_all(marks, n):
    """All your bands are one and the same list. Whatever you append to one of them is in all of them."""
    bands = [[]] * n
    for mark in marks:
        if mark == 100:
            bands[-1].append(mark)
        else:
            bands[mark * n // 100].append(mark)
    return bands


def wrong_only_the_last_mark(marks, n):
    """Each of your bands holds only its last mark. If you put a new list into the band for every mark, what the band
    held before is lost."""
    bands = [[] for band in range(n)]
    for mark in marks:
        if mark == 100:
            bands[-1] = [mark]
        else:
            bands[mark * n // 100] = [mark]
    return bands


def wrong_numbers_instead_of_marks(marks, n):
    """You return how many marks each band has. The task asks for the marks themselves."""
    bands = [0] * n
    for mark in marks:
        if mark == 100:
            bands[-1] += 1
        else:
            bands[mark * n // 100] += 1
    return bands
