"""Started like Keras

You want to compare two programs after one epoch, but their layers start differently: `nn.Linear` with small weights and biases that aren't 0, `Dense` with Glorot weights and biases of 0. Turn a layer as PyTorch has drawn it into one that starts as Keras would.

- `weight`: a list of `out` lists of `in` floats, drawn evenly between plus and minus one over the root of `in`. `bias`: a list of `out` floats.
- Stretch the weights so that they are spread evenly over Glorot's range, from `-a` to `a`: a number at the edge of PyTorch's range moves to the edge of Glorot's. Then turn them into a kernel.
- Returns a tuple: the kernel, `in` lists of `out` floats, and the bias, a list of `out` floats.

With 1 input and 2 outputs PyTorch's range ends at 1, and Glorot's at the root of 6 / 3.

>>> kernel, bias = started_like_keras([[1.0], [0.5]], [0.3, 0.1])
>>> [round(v, 3) for v in kernel[0]], bias
([1.414, 0.707], [0.0, 0.0])
"""

import numpy as np

minutes = 6
chapter = "02-carry-the-weights-over"
hint = "By which factor is one range wider than the other?"


def started_like_keras(weight: list[list[float]], bias: list[float]) -> tuple[list[list[float]], list[float]]:
    outputs, inputs = np.shape(weight)
    edge = (6 / (inputs + outputs)) ** 0.5
    kernel = np.array(weight).T * edge * inputs**0.5
    return kernel.tolist(), [0.0] * outputs


def cases(rng):
    yield ([[1.0]], [0.5])
    yield ([[1.0], [0.5]], [0.3, 0.1])
    yield ([[0.5, -0.25, 0.125, 0.0]], [0.4])
    yield ([[0.5, -0.5], [0.25, 0.125]], [0.0, 0.7])
    yield ([[0.0, 0.5], [0.25, -0.5], [0.125, 0.3]], [0.1, 0.2, 0.3])
    for inputs, outputs in ((9, 2), (4, 8), (5, 5), (16, 3)):
        edge = 1 / inputs**0.5
        yield (rng.uniform(-edge, edge, (outputs, inputs)).round(4).tolist(), rng.uniform(-edge, edge, outputs).round(4).tolist())


def _glorot(weight):
    return (6 / sum(np.shape(weight))) ** 0.5


def wrong_not_stretched_from_its_edge(weight, bias):
    """You multiply by Glorot's edge. The weights lie in PyTorch's range, not between -1 and 1, so divide by its edge as well."""
    return (np.array(weight).T * _glorot(weight)).tolist(), [0.0] * len(bias)


def wrong_biases_kept(weight, bias):
    """You keep PyTorch's biases. A `Dense` layer starts with biases of 0."""
    return (np.array(weight).T * _glorot(weight) * len(weight[0]) ** 0.5).tolist(), list(bias)


def wrong_not_turned(weight, bias):
    """Your weights are spread as they should be, but still (out, in). A kernel is (in, out)."""
    return (np.array(weight) * _glorot(weight) * len(weight[0]) ** 0.5).tolist(), [0.0] * len(bias)


def wrong_root_of_the_outputs(weight, bias):
    """You take the number of outputs for PyTorch's range. It ends at one over the root of the *inputs*."""
    return (np.array(weight).T * _glorot(weight) * len(weight) ** 0.5).tolist(), [0.0] * len(bias)
