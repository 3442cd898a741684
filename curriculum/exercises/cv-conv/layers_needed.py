"""How many layers until it sees the whole tumour?

A clinic's network marks tumours, and misses the large ones. Perhaps no number in it sees a patch that is large enough.
Compute the receptive field.

- `layers`: a list of tuples (kernel, stride), convolutions and pooling alike, from the picture upwards; all are whole
  numbers and at least 1.
- `wide`: how many pixels wide a patch must be seen, at least 1.
- Returns the smallest number of layers after which a number of the map has a receptive field of at least `wide` pixels, or
  None if all of them aren't enough. A pixel has the field 1, so 0 layers are enough for `wide` = 1.

>>> layers_needed([(3, 1), (2, 2), (3, 1)], 8)
3
>>> layers_needed([(3, 1), (3, 1)], 6)
"""

minutes = 6
chapter = "02-pooling-and-the-way-back"


def layers_needed(layers: list[tuple[int, int]], wide: int) -> int | None:
    if wide == 1:
        return 0
    field, step = 1, 1
    for number, (kernel, stride) in enumerate(layers, start=1):
        field += (kernel - 1) * step
        step *= stride
        if field >= wide:
            return number
    return None


def cases(rng):
    yield ([], 1)
    yield ([], 2)
    yield ([(3, 1)], 1)
    yield ([(3, 1)], 3)
    yield ([(3, 1), (3, 1)], 6)
    yield ([(3, 1), (3, 1), (3, 1)], 6)
    yield ([(3, 1), (2, 2), (3, 1)], 8)
    yield ([(3, 1), (2, 2), (3, 1), (2, 2)], 10)
    yield ([(3, 2), (3, 2), (3, 2)], 15)
    yield ([(5, 1), (2, 2), (5, 1), (2, 2), (5, 1)], 20)
    yield ([(1, 3), (2, 1), (2, 1)], 7)
    yield ([(2, 2)], 3)
    yield ([(3, 2), (3, 2)], 8)
    yield ([(2, 3), (2, 1)], 4)
    yield ([(4, 4), (2, 2)], 8)
    for n in (5, 7, 9):
        layers = [(int(rng.integers(2, 6)), int(rng.integers(1, 3))) for _ in range(n)]
        yield (layers, int(rng.integers(20, 60)))


def wrong_steps_ignored(layers, wide):
    """You count kernel - 1 pixels for every layer, as if neighbours always lay one pixel apart. After a stride of 2 they lie two pixels apart, and kernels reach further."""
    field = 1
    for number, (kernel, _stride) in enumerate(layers, start=1):
        if field >= wide:
            return number - 1
        field += kernel - 1
    return len(layers) if field >= wide else None


def wrong_step_too_early(layers, wide):
    """You count a layer's own stride before its kernel. The stride spaces out the numbers of the *result*; the kernel still lies on what came in."""
    field, step = 1, 1
    if field >= wide:
        return 0
    for number, (kernel, stride) in enumerate(layers, start=1):
        step *= stride
        field += (kernel - 1) * step
        if field >= wide:
            return number
    return None


def wrong_whole_kernel_added(layers, wide):
    """You add the whole kernel. One of its places lies where the field was already, so it adds kernel - 1."""
    field, step = 1, 1
    if field >= wide:
        return 0
    for number, (kernel, stride) in enumerate(layers, start=1):
        field += kernel * step
        step *= stride
        if field >= wide:
            return number
    return None
