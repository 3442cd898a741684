"""Fill the gaps: crates

A depot lists its crates, each as a list of its length and width in metres, and of its height if that is known. Without a
height a crate counts as 2 metres high. Complete `total_volume` with the help of `volume`. Your program
shouldn't have to ask whether a list has two numbers or three.

- `crates`: a list of lists of two or three ints, possibly empty.
- Returns an int, the volume of all crates together.

>>> total_volume([[3, 2], [3, 2, 1]])
18
>>> total_volume([])
0
"""

kind = "complete"
minutes = 4
chapter = "03-any-number"
hint = "`volume(3, 2)` and `volume(3, 2, 1)` both work. How does a list become two or three arguments?"

starter = '''
def volume(length, width, height=...):
    return length * width * height


def total_volume(crates: list[list[int]]) -> int:
    total = 0
    for crate in crates:
        total += volume(...)
    return total
'''


def _volume(length, width, height=2):
    return length * width * height


def total_volume(crates: list[list[int]]) -> int:
    total = 0
    for crate in crates:
        total += _volume(*crate)
    return total


def cases(rng):
    yield ([],)
    yield ([[1, 1]],)
    yield ([[1, 1, 1]],)
    yield ([[3, 2], [3, 2, 1]],)
    yield ([[4, 5]],)
    yield ([[4, 5, 6]],)
    yield ([[2, 7], [3, 3]],)
    yield ([[2, 2, 5], [3, 1, 4]],)
    for n in (2, 4, 6):
        sizes = rng.integers(2, 4, n).tolist()
        yield ([rng.integers(1, 8, size).tolist() for size in sizes] + [[2, 3]],)


def wrong_height_one(crates):
    """A crate without a height counts as 1 metre high in your program. The task says 2."""
    total = 0
    for length, width, *height in crates:
        total += length * width * (height[0] if height else 1)
    return total


def wrong_height_ignored(crates):
    """You pass the length and the width only, so every crate counts as 2 metres high. Pass all items of the list, however many there are."""
    total = 0
    for crate in crates:
        total += _volume(crate[0], crate[1])
    return total


def wrong_last_crate_only(crates):
    """You return the volume of the last crate. Add up the volumes of all."""
    total = 0
    for crate in crates:
        total = _volume(*crate)
    return total
