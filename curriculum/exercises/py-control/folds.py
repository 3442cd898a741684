"""Folding paper

Every time you fold a sheet of paper in the middle, the pile becomes twice as thick. Return how thick it is after the
first fold, after the second, and so on.

- `thickness`: an int, the thickness of the sheet before it is folded, in thousandths of a millimetre.
- `times`: an int, 0 or more, the number of folds.
- Returns a list of ints, one for each fold.

>>> folds(100, 4)
[200, 400, 800, 1600]
>>> folds(100, 0)
[]
"""

minutes = 4
chapter = "04-counting"
hint = "The loop only has to run `times` times. What does each round start from?"


def folds(thickness: int, times: int) -> list[int]:
    result = []
    for fold in range(times):
        thickness = thickness * 2
        result.append(thickness)
    return result


def cases(rng):
    yield (100, 0)
    yield (100, 1)
    yield (100, 2)
    yield (50, 3)
    yield (100, 4)
    yield (1, 10)
    for n in (3, 5, 8):
        yield (int(rng.integers(20, 300)), n)


def wrong_sheet_in_the_list(thickness, times):
    """Your list begins with the sheet before it is folded. The first item should be the pile after the first fold."""
    result = []
    for fold in range(times):
        result.append(thickness)
        thickness = thickness * 2
    return result


def wrong_one_sheet_more(thickness, times):
    """In your program every fold adds one layer. The third fold doubles four layers, which makes eight, not four."""
    result = []
    for n in range(times):
        result.append(thickness * (n + 2))
    return result


def wrong_every_fold_from_the_sheet(thickness, times):
    """In every round you double the single sheet, so all the items are equal. Each fold starts from the pile that the
    fold before it left."""
    result = []
    for fold in range(times):
        result.append(thickness * 2)
    return result


def wrong_one_fold_missing(thickness, times):
    """Your list has one item too few. How many rounds does `range(1, times)` give?"""
    result = []
    for fold in range(1, times):
        thickness = thickness * 2
        result.append(thickness)
    return result
