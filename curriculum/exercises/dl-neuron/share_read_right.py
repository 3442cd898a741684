"""How many digits are read right?

A sorting machine photographs single digits of postcodes and reads them with a small network. Each picture
becomes a row, which goes through one hidden ReLU layer and then gets one score for each class. The class with the largest score wins; if several are equally large, the
first of them. Return the share of pictures that are read right.

- `images`: an array of floats of shape (n, height, width), n at least 1. A picture becomes a row line by line.
- `labels`: an array of ints of shape (n,), the right classes, from 0 on.
- `params`: a list of two pairs `(W, b)`: W of shape (height · width, h) with b of shape (h,), then W of shape (h, k) with b of
  shape (k,).
- Returns a float between 0 and 1.

>>> images = np.array([[[1.0, 0.0]], [[0.0, 1.0]]])
>>> params = [(np.array([[1.0, 0.0], [0.0, 1.0]]), np.array([0.0, 0.0])), (np.array([[2.0, 0.0], [3.0, 0.0]]), np.array([0.0, 1.0]))]
>>> share_read_right(images, np.array([0, 1]), params)
0.5
"""

import numpy as np

minutes = 8
chapter = "03-a-trained-network"
hint = "Write the shape beside every line: (n, height, width), (n, height · width), (n, h), (n, k), (n,)."


def share_read_right(images: np.ndarray, labels: np.ndarray, params: list) -> float:
    (W1, b1), (W2, b2) = params
    H = np.maximum(0, images.reshape(len(images), -1) @ W1 + b1)
    guess = (H @ W2 + b2).argmax(axis=1)
    return float((guess == labels).mean())


_EYE = [(np.array([[1.0, 0.0], [0.0, 1.0]]), np.array([0.0, 0.0])), (np.array([[2.0, 0.0], [3.0, 0.0]]), np.array([0.0, 1.0]))]


def _made(rng, n, height, width, h, k):
    """A network and pictures, with labels of which about half are what the network says."""
    params = [(rng.normal(size=(height * width, h)), rng.normal(size=h)), (rng.normal(size=(h, k)), rng.normal(size=k) - 4)]
    images = rng.normal(size=(n, height, width))
    H = np.maximum(0, images.reshape(n, -1) @ params[0][0] + params[0][1])
    labels = (H @ params[1][0] + params[1][1]).argmax(axis=1)
    return images, np.where(rng.random(n) < 0.7, labels, rng.integers(0, k, n)), params


def cases(rng):
    yield (np.array([[[1.0, 0.0]]]), np.array([0]), _EYE)
    yield (np.array([[[1.0, 0.0]], [[0.0, 1.0]]]), np.array([0, 1]), _EYE)
    yield (np.array([[[1.0, 0.0]], [[1.0, 0.0]]]), np.array([0, 0]), _EYE)
    yield (np.array([[[0.5, 0.0]], [[0.0, 0.1]], [[-1.0, 0.2]]]), np.array([0, 1, 1]), _EYE)
    for n, height, width, h, k in ((30, 2, 3, 4, 3), (40, 3, 3, 5, 4), (50, 4, 2, 6, 4), (60, 3, 4, 8, 5), (80, 3, 3, 6, 5)):
        yield _made(rng, n, height, width, h, k)


def wrong_no_activation(images, labels, params):
    """You send the hidden scores on as they are. Without ReLU the two layers are one linear layer, which is another model."""
    (W1, b1), (W2, b2) = params
    H = images.reshape(len(images), -1) @ W1 + b1
    return float(((H @ W2 + b2).argmax(axis=1) == labels).mean())


def wrong_relu_on_the_scores(images, labels, params):
    """You apply ReLU to the final scores, too. Where all of them are negative, they become equal, and the first class
    wins."""
    (W1, b1), (W2, b2) = params
    H = np.maximum(0, images.reshape(len(images), -1) @ W1 + b1)
    return float((np.maximum(0, H @ W2 + b2).argmax(axis=1) == labels).mean())


def wrong_number_of_hits(images, labels, params):
    """You count the pictures that are read right. The task asks for their share."""
    (W1, b1), (W2, b2) = params
    H = np.maximum(0, images.reshape(len(images), -1) @ W1 + b1)
    return float(((H @ W2 + b2).argmax(axis=1) == labels).sum())


def wrong_pictures_mixed(images, labels, params):
    """You make columns of the numbers and turn them round afterwards. That gives the right shape, but each row then has
    pixels of several pictures: the first axis, the pictures, has to stay the first in `reshape`."""
    (W1, b1), (W2, b2) = params
    H = np.maximum(0, images.reshape(-1, len(images)).T @ W1 + b1)
    return float(((H @ W2 + b2).argmax(axis=1) == labels).mean())
