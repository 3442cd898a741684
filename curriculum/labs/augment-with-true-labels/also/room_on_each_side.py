import numpy as np


def room(ink):
    """How far ink along one axis may go: a list of steps."""
    filled = np.flatnonzero(ink)
    if not len(filled):
        return [-1, 0, 1]
    return [0] + [-1] * int(filled[0] > 0) + [1] * int(filled[-1] < len(ink) - 1)


def augment(picture, label, mirrored, rng):
    if label in mirrored and rng.integers(2):
        label = mirrored[label]
        picture = np.fliplr(picture)
    down = rng.choice(room(picture.any(axis=1)))
    right = rng.choice(room(picture.any(axis=0)))
    # Nothing but background crosses the rim here, so rolling is moving.
    return np.roll(picture, (down, right), axis=(0, 1)), label


def batch(pictures, labels, mirrored, rng, training):
    new, true = pictures.copy(), list(labels)
    for place in range(len(true) if training else 0):
        new[place], true[place] = augment(pictures[place], true[place], mirrored, rng)
    return new, true
