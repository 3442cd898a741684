"""Does the picture survive?

Someone stacks convolutions and pooling layers, and after the fifth the picture is used up. Before anything is built, the
sides can be computed on paper.

- `side`: the side of a square picture in pixels, at least 1.
- `layers`: a list of tuples (kernel, stride, padding), all whole numbers; kernel and stride are at least 1, padding is at
  least 0 and is put on both ends.
- Returns a list with the side after each layer, one after the other. The list stops before the first layer whose kernel is
  larger than what it gets, padding included; that layer and all after it are left out.

>>> sides_on_the_way(8, [(3, 1, 1), (2, 2, 0), (3, 1, 0)])
[8, 4, 2]
>>> sides_on_the_way(4, [(3, 1, 0), (3, 1, 0), (1, 1, 0)])
[2]
"""

minutes = 7
chapter = "01-a-window-that-slides"


def sides_on_the_way(side: int, layers: list[tuple[int, int, int]]) -> list[int]:
    sides = []
    for kernel, stride, padding in layers:
        room = side + 2 * padding - kernel
        if room < 0:
            break
        side = room // stride + 1
        sides.append(side)
    return sides


def cases(rng):
    yield (5, [])
    yield (1, [(1, 1, 0)])
    yield (5, [(3, 1, 0)])
    yield (7, [(3, 2, 0)])
    yield (8, [(3, 2, 0)])
    yield (10, [(3, 4, 0)])
    yield (8, [(3, 1, 1), (2, 2, 0), (3, 1, 0)])
    yield (4, [(3, 1, 0), (3, 1, 0), (1, 1, 0)])
    yield (3, [(3, 5, 0), (2, 1, 0), (2, 1, 1)])
    yield (1, [(3, 1, 1), (4, 1, 1), (3, 2, 2)])
    yield (6, [(3, 2, 1), (3, 2, 1), (3, 2, 1)])
    for side in (28, 61, 224):
        yield (side, [(int(rng.integers(2, 6)), int(rng.integers(1, 4)), int(rng.integers(1, 3))) for _ in range(5)])


def wrong_padding_once(side, layers):
    """You add the padding once. It is put on both ends, so it counts twice."""
    sides = []
    for kernel, stride, padding in layers:
        room = side + padding - kernel
        if room < 0:
            break
        side = room // stride + 1
        sides.append(side)
    return sides


def wrong_first_place_missing(side, layers):
    """You count the steps of the window, not its places. Before the first step there is a place already."""
    sides = []
    for kernel, stride, padding in layers:
        room = side + 2 * padding - kernel
        if room < 0:
            break
        side = room // stride
        sides.append(side)
    return sides


def wrong_rest_rounded_up(side, layers):
    """You round up. A rest that is shorter than a step gives no further place."""
    sides = []
    for kernel, stride, padding in layers:
        room = side + 2 * padding - kernel
        if room < 0:
            break
        side = -(-room // stride) + 1
        sides.append(side)
    return sides


def wrong_skips_and_goes_on(side, layers):
    """You leave out a layer that doesn't fit and go on with the next. The list should stop there."""
    sides = []
    for kernel, stride, padding in layers:
        room = side + 2 * padding - kernel
        if room >= 0:
            side = room // stride + 1
            sides.append(side)
    return sides
