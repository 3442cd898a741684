"""One picture works, a batch doesn't

A small network with given weights works when it is tried with one picture. With three pictures it ends with an error:
the shapes of two matrices don't fit. Find the mistake and fix it.

The network: a convolution with padding 1 and without bias, ReLU, max pooling by 2, flatten, a dense layer without bias.

- `pictures`: nested lists of floats, shape (B, 1, H, W), with B at least 1 and H and W even.
- `kernels`: nested lists of floats, shape (K, 1, 3, 3).
- `weights`: nested lists of floats, shape (classes, K * H/2 * W/2), as `nn.Linear` stores them.
- Returns the scores as nested lists, shape (B, classes).

>>> middle = [[[[0.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 0.0]]]]
>>> scores_for_a_batch([[[[1.0, 2.0], [-3.0, 0.0]]]], middle, [[10.0], [-1.0]])
[[20.0, -2.0]]
"""

import torch
from torch import nn

minutes = 4
chapter = "03-a-network-for-digits"
kind = "fix"
hint = "Print the shape after each line for two pictures. Which axis should still be there and is gone?"
starter = '''
import torch
from torch import nn


def scores_for_a_batch(pictures: list, kernels: list, weights: list) -> list:
    x = torch.tensor(pictures)
    maps = nn.functional.conv2d(x, torch.tensor(kernels), padding=1)
    pooled = nn.functional.max_pool2d(nn.ReLU()(maps), 2)
    rows = pooled.flatten().unsqueeze(0)
    return (rows @ torch.tensor(weights).T).tolist()
'''


def scores_for_a_batch(pictures: list, kernels: list, weights: list) -> list:
    x = torch.tensor(pictures)
    maps = nn.functional.conv2d(x, torch.tensor(kernels), padding=1)
    pooled = nn.functional.max_pool2d(nn.ReLU()(maps), 2)
    rows = pooled.flatten(1)
    return (rows @ torch.tensor(weights).T).tolist()


def cases(rng):
    def whole(*shape):
        return rng.integers(-4, 5, shape).astype(float).tolist()

    middle = [[[[0.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 0.0]]]]
    yield ([[[[1.0, 2.0], [-3.0, 0.0]]]], middle, [[10.0], [-1.0]])
    yield ([[[[1.0, 2.0], [-3.0, 0.0]]], [[[5.0, 2.0], [-3.0, 0.0]]]], middle, [[10.0], [-1.0]])
    yield ([[[[-1.0, -2.0], [-3.0, -5.0]]], [[[7.0, -2.0], [-3.0, 0.0]]]], middle, [[10.0], [-1.0]])
    yield ([[[[-1.0, -2.0], [-3.0, -5.0]]]], middle, [[4.0], [2.0]])
    yield ([[[[1.0, 1.0], [1.0, 1.0]]], [[[-1.0, -2.0], [-3.0, -5.0]]]], middle, [[4.0], [2.0]])
    yield ([[[[-4.0, -2.0], [-3.0, -5.0]]], [[[-1.0, -6.0], [-3.0, -5.0]]]], middle, [[1.0]])
    for b, k, h, w, c in ((2, 1, 2, 4, 3), (3, 2, 4, 4, 2), (2, 3, 4, 2, 5)):
        yield (whole(b, 1, h, w), whole(k, 1, 3, 3), whole(c, k * h // 2 * w // 2))


def wrong_relu_left_out(pictures, kernels, weights):
    """Your batch works now, but the ReLU is gone: negative numbers of the maps go on to the dense layer."""
    x = torch.tensor(pictures)
    pooled = nn.functional.max_pool2d(nn.functional.conv2d(x, torch.tensor(kernels), padding=1), 2)
    return (pooled.flatten(1) @ torch.tensor(weights).T).tolist()


def wrong_first_picture_only(pictures, kernels, weights):
    """You score the first picture of the batch only. Each of them gets a row of scores."""
    x = torch.tensor(pictures[:1])
    maps = nn.functional.conv2d(x, torch.tensor(kernels), padding=1)
    pooled = nn.functional.max_pool2d(nn.ReLU()(maps), 2)
    return (pooled.flatten(1) @ torch.tensor(weights).T).tolist()
