"""Three misses and it is over

At a fair you may throw at tins for as long as you like, until you have missed three times in a row. The machine writes down how many tins
fell with each throw; 0 is a miss. The program below counts the throws and adds up the tins.

Complete the generator `counted`. It hands over the tins of each throw, and ends right after the third miss in a row, which is handed
over too. After that it takes nothing more from `throws`.

- `tins`: a list of ints, 0 or more; what comes after the third miss in a row belongs to the next player.
- Returns a tuple: the number of throws, the sum of the tins, and how many numbers are left for the next player.

>>> game([3, 0, 0, 1, 0, 0, 0, 5, 2])
(7, 4, 2)
>>> game([0, 2])
(2, 2, 0)
"""

kind = "complete"
minutes = 5
chapter = "02-functions-that-pause"
hint = "A number counts the misses in a row; what sets it back to 0? `return` ends a generator. Has the last miss been handed over by then?"
equivalent = {
    "Compare_Eq_LtE @ 8:misses = misses + 1 if fallen == 0 else 0 -> misses = misses + 1 if fallen <= 0 else 0": "no throw fells fewer than 0 tins",
    "Compare_Eq_GtE @ 9:if misses == 3: -> if misses >= 3:": "the number grows by one and the generator ends at three",
}

starter = '''
from collections.abc import Iterable, Iterator


def counted(throws: Iterable[int]) -> Iterator[int]:
    ...


def game(tins: list[int]) -> tuple[int, int, int]:
    machine = iter(tins)
    taken = list(counted(machine))
    return len(taken), sum(taken), len(list(machine))
'''

from collections.abc import Iterable, Iterator


def _counted(throws: Iterable[int]) -> Iterator[int]:
    misses = 0
    for fallen in throws:
        yield fallen
        misses = misses + 1 if fallen == 0 else 0
        if misses == 3:
            return


def game(tins: list[int]) -> tuple[int, int, int]:
    machine = iter(tins)
    taken = list(_counted(machine))
    return len(taken), sum(taken), len(list(machine))


def cases(rng):
    yield ([],)
    yield ([2],)
    yield ([0],)
    yield ([0, 0, 0],)
    yield ([0, 0, 0, 0],)
    yield ([0, 2],)
    yield ([0, 0, 4, 0, 5],)
    yield ([0, 3, 0, 3, 0, 3],)
    yield ([1, 0, 0, 0, 6],)
    yield ([0, 0, 2, 0, 0, 0, 0, 0, 7],)
    yield ([3, 0, 0, 1, 0, 0, 0, 5, 2],)
    for n in (5, 9):
        first = rng.integers(0, 4, n).tolist()
        yield ([1, 0, 2, 0, 3] + first + [0, 0, 0, 4, 4],)
        yield ([5, 0, 0, 1, 0, 6] + first,)


def wrong_three_misses_in_all(tins):
    """You count all misses. Only three in a row end the game, so a hit begins the count again."""
    misses, taken = 0, []
    for n, fallen in enumerate(tins, 1):
        taken.append(fallen)
        misses += fallen == 0
        if misses == 3:
            return n, sum(taken), len(tins) - n
    return len(taken), sum(taken), 0


def wrong_last_miss_not_handed_over(tins):
    """The third miss is missing among the throws. It is a throw too, and has to be handed over before the generator ends."""
    misses, taken = 0, []
    for n, fallen in enumerate(tins, 1):
        misses = misses + 1 if fallen == 0 else 0
        if misses == 3:
            return len(taken), sum(taken), len(tins) - n
        taken.append(fallen)
    return len(taken), sum(taken), 0


def wrong_one_throw_too_many(tins):
    """You take one more throw from the machine after the third miss, and it is lost for the next player."""
    misses, taken = 0, []
    for n, fallen in enumerate(tins, 1):
        if misses == 3:
            return len(taken), sum(taken), len(tins) - n
        taken.append(fallen)
        misses = misses + 1 if fallen == 0 else 0
    return len(taken), sum(taken), 0
