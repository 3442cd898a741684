"""Where the weights are

A network for pictures is too large for a phone. Before anyone cuts it down: are its weights in the convolutions, or in the
dense layer at the end?

The network gets square pictures with `channels` channels. Each of its convolutions keeps the size of the picture and is
followed by pooling by 2, which halves the side. At the end, everything is flattened and goes into one dense layer with
`classes` outputs. All layers have biases.

- `channels`, `side`, `classes`: ints. `side` can be halved once for each convolution without a rest.
- `convs`: a list of tuples (kernels, size): the number of kernels, and the side of each. It may be empty.
- Returns a list of the numbers of parameters, one for each convolution and one for the dense layer.

>>> where_the_weights_are(1, 8, 10, [(8, 3), (16, 3)])
[80, 1168, 650]
"""

minutes = 6
chapter = "02-pooling-and-the-way-back"
hint = "How many layers does a kernel of the second convolution have? How many numbers are left in front of the dense layer?"


def where_the_weights_are(channels: int, side: int, classes: int, convs: list[tuple[int, int]]) -> list[int]:
    counts = []
    for kernels, size in convs:
        counts.append(kernels * (channels * size * size + 1))
        channels = kernels
        side = side // 2
    counts.append(classes * (channels * side * side + 1))
    return counts


def cases(rng):
    yield (1, 1, 1, [])
    yield (3, 4, 2, [])
    yield (1, 2, 2, [(3, 1)])
    yield (3, 8, 10, [(8, 3)])
    yield (1, 8, 10, [(8, 3), (16, 3)])
    yield (3, 32, 10, [(16, 5), (32, 3), (64, 3)])
    yield (3, 224, 1000, [(64, 7), (128, 3)])
    for n in (2, 3, 4):
        side = int(rng.integers(2, 9)) * 2**n
        yield (int(rng.integers(1, 5)), side, int(rng.integers(2, 20)), [(int(rng.integers(4, 40)), int(rng.choice([1, 3, 5]))) for _ in range(n)])


def wrong_flat_kernels(channels, side, classes, convs):
    """Your kernels have one layer each. A kernel has a layer for every channel that comes in."""
    counts = []
    for kernels, size in convs:
        counts.append(kernels * (size * size + 1))
        channels, side = kernels, side // 2
    return [*counts, classes * (channels * side * side + 1)]


def wrong_bias_for_each_channel(channels, side, classes, convs):
    """You give each layer of a kernel a bias of its own. All products of a kernel go into one sum, and that gets one bias."""
    counts = []
    for kernels, size in convs:
        counts.append(kernels * channels * (size * size + 1))
        channels, side = kernels, side // 2
    return [*counts, classes * (channels * side * side + 1)]


def wrong_never_smaller(channels, side, classes, convs):
    """Your picture still has its full size in front of the dense layer. Each pooling halves the side."""
    counts = []
    for kernels, size in convs:
        counts.append(kernels * (channels * size * size + 1))
        channels = kernels
    return [*counts, classes * (channels * side * side + 1)]


def wrong_one_number_for_each_channel(channels, side, classes, convs):
    """Your dense layer gets one number for each channel. Flattening keeps all places of all channels."""
    counts = []
    for kernels, size in convs:
        counts.append(kernels * (channels * size * size + 1))
        channels = kernels
    return [*counts, classes * (channels + 1)]
