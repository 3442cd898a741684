"""Find the mistake: readings that failed

A sensor writes -999 when a reading has failed. The function should return the readings without the failed ones.
Sometimes it does, sometimes a -999 is left over. And the caller's list changes as well. Find the mistakes and fix
them.

- `readings`: a list of ints.
- Returns a new list with all readings except -999, in the same order. `readings` is not changed.

>>> without_failures([12, -999, -999, 13])
[12, 13]
>>> without_failures([-999])
[]
"""

kind = "fix"
minutes = 3
chapter = "01-a-list-that-changes"
hint = "Make the table: round, position, item, list afterwards. Which item does the loop never look at? And how many lists are there in this function?"

starter = '''
def without_failures(readings: list[int]) -> list[int]:
    kept = readings
    for reading in kept:
        if reading == -999:
            kept.remove(reading)
    return kept
'''


def without_failures(readings: list[int]) -> list[int]:
    return [reading for reading in readings if reading != -999]


def cases(rng):
    yield ([],)
    yield ([5],)
    yield ([-999],)
    yield ([-999, -999],)
    yield ([999, -999],)
    yield ([4, -999, 4],)
    yield ([12, -999, -999, 13],)
    yield ([-999, -999, -999, 8],)
    yield ([7, 7, -999, 7, -999, -999],)
    yield ([-1000, -998, 0],)
    yield ([-1200, -999, 3],)
    yield ([-1001, -1000],)
    for n in (6, 9, 14):
        yield ([-999 if bad else value for bad, value in zip((rng.random(n) < 0.5).tolist(), rng.integers(0, 30, n).tolist())] + [-999, -999],)


def wrong_still_passes_over(readings):
    """You copied the list, so the caller's list is safe, but the loop still goes through the list that shrinks. If
    there are two failures in a row, one survives."""
    kept = readings.copy()
    for reading in kept:
        if reading == -999:
            kept.remove(reading)
    return kept


def wrong_removes_only_one(readings):
    """You remove only one -999. `remove` takes out the first equal item and leaves all the others."""
    kept = readings.copy()
    if -999 in kept:
        kept.remove(-999)
    return kept


def wrong_all_below_zero(readings):
    """You leave out other readings too. Only -999 marks a failure; -1000 is a reading like any other."""
    return [reading for reading in readings if reading > -999]
