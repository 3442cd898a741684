"""Until the tank is full

A gardener fills a tank with buckets of rainwater that stand in a row. She wants to carry no bucket that isn't needed: as soon as
the tank holds at least `size` litres, she stops. The program below writes down which buckets were carried.

Complete the generator `levels`: after each bucket it hands over the number of litres in the tank.

- `buckets`: a list of ints, the litres in each bucket, 0 or more. They may all be needed, or not be enough.
- `size`: an int, 1 or more.
- `carried` returns a tuple: the list of the buckets that were carried, and the litres in the tank at the end. Without any
  buckets there are 0 litres.

>>> carried([8, 10, 9, 12], 25)
([8, 10, 9], 27)
>>> carried([8, 10], 25)
([8, 10], 18)
"""

kind = "complete"
minutes = 5
chapter = "02-functions-that-pause"
hint = "How many buckets does `levels` have to take before it can hand over its first number?"

starter = '''
from collections.abc import Iterable, Iterator


def levels(stream: Iterable[int]) -> Iterator[int]:
    ...


def row(buckets, taken):
    for litres in buckets:
        taken.append(litres)
        yield litres


def carried(buckets: list[int], size: int) -> tuple[list[int], int]:
    taken = []
    level = 0
    for level in levels(row(buckets, taken)):
        if level >= size:
            break
    return taken, level
'''

from collections.abc import Iterable, Iterator


def _levels(stream: Iterable[int]) -> Iterator[int]:
    level = 0
    for litres in stream:
        level += litres
        yield level


def _row(buckets, taken):
    for litres in buckets:
        taken.append(litres)
        yield litres


def _from_a_list(stream):
    litres = list(stream)
    for n in range(len(litres)):
        yield sum(litres[: n + 1])


def _single(stream):
    for litres in stream:
        yield litres


def _before(stream):
    level = 0
    for litres in stream:
        yield level
        level += litres


def carried(buckets: list[int], size: int) -> tuple[list[int], int]:
    taken = []
    level = 0
    for level in _levels(_row(buckets, taken)):
        if level >= size:
            break
    return taken, level


def cases(rng):
    yield ([], 5)
    yield ([0], 1)
    yield ([5], 5)
    yield ([5], 6)
    yield ([5, 6], 4)
    yield ([4, 4, 4], 8)
    yield ([4, 0, 5, 3], 9)
    yield ([8, 10], 25)
    yield ([8, 10, 9, 12], 25)
    yield ([3, 3, 3, 3, 3], 7)
    yield ([1, 2, 9, 1], 1)
    for n in (4, 7, 10):
        yield (rng.integers(0, 15, n).tolist() + [7, 8, 9], int(rng.integers(10, 40)))


def wrong_all_carried_first(buckets, size):
    """You take all the buckets before you hand over the first number. Hand one over after each bucket, before you take the next."""
    taken = []
    level = 0
    for level in _from_a_list(_row(buckets, taken)):
        if level >= size:
            break
    return taken, level


def wrong_one_bucket_only(buckets, size):
    """You hand over what each bucket holds. The water of all buckets so far is in the tank."""
    taken = []
    level = 0
    for level in _single(_row(buckets, taken)):
        if level >= size:
            break
    return taken, level


def wrong_before_pouring(buckets, size):
    """You hand over the level before the bucket is poured in, so that one bucket too many is carried."""
    taken = []
    level = 0
    for level in _before(_row(buckets, taken)):
        if level >= size:
            break
    return taken, level
