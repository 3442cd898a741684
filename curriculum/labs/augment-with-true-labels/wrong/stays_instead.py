"""You draw one of nine moves and stay where it isn't allowed. Staying is then more likely than the other
moves: for the arrow of the lesson it is 7 of 9 draws, where 1 of 3 was meant. Draw among the moves that
are allowed."""

import numpy as np


def _moved(picture, down, right):
    """Return the picture moved by at most one pixel in each direction."""
    rows, columns = picture.shape
    framed = np.zeros((rows + 2, columns + 2))
    framed[1:-1, 1:-1] = picture
    return framed[1 - down : 1 - down + rows, 1 - right : 1 - right + columns]


def augment(picture, label, mirrored, rng):
    """Return the picture, changed at random, and the label that is true for it."""
    if label in mirrored and rng.random() < 0.5:
        picture, label = picture[:, ::-1], mirrored[label]
    moved = [_moved(picture, down, right) for down in (-1, 0, 1) for right in (-1, 0, 1)]
    new = moved[rng.integers(9)]
    if (new > 0).sum() < (picture > 0).sum():
        new = picture
    return new.copy(), label


def batch(pictures, labels, mirrored, rng, training):
    """Return the pictures and labels of a batch, augmented if they are for training."""
    if not training:
        return pictures.copy(), list(labels)
    pairs = [
        augment(picture, label, mirrored, rng)
        for picture, label in zip(pictures, labels, strict=True)
    ]
    return np.array([picture for picture, _ in pairs]), [label for _, label in pairs]
