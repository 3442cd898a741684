"""Does it howl?

A microphone stands in front of its own loudspeakers. In every round, the sound comes back as `A @ sound`, again and again. Will it grow until it howls? That
is so if `A` has an eigenvalue that is larger than 1 in size; with exactly 1 it goes on for ever, which is no better. Return "howls" if there is an eigenvalue of 1 or more in size, and "fades" if all of them are smaller.

- `A`: a symmetric array of floats, shape (n, n), n at least 1. Rounding never decides.
- Returns a text.

>>> echo_fate(np.array([[0.4, 0.7], [0.7, 0.4]]))
'howls'
>>> echo_fate(np.array([[0.4, 0.3], [0.3, 0.4]]))
'fades'
"""

import numpy as np

minutes = 5
chapter = "01-arrows-that-keep-their-line"
hint = "In the first example no number of the matrix is above 1. Work out the image of (1, 1)."


def echo_fate(A: np.ndarray) -> str:
    values, vectors = np.linalg.eigh(A)
    return "howls" if np.abs(values).max() >= 1 else "fades"


def cases(rng):
    yield (np.array([[0.2]]),)
    yield (np.array([[-1.5]]),)
    yield (np.array([[1.0]]),)
    yield (np.array([[1.02]]),)
    yield (np.array([[0.98]]),)
    yield (np.array([[0.4, 0.7], [0.7, 0.4]]),)
    yield (np.array([[0.4, 0.3], [0.3, 0.4]]),)
    yield (np.array([[0.3, 0.9], [0.9, 0.3]]),)
    yield (np.array([[0.8, 0.1], [0.1, 0.8]]),)
    yield (np.array([[-0.9, 0.4], [0.4, -0.3]]),)
    yield (np.array([[-0.7, 0.5], [0.5, -0.7]]),)
    yield (np.array([[0.5, 0.6], [0.6, -0.5]]),)
    yield (np.array([[0.1, -1.3], [-1.3, 0.1]]),)
    yield (np.array([[-0.6, -0.6], [-0.6, -0.6]]),)
    yield (np.array([[0.4, 0.4, 0.4], [0.4, 0.4, 0.4], [0.4, 0.4, 0.4]]),)
    yield (np.array([[0.45, -0.45, 0.45], [-0.45, 0.45, -0.45], [0.45, -0.45, 0.45]]),)
    yield (np.array([[0.6, 0.0], [0.0, 0.7]]),)
    yield (np.array([[-0.8, 0.0], [0.0, 0.9]]),)
    for n in (2, 3):
        yield (np.zeros((n, n)) + float(rng.choice([-1, 1])) * int(rng.integers(6, 9)) / 10,)


def wrong_minus_sign_forgotten(A):
    """You look at the largest eigenvalue, and -1.5 counts as small. With -1.5 the sound is turned round and grows all the same."""
    return "howls" if np.linalg.eigh(A)[0].max() >= 1 else "fades"


def wrong_numbers_of_the_matrix(A):
    """You look at the numbers of the matrix. Several small ones can add up: the eigenvalues decide."""
    return "howls" if np.abs(A).max() >= 1 else "fades"


def wrong_eigenvalues_added(A):
    """You add up the eigenvalues. Two that are harmless may come to more than 1, and a negative one may hide a large one. Each belongs to an arrow of its own."""
    return "howls" if abs(np.linalg.eigh(A)[0].sum()) >= 1 else "fades"
