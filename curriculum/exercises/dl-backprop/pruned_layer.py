"""A layer with missing wires

To fit into a hearing aid, a layer was *pruned*: most of its connections were cut. A mask M of zeros and ones says which are left. The
layer computes Z = X @ (W * M) + b. It is to be trained a little more, and the cut connections must stay cut. Return the slopes of the loss
for W, b and X.

- `X`: an array of floats of shape (n, d). `W`: shape (d, h), the weights before the cut; where M is 0 they may be anything.
- `M`: shape (d, h), zeros and ones, of floats. `dZ`: shape (n, h), the slopes of the loss for Z.
- Returns a tuple of three arrays `(dW, db, dX)`. A weight that is cut has the slope 0.

>>> dW, db, dX = pruned_layer(np.array([[1.0, 2.0]]), np.array([[3.0, 9.0], [4.0, 5.0]]), np.array([[1.0, 0.0], [1.0, 1.0]]), np.array([[1.0, 10.0]]))
>>> dW.tolist(), db.tolist(), dX.tolist()
([[1.0, 0.0], [2.0, 20.0]], [1.0, 10.0], [[3.0, 54.0]])
"""

import numpy as np

minutes = 6
chapter = "02-a-layer-backwards"
hint = "Write U for W * M. The layer is an ordinary one with the weights U. What is the local slope from W to U?"


def pruned_layer(X: np.ndarray, W: np.ndarray, M: np.ndarray, dZ: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    dW = (X.T @ dZ) * M
    return dW, dZ.sum(axis=0), dZ @ (W * M).T


def _made(rng, n, d, h):
    M = (rng.random((d, h)) < 0.5).astype(float)
    M[0, 0], M[-1, -1] = 0.0, 1.0
    return rng.integers(1, 9, (n, d)).astype(float), rng.integers(1, 9, (d, h)).astype(float), M, rng.integers(1, 9, (n, h)).astype(float)


def cases(rng):
    yield (np.array([[2.0]]), np.array([[3.0]]), np.array([[0.0]]), np.array([[5.0]]))
    yield (np.array([[2.0]]), np.array([[0.0]]), np.array([[1.0]]), np.array([[5.0]]))
    yield (np.array([[1.0, 2.0]]), np.array([[3.0, 9.0], [4.0, 5.0]]), np.array([[1.0, 0.0], [1.0, 1.0]]), np.array([[1.0, 10.0]]))
    for n, d, h in ((2, 2, 2), (3, 3, 3), (4, 2, 3), (5, 4, 2), (6, 5, 4)):
        yield _made(rng, n, d, h)


def wrong_cut_weights_learn(X, W, M, dZ):
    """You give slopes to connections that are cut. Turning such a weight changes nothing, so its slope is 0."""
    return X.T @ dZ, dZ.sum(axis=0), dZ @ (W * M).T


def wrong_back_through_cut_wires(X, W, M, dZ):
    """For dX you use all of W. On the way there the cut connections carried nothing; on the way back they carry nothing either."""
    return (X.T @ dZ) * M, dZ.sum(axis=0), dZ @ W.T


def wrong_mean_of_the_biases(X, W, M, dZ):
    """You average dZ over the rows. The bias is used in each row, and its shares are added; a division by n belongs to the loss and is in dZ
    already."""
    return (X.T @ dZ) * M, dZ.mean(axis=0), dZ @ (W * M).T


def wrong_mask_ignored(X, W, M, dZ):
    """You go back as if no connection were cut. The mask took part on the way there, so it takes part twice on the way back: in dW and in dX."""
    return X.T @ dZ, dZ.sum(axis=0), dZ @ W.T
