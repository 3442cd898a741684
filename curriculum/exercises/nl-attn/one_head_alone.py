"""What does this head contribute?

To see what a head is good for, you want to know what the layer would return if all other heads found nothing, that is, only zeros.

- `found`: an array of floats of shape (h, L, e), what each head has found: its weights times its values.
- `Wo`: an array of floats of shape (h · e, d), the matrix after the joining of the heads.
- `head`: an int from 0 to h - 1.
- Returns an array of shape (L, d): the heads joined, the columns of all but the given one 0, times `Wo`.

Two heads of one column: joined, word 0 has the row (found by head 0, found by head 1).

>>> found = np.array([[[2.0], [3.0]], [[5.0], [7.0]]])
>>> one_head_alone(found, np.array([[1.0, 10.0], [1.0, 100.0]]), 1)
array([[  5., 500.],
       [  7., 700.]])
"""

import numpy as np

minutes = 6
chapter = "03-several-heads"
hint = "Zeros times anything is 0. So which rows of Wo does this head meet?"


def one_head_alone(found: np.ndarray, Wo: np.ndarray, head: int) -> np.ndarray:
    e = found.shape[2]
    return found[head] @ Wo[head * e:(head + 1) * e]      # (L, e) @ (e, d) -> (L, d)


def cases(rng):
    yield (np.array([[[2.0]]]), np.array([[3.0]]), 0)
    yield (np.array([[[2.0], [3.0]], [[5.0], [7.0]]]), np.array([[1.0, 10.0], [1.0, 100.0]]), 1)
    yield (np.array([[[2.0], [3.0]], [[5.0], [7.0]]]), np.array([[1.0, 10.0], [1.0, 100.0]]), 0)
    for h, L, e in ((2, 3, 2), (3, 2, 2), (2, 2, 3), (4, 3, 2)):
        yield (rng.integers(-5, 6, (h, L, e)) * 1.0, rng.integers(-5, 6, (h * e, h * e)) * 1.0, int(rng.integers(1, h)))


def wrong_joined_without_swapping(found, Wo, head):
    """You join the heads by reshape alone, so rows mix words. Bring the words to the front first: (h, L, e) -> (L, h, e) -> (L, h · e)."""
    h, L, e = found.shape
    only = np.zeros(found.shape)
    only[head] = found[head]
    return only.reshape(L, h * e) @ Wo


def wrong_every_hth_row(found, Wo, head):
    """You take every h-th row of Wo. The columns of one head stand side by side after joining, so its rows of Wo do, too."""
    return found[head] @ Wo[head::len(found)]


def wrong_all_heads(found, Wo, head):
    """You join all heads. The question is what the given one contributes alone, with zeros for the others."""
    h, L, e = found.shape
    return found.transpose(1, 0, 2).reshape(L, h * e) @ Wo


def wrong_first_rows(found, Wo, head):
    """You multiply by the first rows of Wo, whichever head is asked for. Those belong to head 0."""
    return found[head] @ Wo[:found.shape[2]]
