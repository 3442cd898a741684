"""You look for room on the picture as it came, and mirror it afterwards. Mirrored, the free side is the
other one: ink at the left rim is at the right rim then, and a move to the right pushes it over. Mirror
first, then see which moves are left."""

import numpy as np


def _moved(picture, down, right):
    """Return the picture moved by at most one pixel in each direction."""
    rows, columns = picture.shape
    framed = np.zeros((rows + 2, columns + 2))
    framed[1:-1, 1:-1] = picture
    return framed[1 - down : 1 - down + rows, 1 - right : 1 - right + columns]


def augment(picture, label, mirrored, rng):
    """Return the picture, changed at random, and the label that is true for it."""
    moves = [(down, right) for down in (-1, 0, 1) for right in (-1, 0, 1)]
    whole = [move for move in moves if (_moved(picture, *move) > 0).sum() == (picture > 0).sum()]
    if label in mirrored and rng.random() < 0.5:
        picture, label = picture[:, ::-1], mirrored[label]
    return _moved(picture, *whole[rng.integers(len(whole))]).copy(), label


def batch(pictures, labels, mirrored, rng, training):
    """Return the pictures and labels of a batch, augmented if they are for training."""
    if not training:
        return pictures.copy(), list(labels)
    pairs = [
        augment(picture, label, mirrored, rng)
        for picture, label in zip(pictures, labels, strict=True)
    ]
    return np.array([picture for picture, _ in pairs]), [label for _, label in pairs]
